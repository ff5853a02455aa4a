/** The characters of the numbers 128 to 159; the five that Windows leaves free are control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character of a byte. */
export function fromWindows1252(byte: number): string {
  return byte >= 128 && byte < 160 ? HIGH[byte - 128]! : String.fromCharCode(byte);
}

/** The byte of a character, by its UTF-16 code; undefined where it has none. */
export function toWindows1252(code: number): number | undefined {
  if (code < 256) return code;
  const at = HIGH.indexOf(String.fromCharCode(code));
  return at < 0 ? undefined : at + 128;
}
