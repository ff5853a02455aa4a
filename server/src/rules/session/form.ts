import { rewrite } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { sessionText } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'session/form',
  summary: 'The session is written as “Fifty-eighth session”, in words and with a small s.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers; issued documents such as A/68/985.',
  fixable: 'safe',
  reads: ['session', 'masthead'],
  *check({ columns, masthead }) {
    if (masthead.stacked) return;
    for (const { session } of columns) {
      if (!session || session.value.near !== undefined || session.value.noun?.misspelt) continue;
      const text = session.text.replace(/\s+/g, ' ').replace(/\\?\*+$/, '');
      const right = sessionText(session.value, 'en');
      const plain = right && text.toLowerCase() === right.replace(' ', ' regular ').toLowerCase();
      if (right && text !== right && !plain) yield { at: whole(session), data: { text, right } };
    }
  },
  message: ({ text, right }) => `“${text}” is not the form of a session line; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, true),
});
