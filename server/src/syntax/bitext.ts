const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const YEAR_SIGN = 0x5e74;

/**
 * Where the Chinese half of a line begins that has a sentence in a language of the Latin alphabet and its translation,
 * with nothing between; -1 in any other line. A translation is shorter than what it translates: a Chinese sentence that
 * begins with a Latin word is none.
 */
export function translationStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isHan(text.charCodeAt(at))) at++;
  if (at >= end) return -1;
  if (text.charCodeAt(at) === YEAR_SIGN && /\d{4}$/.test(text.slice(Math.max(start, at - 4), at))) at -= 4;
  const joined = at > start && !/[\s([（《“"]/.test(text[at - 1]!);
  if (!joined || at - start < end - at) return -1;
  return /[A-Za-z]{3}/.test(text.slice(start, at)) && !/[A-Za-z]{3}\s+[a-z]{2}/.test(text.slice(at, end)) ? at : -1;
}

function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}
