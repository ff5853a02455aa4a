import { UserError } from './errors.ts';

/** How the bytes of a file are text: what is read so is written back so. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** True where the file begins with a mark of its encoding, which is no part of the text. */
  readonly marked: boolean;
}

const MARKS: readonly (readonly [Encoding['name'], readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text in the bytes of a file; throws a UserError that says what to do with bytes that are no text. */
export function decode(bytes: Uint8Array, file: string): { readonly text: string; readonly encoding: Encoding } {
  const mark = MARKS.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  const encoding: Encoding = { name: mark?.[0] ?? 'utf-8', marked: mark !== undefined };
  if (!mark && looksWide(bytes)) {
    throw new UserError(`${file} is in UTF-16 without the mark that says so; save it as UTF-8 and try again.`);
  }
  const noText = `${file} is not a text; name a draft saved as plain text.`;
  if (encoding.name === 'utf-8' && bytes.includes(0)) throw new UserError(noText);
  try {
    const text = new TextDecoder(encoding.name, { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new UserError(noText);
    return { text, encoding };
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (encoding.name !== 'utf-8' || hasControls(bytes)) throw new UserError(noText);
    throw new UserError(
      `${file} is not in UTF-8 but in an older encoding such as Windows-1252; save it as UTF-8 and try again.`,
    );
  }
}

/** The bytes of a text in the encoding in which it was read. */
export function encode(text: string, { name, marked }: Encoding): Uint8Array {
  const whole = marked ? `\ufeff${text}` : text;
  if (name === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return name === 'utf-16be' ? bytes.swap16() : bytes;
}

/** Every second byte zero: text of two bytes a character without a mark. */
function looksWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 512);
  const zeros = (from: number) => sample.filter((byte, i) => i % 2 === from && byte === 0).length;
  return sample.length > 3 && Math.max(zeros(0), zeros(1)) > sample.length * 0.4;
}

/** Control characters that stand in no text: all but tabs, line breaks and page breaks. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some(byte => byte < 32 && (byte < 9 || byte > 13) && byte !== 26);
}
