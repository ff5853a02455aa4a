import type { OtherFile } from './neighbours.ts';

/** A finding that a fixture expects, on the line above its mark. */
export interface Expected {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly severity?: string;
  readonly message: string;
  readonly related: string[];
}

export interface FixtureCase {
  readonly name: string;
  /** Options of the rule, as JSON behind the name: `=== a long report {"secretariat": 100}`. */
  readonly options?: Record<string, unknown>;
  readonly text: string;
  /** Other files of its set, each behind a line `%% file NAME`. */
  readonly others: readonly OtherFile[];
  readonly expected: readonly Expected[];
  /** The text after the first fix of every finding; null where the case says that no fix is offered. */
  readonly fixed?: string | null;
}

const CARETS = /^%%(\s*)(\^+)\s+(.*)$/;
const COLUMNS = /^%%\s*(?:\((\w+)\)\s*)?\[(\d+),(\d+)\]\s+(.*)$/;
const SEVERITY = /^\((error|warning|information|hint)\)\s+(.*)$/;

/** Reads a file of fixtures; throws on anything that it does not understand. */
export function parseFixtures(source: string): FixtureCase[] {
  const [preamble, ...sections] = source.split(/^=== /m);
  if (preamble!.trim() !== '') throw new Error('A fixture file begins with "=== name of the case".');
  return sections.map(parseCase);
}

function parseCase(section: string): FixtureCase {
  const [name, ...lines] = section.split('\n');
  const text: string[] = [];
  const expected: Expected[] = [];
  const others: { name: string; lines: string[] }[] = [];
  let fixed: string[] | null | undefined;
  for (const line of lines) {
    if (Array.isArray(fixed)) fixed.push(line);
    else if (line === '%% fixed') fixed = [];
    else if (line === '%% no fix') fixed = null;
    else if (line.startsWith('%% file ')) others.push({ name: line.slice('%% file '.length), lines: [] });
    else if (others.length > 0) others.at(-1)!.lines.push(line);
    else if (line.startsWith('%% related: ')) lastOf(expected, line).related.push(line.slice('%% related: '.length));
    else if (line.startsWith('%%')) expected.push(parseMark(line, text.length - 1));
    else text.push(line);
  }
  const options = /\{.*\}$/.exec(name!)?.[0];
  return {
    name: name!.trim(),
    ...(options && { options: JSON.parse(options) }),
    text: withoutBlankEnd(text.join('\n')),
    others: others.map(({ name: file, lines: own }) => ({ name: file, text: withoutBlankEnd(own.join('\n')) })),
    expected,
    ...(fixed !== undefined && { fixed: fixed === null ? null : withoutBlankEnd(fixed.join('\n')) }),
  };
}

/** Blank lines part the cases of a file: those at the end of a document do not count. */
export function withoutBlankEnd(text: string): string {
  return text.replace(/\n+$/, '');
}

function lastOf(expected: Expected[], line: string): Expected {
  const last = expected.at(-1);
  if (!last) throw new Error(`No finding stands before: ${line}`);
  return last;
}

function parseMark(mark: string, line: number): Expected {
  if (line < 0) throw new Error(`No line stands before: ${mark}`);
  const carets = CARETS.exec(mark);
  if (carets) {
    const start = 2 + carets[1]!.length;
    const severity = SEVERITY.exec(carets[3]!);
    return {
      line,
      start,
      end: start + carets[2]!.length,
      message: severity?.[2] ?? carets[3]!,
      related: [],
      ...(severity && { severity: severity[1]! }),
    };
  }
  const columns = COLUMNS.exec(mark);
  if (!columns) throw new Error(`This mark cannot be read: ${mark}`);
  return {
    line,
    start: Number(columns[2]),
    end: Number(columns[3]),
    message: columns[4]!,
    related: [],
    ...(columns[1] && { severity: columns[1] }),
  };
}
