import { signedIn } from '../../knowledge/languages.ts';
import { LETTERS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { withPlainFigures } from '../../syntax/languages/script.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, type Severity, within } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly right: string; readonly italic: boolean }>({
  id: 'signature/mark-form',
  summary: 'The mark of a signature is “(Signed)”, in italics.',
  severity: 'warning',
  source: 'Editorial Manual, communications.',
  fixable: 'safe',
  kinds: LETTERS,
  languages: ALL_LANGUAGES,
  reads: ['signature', 'title'],
  *check(document) {
    for (const signature of document.main.signatures) {
      const { mark } = signature.value;
      const right = signedIn(document.language);
      const same = mark && withPlainFigures(mark.text) === right;
      if (!mark || (same && (mark.italic || document.language !== 'en'))) continue;
      const severity: Severity = same ? 'hint' : 'warning';
      yield { at: within(signature, mark), data: { text: mark.text, right, italic: mark.italic }, severity };
    }
  },
  message: ({ text, right }) => say`The mark of the signature is “${text}”; write “*${right}*”.`,
  fix(finding, document) {
    const { right, italic } = finding.data;
    const edits = [replace(document, finding.at!, italic ? right : `*${right}*`)];
    return { title: say`Write “*${right}*”`, safe: true, edits };
  },
});
