import { LETTERS } from '../../model/kind.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<string>({
  id: 'signature/honorific',
  summary: 'The name of a signatory has no honorific.',
  severity: 'warning',
  source: 'Editorial Manual, communications: honorifics are omitted.',
  fixable: 'safe',
  kinds: LETTERS,
  reads: ['signature', 'title'],
  *check(document) {
    for (const signature of document.main.signatures) {
      const { honorific } = signature.value;
      if (honorific) yield { at: within(signature, honorific), data: honorific.text };
    }
  },
  message: text => say`“${text}” does not stand in a signature; write the name without it.`,
  fix: (finding, document) => ({
    title: say`Leave out “${finding.data}”`,
    safe: true,
    edits: [replace(document, finding.at!, '')],
  }),
});
