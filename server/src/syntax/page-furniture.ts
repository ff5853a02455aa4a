import { lineEnd } from '../text/lines.ts';
import { type Span, trimSpan } from './markup.ts';

/**
 * What the making of pages left in a text. `job`: a job number or bar code, which stand in no text. `more`: `/...` at
 * the foot of a page. `page`: `3/14`. `symbol`: a document symbol alone on its line, the running head of a page or a
 * line of a list. `page-break`: form feeds where nothing else is. `error-page`: the answer of the Official Document
 * System to a wrong address.
 */
export type FurnitureKind = 'job' | 'more' | 'page' | 'symbol' | 'page-break' | 'error-page';

export interface Furniture {
  readonly kind: FurnitureKind;
  /** The number of the page and of all pages, of a `page`. */
  readonly page?: { readonly number: number; readonly of: number };
  /** The symbol on the line, if one is there. */
  readonly symbol?: string;
}

const LONGEST = 80;
const JOB = /(?:GE\.)?\d{2}-\d{5}\s?\([A-Z]\)(?:\s+\d{6}){0,3}|\*\d{7,9}\*|\d{2}-\d{5}(?=\s+\d{1,3}\/\d{1,3}$)/y;
const JOB_ALONE = /^\d{2}-\d{5}$/;
const MORE = /\/(?:\.{3}|…)/y;
const PAGE = /(\d{1,3})\/(\d{1,3})(?=\s|$)/y;
const SYMBOL =
  /[A-Z]{1,8}(?:-[A-Z]{1,5})?\/[A-Z\d][\w./-]*(?:\s\(\d{4}\))?\*{0,3}(?:\s?[-–−]\s?[A-Z]{1,8}\/[\w./]+\*{0,3})?(?=\s|$)/y;
/** The day of processing, which tells itself from other numbers only above `/...`. */
const STAMP = /^\d{6}$/;
const BEFORE_MORE = /^\s*\/(?:\.{3}|…)(?:\s|$)/;
const JOB_LINE: Furniture = { kind: 'job' };
const ERROR_PAGE = /\bdoes\s+not\s+exist\s+in\s+the\s+Official\s+Document\s+System\b/i;

/** The lines of a block that are furniture of a page, in offsets of its text. Linear. */
export function findFurniture(text: string): (Span & { readonly value: Furniture })[] {
  const found: (Span & { readonly value: Furniture })[] = [];
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const span = trimSpan(text, at, end);
    const line = span.end - span.start <= LONGEST ? text.slice(span.start, span.end) : '';
    const value = STAMP.test(line) && BEFORE_MORE.test(text.slice(end, end + 20)) ? JOB_LINE : readFurniture(line);
    if (value) found.push({ ...span, value });
    at = end + 1;
  }
  return found;
}

/** True for the block of the page that says that a document is not there. */
export function isErrorPage(text: string): boolean {
  return ERROR_PAGE.test(text.slice(0, 400));
}

/** Reads a line that is made up of furniture and nothing else. */
function readFurniture(line: string): Furniture | undefined {
  if (line === '') return undefined;
  if (JOB_ALONE.test(line)) return { kind: 'job' };
  let kind: FurnitureKind | undefined;
  let page: Furniture['page'];
  let symbol: string | undefined;
  for (let at = 0; at < line.length; ) {
    if (line[at] === ' ' || line[at] === '\t') {
      at++;
      continue;
    }
    const job = stick(JOB, line, at);
    const more = job ? undefined : stick(MORE, line, at);
    const number = job || more ? undefined : stick(PAGE, line, at);
    const named = job || more || number || symbol ? undefined : stick(SYMBOL, line, at);
    const match = job ?? more ?? number ?? named;
    if (!match) return undefined;
    if (number) {
      page = { number: Number(number[1]), of: Number(number[2]) };
      if (page.number > page.of || page.number === 0) return undefined;
    }
    if (named) symbol = named[0];
    const sort: FurnitureKind = job ? 'job' : more ? 'more' : number ? 'page' : 'symbol';
    if (kind === undefined || ORDER.indexOf(sort) < ORDER.indexOf(kind)) kind = sort;
    at += match[0].length;
  }
  return kind && { kind, ...(page && { page }), ...(symbol && { symbol }) };
}

/** From the surest sign to the least sure. */
const ORDER: readonly FurnitureKind[] = ['job', 'more', 'page', 'symbol'];

function stick(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}
