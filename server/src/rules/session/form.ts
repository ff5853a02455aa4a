import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule } from '../rule.ts';
import { inPlace, sessionPlace, sessionText, sessionWords } from './_shared.ts';

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
      const words = sessionText(session.value, 'en');
      if (!words || session.value.resumed === 'within') continue;
      const right = inPlace(session, words);
      const text = sessionWords(session)
        .replace(/\s+/g, ' ')
        .replace(/\\?\*+$/, '');
      const plain = text.toLowerCase() === right.replace(' ', ' regular ').toLowerCase();
      if (text !== right && !plain) yield { at: sessionPlace(session), data: { text, right } };
    }
  },
  message: ({ text, right }) => say`“${text}” is not the form of a session line; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, true),
});
