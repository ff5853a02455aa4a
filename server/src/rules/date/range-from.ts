import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

/** Years after `from` or `between`; a further `to` means that the years are themselves the first of two. */
const YEARS =
  /(?<=\b(from|between)\s)((?:19|20)\d\d)\s?[-\u2010-\u2015]\s?((?:19|20)\d\d)(?![\d/\p{L}-]|\s(?:to|until|through|and\s(?:19|20)\d\d)\b|\s[\u2010-\u2015-])/giu;

export default proseRule({
  id: 'date/range-from',
  summary: '“From” goes with “to” and “between” with “and”; a dash stands without either.',
  severity: 'warning',
  source: 'Editorial Manual, numbers, dates and time: from 20 to 24 June 2014.',
  fixable: 'safe',
  mainOnly: true,
  *find(prose, facts) {
    for (const { origin, value } of facts.entities('days')) {
      const [{ first, last, joint }] = value.stretches as [(typeof value.stretches)[number]];
      if (!value.lead || !joint || joint.form === 'word' || value.stretches.length > 1) continue;
      const start = origin + first.start;
      const end = origin + last.end;
      const text = prose.slice(start, end);
      const right = `${prose.slice(start, origin + joint.start)} ${wordOf(value.lead.word)} ${prose.slice(origin + joint.end, end)}`;
      if (text === facts.plain.text.slice(start, end)) yield { start, end, text, right };
    }
    for (const match of prose.matchAll(YEARS)) yield yearsOf(match);
  },
  message: ({ text, right }) =>
    say`“${text}” has a dash after “${leadOf(right!)}”; write “${leadOf(right!)} ${right}”.`,
});

function yearsOf(match: RegExpExecArray): SlipAt {
  const [text, lead, first, last] = match as unknown as [string, string, string, string];
  const right = `${first} ${wordOf(lead.toLowerCase())} ${last}`;
  return { start: match.index, end: match.index + text.length, text, right };
}

const wordOf = (lead: string) => (lead === 'from' ? 'to' : 'and');

const leadOf = (right: string) => (/\sand\s/.test(right) ? 'between' : 'from');
