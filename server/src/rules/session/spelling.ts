import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule } from '../rule.ts';
import { inPlace, sessionPlace, sessionText, sessionWords } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'session/spelling',
  summary: 'The ordinal of the session or year is spelt right.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: the ordinal in words.',
  fixable: 'safe',
  languages: ALL_LANGUAGES,
  reads: ['session', 'masthead'],
  *check({ columns }) {
    for (const { session } of columns) {
      if (!session || (session.value.near === undefined && !session.value.noun?.misspelt)) continue;
      const right = sessionText(session.value, session.value.language ?? 'en');
      if (!right) continue;
      yield { at: sessionPlace(session), data: { text: sessionWords(session), right: inPlace(session, right) } };
    }
  },
  message: ({ text, right }) => say`“${text}” is misspelt; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, true),
});
