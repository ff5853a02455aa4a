import { MONTHS } from '../../knowledge/dates.ts';
import type { Place, Proposal } from './place.ts';

const TYPED = /(?:^|[\s(])(\d{1,2})\s+(\p{L}{0,9})$/u;

/** The month and year after the number of a day. */
export function months(place: Place): Proposal[] {
  const match = TYPED.exec(place.before);
  const day = Number(match?.[1]);
  if (!match || day < 1 || day > 31 || /items?\s+(?:[\d, ()a-z]*)$/i.test(place.before)) return [];
  if (match[2] === '' && !/^\s*\d+\s+$|dated\s+\d+\s+$|of\s+\d+\s+$|on\s+\d+\s+$/.test(place.before)) return [];
  const date = place.model.date;
  const year = date && !/^\s+\d{4}/.test(place.after) ? ` ${date.year}` : '';
  const from = place.offset - match[2]!.length;
  return MONTHS.map(month => ({ label: `${day} ${month}${year}`, text: `${month}${year}`, from, filter: month }));
}
