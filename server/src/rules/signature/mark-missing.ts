import { LETTERS } from '../../model/kind.ts';
import { say } from '../../text/say.ts';
import { insertBefore } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<string>({
  id: 'signature/mark-missing',
  summary: 'The mark “(Signed)” in italics stands before the name of a signatory.',
  severity: 'warning',
  source: 'Editorial Manual, communications.',
  fixable: 'safe',
  kinds: LETTERS,
  reads: ['signature', 'title'],
  *check(document) {
    for (const signature of document.main.signatures) {
      const { mark, name } = signature.value;
      if (!mark) yield { at: within(signature, name), data: name.text };
    }
  },
  message: name => say`The signature lacks its mark; write “*(Signed)* ${name}”.`,
  fix: (finding, document) => ({
    title: say`Insert “*(Signed)*”`,
    safe: true,
    edits: [insertBefore(document, finding.at!.fact, '*(Signed)* ')],
  }),
});
