import { abbreviation } from './operators/abbreviation.ts';
import { agenda } from './operators/agenda.ts';
import { capital } from './operators/capital.ts';
import { citation } from './operators/citation.ts';
import { date } from './operators/date.ts';
import { footnote } from './operators/footnote.ts';
import { name } from './operators/name.ts';
import { number } from './operators/number.ts';
import { numbering } from './operators/numbering.ts';
import type { Operator } from './operators/operator.ts';
import { paper } from './operators/paper.ts';
import { punctuation } from './operators/punctuation.ts';
import { resolution } from './operators/resolution.ts';
import { session } from './operators/session.ts';
import { spelling } from './operators/spelling.ts';
import { structure } from './operators/structure.ts';
import { style } from './operators/style.ts';
import { symbol } from './operators/symbol.ts';
import { title } from './operators/title.ts';

/** Ways to spoil clean documents, by the class whose score is kept. */
export const OPERATORS: Readonly<Record<string, readonly Operator[]>> = {
  agenda,
  citation,
  date,
  footnote,
  name,
  numbering,
  paper,
  resolution,
  session,
  structure,
  symbol,
  title,
  style,
  spelling,
  punctuation,
  number,
  capital,
  abbreviation,
};
