import { sayOrdinal } from '../../knowledge/ordinals.ts';
import { assemblySessionOn } from '../../knowledge/sessions.ts';
import type { SymbolPart } from '../../syntax/symbol.ts';
import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';

/** Documents for the next session bear its number months before it opens. */
const AHEAD = 1;

export default documentRule<{ readonly text: string; readonly of: string; readonly date: number }>({
  id: 'citation/symbol-to-come',
  summary: 'A document that is cited has been issued: its session or year is not to come.',
  severity: 'warning',
  source: 'Symbols of documents: session of the General Assembly, year of the Councils.',
  fixable: 'none',
  reads: ['symbol', 'masthead', 'title'],
  *check(document) {
    const { date } = document;
    const latest = date && assemblySessionOn(date);
    if (!date || !latest) return;
    for (const { fact, zone } of document.facts('symbol')) {
      if (fact.quoted || zone === 'masthead') continue;
      for (const part of fact.value.parts) {
        const of = toCome(part, date.year, latest);
        if (of) yield { at: within(fact, part), data: { text: part.text, of, date: date.year } };
      }
    }
  },
  message: ({ text, of, date }) =>
    say`${text} would be a document of ${of}, but this one is of ${date}; correct the symbol.`,
});

function toCome({ prefix, session, special, year, text }: SymbolPart, now: number, latest: number): string | undefined {
  if (year !== undefined && year > now + AHEAD) return String(year);
  const ofAssembly = prefix === 'A' && !special && !text.startsWith('A/HRC/');
  return ofAssembly && session !== undefined && session > latest + AHEAD && session < 200
    ? say`the ${sayOrdinal(session)} session`
    : undefined;
}
