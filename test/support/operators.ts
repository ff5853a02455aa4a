import { agenda } from './operators/agenda.ts';
import { citation } from './operators/citation.ts';
import { date } from './operators/date.ts';
import { name } from './operators/name.ts';
import type { Operator } from './operators/operator.ts';
import { resolution } from './operators/resolution.ts';
import { session } from './operators/session.ts';
import { structure } from './operators/structure.ts';
import { symbol } from './operators/symbol.ts';

/** Ways to spoil clean documents, by the class whose score is kept. */
export const OPERATORS: Readonly<Record<string, readonly Operator[]>> = {
  agenda,
  citation,
  date,
  name,
  resolution,
  session,
  structure,
  symbol,
};
