import { sessionLine } from '../../knowledge/languages.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { councilColumn, expectedYear } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly year: number; readonly right: string }>({
  id: 'session/year-disagrees',
  summary: 'The year of the Security Council is the calendar year less 1945.',
  severity: 'error',
  source: 'S/PV.4848 of 24 October 2003, “Fifty-eighth year”; issued documents of both organs.',
  fixable: 'suggested',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'title'],
  *check(document) {
    const session = councilColumn(document)?.session;
    const expected = expectedYear(document);
    const right = sessionLine(document.language, 'year', expected ?? 0);
    if (session?.value.kind !== 'year' || session.value.number === undefined) return;
    if (!expected || !right || session.value.number === expected) return;
    yield { at: whole(session), data: { text: session.text, year: expected + 1945, right } };
  },
  message: ({ text, year, right }) =>
    say`“${text}” is not the year of the Security Council in ${year}; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, false),
});
