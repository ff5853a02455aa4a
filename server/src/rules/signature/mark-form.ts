import { replace } from '../edit.ts';
import { documentRule, type Severity, within } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly italic: boolean }>({
  id: 'signature/mark-form',
  summary: 'The mark of a signature is “(Signed)”, in italics.',
  severity: 'warning',
  source: 'Editorial Manual, communications.',
  fixable: 'safe',
  kinds: ['letter', 'identical-letters'],
  reads: ['signature', 'title'],
  *check(document) {
    for (const signature of document.main.signatures) {
      const { mark } = signature.value;
      if (!mark || (mark.text === '(Signed)' && mark.italic)) continue;
      const severity: Severity = mark.text === '(Signed)' ? 'hint' : 'warning';
      yield { at: within(signature, mark), data: { text: mark.text, italic: mark.italic }, severity };
    }
  },
  message: ({ text }) => `The mark of the signature is “${text}”; write “*(Signed)*”.`,
  fix: (finding, document) => ({
    title: 'Write “*(Signed)*”',
    safe: true,
    edits: [replace(document, finding.at!, finding.data.italic ? '(Signed)' : '*(Signed)*')],
  }),
});
