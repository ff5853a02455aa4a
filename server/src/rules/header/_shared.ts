import { type Language, organIn } from '../../knowledge/languages.ts';
import { type Organ, organByName, organOfSymbol, principalOrgan } from '../../knowledge/organs.ts';
import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import type { TextEdit } from '../../text/edit.ts';
import { insertAfter, insertBefore, lineBreak, standsAlone } from '../edit.ts';
import { type Anchor, type Severity, whole } from '../rule.ts';

/** The lines of a masthead in their order. */
export const FIELD_ORDER = [
  'united-nations',
  'series',
  'symbol',
  'organ',
  'distribution',
  'date',
  'language',
  'original-label',
  'original',
  'separator',
] as const;
type FieldName = (typeof FIELD_ORDER)[number];

/** Fields that stand together in one block. */
const BOX: readonly FieldName[] = ['distribution', 'date', 'language', 'original'];

/** The place of a line in the order of a masthead. */
export function rank(fact: Fact<'masthead'>): number {
  return (FIELD_ORDER as readonly string[]).indexOf(fact.value.field);
}

/** True where there is a masthead of today's form, which may lack a line. */
export function hasMasthead(document: DocumentModel): boolean {
  return document.masthead.present && !document.masthead.stacked;
}

/**
 * True where there is a masthead in which a missing line is missed. What missions send is asked for a whole one; of
 * other kinds texts are often taken without their box, so that two of its lines must be there, or the symbol and one.
 */
export function lacksLine(document: DocumentModel): boolean {
  const { symbol, distribution, date, original, unread } = document.masthead;
  if (!hasMasthead(document) || COMMUNICATIONS.includes(document.kind)) return hasMasthead(document);
  const lines = [symbol, distribution, date, original].filter(line => line !== undefined);
  return lines.length > 1 && unread.length === 0;
}

/** How serious a missing line is: what missions send is returned without it; of other kinds the forms are more. */
export function weightOf(document: DocumentModel): { readonly severity?: Severity } {
  return COMMUNICATIONS.includes(document.kind) ? {} : { severity: 'warning' };
}

/** Where a missing field is reported: at the line after which, or else before which, it belongs. */
export function neighbour(document: DocumentModel, field: FieldName): Anchor | undefined {
  const fields = document.masthead.fields;
  const before = fields.findLast(fact => rank(fact) < FIELD_ORDER.indexOf(field));
  const fact = before ?? fields[0];
  return fact && whole(fact);
}

/**
 * Inserts the line of a missing field in its right place, in the manner of the lines around it; undefined as long as
 * these share their line or their block with others.
 */
export function insertField(document: DocumentModel, field: FieldName, text: string): TextEdit | undefined {
  const eol = lineBreak(document);
  const fields = document.masthead.fields;
  if (!fields.every(standsAlone)) return undefined;
  const order = FIELD_ORDER.indexOf(field);
  const after = fields.find(fact => rank(fact) > order && fact.value.field !== 'separator');
  const before = fields.findLast(fact => rank(fact) < order);
  const boxed = (fact: Fact<'masthead'> | undefined) => BOX.some(field => field === fact?.value.field);
  if (BOX.includes(field) && before && boxed(before)) {
    return insertAfter(document, before, `${lineTail(before) || softBreak(fields)}${eol}${text}`);
  }
  if (BOX.includes(field) && after && boxed(after)) {
    return insertBefore(document, after, `${text}${softBreak(fields)}${eol}`);
  }
  if (before) {
    const at = document.snapshot.offsetIn(before.block, before.block.contentEnd);
    return { start: at, end: at, newText: `${eol}${eol}${text}` };
  }
  const first = document.masthead.fields[0];
  return first && insertBefore(document, first, `${text}${eol}${eol}`);
}

/** White space between a fact and the end of its line. */
function lineTail(fact: Fact): string {
  return /^[ \t]*/.exec(fact.block.text.slice(fact.end))![0];
}

/** Two spaces where other lines of the masthead end so. */
function softBreak(fields: readonly Fact<'masthead'>[]): string {
  return fields.some(fact => lineTail(fact) === '  ') ? '  ' : '';
}

/** The name of an organ in the language of a document, where it is known. */
export function organName(language: Language, organ: Organ): string | undefined {
  return language === 'en' ? organ.name : organIn(language, organ.id);
}

/** The organs that a document is most likely for: by its symbol, its request for circulation, its addressee. */
export function likelyOrgans(document: DocumentModel): Organ[] {
  const symbols = document.masthead.symbol?.value.symbols ?? [];
  const bySymbol = symbols.map(symbol => organOfSymbol(symbol.text));
  if (bySymbol.some(organ => organ)) return unique(bySymbol);
  const asked = document.main.requests.flatMap(request => request.value.organs.map(each => organByName(each.organ)));
  if (asked.length > 0) return unique(asked);
  const letter = document.letter;
  const to = letter && !letter.split ? letter.value.addressee : undefined;
  const words = to ? letter!.fact.value.text.slice(to.start, to.end) : '';
  const addressed = (['General Assembly', 'Security Council', 'Economic and Social Council'] as const)
    .map(principalOrgan)
    .filter(organ => namesOrgan(document.language, words, organ));
  return unique(addressed);
}

/** True where words name an organ, in whatever case of its language. */
function namesOrgan(language: Language, words: string, organ: Organ): boolean {
  const name = organName(language, organ);
  if (!name || language !== 'ru') return name !== undefined && words.includes(name);
  const stems = name.split(' ').map(word => `${word.slice(0, Math.max(4, word.length - 2))}\\p{L}{0,3}`);
  return new RegExp(stems.join('\\s+'), 'u').test(words);
}

function unique(organs: readonly (Organ | undefined)[]): Organ[] {
  return [...new Set(organs.filter((organ): organ is Organ => organ !== undefined))];
}
