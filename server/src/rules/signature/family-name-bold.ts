import { LETTERS } from '../../model/kind.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<string>({
  id: 'signature/family-name-bold',
  summary: 'The family name of a signatory is in bold.',
  severity: 'hint',
  source: 'Editorial Manual, communications; issued documents such as S/2015/350.',
  fixable: 'suggested',
  kinds: LETTERS,
  reads: ['signature', 'title', 'masthead'],
  *check(document) {
    for (const signature of document.main.signatures) {
      const { name, family } = signature.value;
      const last = /\S+$/.exec(name.text);
      if (family || !last || !document.masthead.present) continue;
      yield { at: within(signature, { start: name.start + last.index, end: name.end }), data: last[0] };
    }
  },
  message: name => say`The family name is in bold; write “**${name}**”.`,
  fix: (finding, document) => ({
    title: say`Write “**${finding.data}**”`,
    safe: false,
    edits: [replace(document, finding.at!, `**${finding.data}**`)],
  }),
});
