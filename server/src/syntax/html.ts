import { fromWindows1252 } from '../text/windows-1252.ts';

/** A tag or an entity of HTML that was left in a text. */
export interface HtmlMark {
  readonly end: number;
  /** What it stands for in plain text: one character, or nothing. */
  readonly text: string;
  /** The type that a tag turns on or off. */
  readonly type?: 'bold' | 'italic';
  readonly closing: boolean;
}

const NAMES =
  'a|abbr|b|big|blockquote|body|br|center|dd|div|dl|dt|em|font|h[1-6]|head|html|i|ins|li|ol|p|s|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';
const TAG = new RegExp(`<(/?)(${NAMES})(?:\\s[^<>]{0,300})?/?>`, 'iy');
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}\d{0,2}));/iy;
const BREAKS = /^(?:br|p|div|h[1-6]|li|tr|dt|dd)$/;
const BOLD = /^(?:b|strong)$/;
const ITALIC = /^(?:i|em)$/;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  bull: '•',
  middot: '·',
  sect: '§',
  para: '¶',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  szlig: 'ß',
  oelig: 'œ',
  aelig: 'æ',
  iquest: '¿',
  iexcl: '¡',
  ordm: 'º',
  ordf: 'ª',
  dagger: '†',
};
/** Marks that may stand on a letter, by the end of the name of the entity: `eacute`, `Ntilde`. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

/** The tag that begins at `at`, if one does. */
export function readTag(text: string, at: number): HtmlMark | undefined {
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  if (!match) return undefined;
  const name = match[2]!.toLowerCase();
  const closing = match[1] === '/';
  const end = at + match[0].length;
  const next = text.charCodeAt(end);
  const breaks = BREAKS.test(name) && (closing || name === 'br') && end < text.length && next !== 10 && next !== 13;
  const type = BOLD.test(name) ? 'bold' : ITALIC.test(name) ? 'italic' : undefined;
  return { end, text: breaks ? '\n' : '', closing, ...(type && { type }) };
}

/** The entity that begins at `at`, if one does: `&amp;`, `&#8217;`. */
export function readEntity(text: string, at: number): HtmlMark | undefined {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (!match) return undefined;
  const character = match[3] ? named(match[3]) : numbered(match[1] ? Number(match[1]) : Number.parseInt(match[2]!, 16));
  return character === undefined ? undefined : { end: at + match[0].length, text: character, closing: false };
}

function named(name: string): string | undefined {
  const known = NAMED[name.toLowerCase()];
  if (known !== undefined) return /^[AO]E/.test(name) ? known.toUpperCase() : known;
  const accent = ACCENTS[name.slice(1).toLowerCase()];
  const letter = accent && (name[0]! + accent).normalize('NFC');
  return letter?.length === 1 ? letter : undefined;
}

/** The character of a number; those that cannot be seen are spaces, and control characters are none. */
function numbered(code: number): string | undefined {
  if (code === 160) return ' ';
  // The numbers 128 to 159 are those of Windows-1252 on every page of the web.
  if (code >= 128 && code < 160) return fromWindows1252(code);
  if (code < 32 || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return String.fromCharCode(code);
}

/** True where a line ends a paragraph with a tag: what follows begins a block of its own. */
export function endsParagraph(text: string, start: number, end: number): boolean {
  let last = end;
  while (last > start && (text.charCodeAt(last - 1) === 32 || text.charCodeAt(last - 1) === 9)) last--;
  if (text.charCodeAt(last - 1) !== 62) return false;
  return /<\/(?:p|div|h[1-6])>$/i.test(text.slice(Math.max(start, last - 6), last));
}
