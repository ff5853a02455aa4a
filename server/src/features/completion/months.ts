import { MONTHS } from '../../knowledge/dates.ts';
import { boxLanguage, formatDateIn, type Language } from '../../knowledge/languages.ts';
import type { Place, Proposal } from './place.ts';

const TYPED = /(?:^|[\s(])(\d{1,2})\s+(\p{L}{0,9})$/u;
const TYPED_ELSEWHERE = /(?:^|[\s(])(\d{1,2})(?:er)?\s+((?:de\s)?[\p{L}/]{0,14}(?:\s[\p{L}/]{0,14})?)$/u;
/** Words before the number of an agenda item, which is no day. */
const ITEM = /(?:items?|points?|temas?|пункты?|البند|البندان|البنود)\s+(?:[\d, ()a-z]*)$/iu;

/** The month and year after the number of a day, in the language of the text or of the distribution box. */
export function months(place: Place): Proposal[] {
  const { model, zone, before } = place;
  const language = zone === 'masthead' ? boxLanguage(model.language) : model.language;
  if (language !== 'en') return monthsIn(place, language);
  const match = TYPED.exec(before);
  const day = Number(match?.[1]);
  if (!match || day < 1 || day > 31 || ITEM.test(before)) return [];
  if (match[2] === '' && !/^\s*\d+\s+$|dated\s+\d+\s+$|of\s+\d+\s+$|on\s+\d+\s+$/.test(before)) return [];
  const date = model.date;
  const year = date && !/^\s+\d{4}/.test(place.after) ? ` ${date.year}` : '';
  const from = place.offset - match[2]!.length;
  return MONTHS.map(month => ({ label: `${day} ${month}${year}`, text: `${month}${year}`, from, filter: month }));
}

/** A year that no date has: what follows it in a form is left out with it. */
const NO_YEAR = 9999;

function monthsIn({ model, before, after, offset }: Place, language: Exclude<Language, 'en'>): Proposal[] {
  const match = TYPED_ELSEWHERE.exec(before);
  const day = Number(match?.[1]);
  if (!match || language === 'zh' || day < 1 || day > 31 || ITEM.test(before)) return [];
  if (match[2] === '' && !/^\s*\d+(?:er)?\s+$|\p{L}\s+\d+(?:er)?\s+$/u.test(before)) return [];
  const year = model.date && !/\d{4}/.test(after.slice(0, 12)) ? model.date.year : NO_YEAR;
  const from = offset - match[2]!.length;
  return MONTHS.map((_, i) => {
    const whole = formatDateIn(language, { year, month: i + 1, day }).replace(/ (?:de )?9999.*$/, '');
    const text = whole.slice(whole.indexOf(' ') + 1);
    const word = text.replace(/^de /, '');
    return { label: whole, text, from, filter: match[2]!.startsWith('de') ? text : word };
  });
}
