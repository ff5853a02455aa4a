import { LETTERS } from '../../model/kind.ts';
import { nearest } from '../../text/distance.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

const OFFICES = [
  'Ambassador',
  'Chargé d’affaires a.i.',
  'Counsellor',
  'Deputy Permanent Representative',
  'Minister',
  'Permanent Observer',
  'Permanent Representative',
];

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'signature/office-spelling',
  summary: 'The rank and the office under a signature are spelt right.',
  severity: 'warning',
  source: 'Editorial Manual, communications; lines of office in issued letters.',
  fixable: 'suggested',
  kinds: LETTERS,
  reads: ['signature', 'title'],
  *check(document) {
    for (const signature of document.main.signatures) {
      for (const line of signature.value.office) {
        const text = line.text.replace(/[’'`´]/g, '’');
        const right = nearest(text, OFFICES, office => office, text.length > 9 ? 2 : 1);
        if (right && right.toLowerCase() !== text.toLowerCase()) {
          yield { at: within(signature, line), data: { text: line.text, right } };
        }
      }
    }
  },
  message: ({ text, right }) => say`“${text}” is misspelt; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, false),
});
