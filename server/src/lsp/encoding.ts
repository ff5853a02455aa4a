import type { Connection, InitializeParams, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Snapshot } from '../syntax/snapshot.ts';
import { floorIndex, type Position } from '../text/lines.ts';
import { fileKey } from '../workspace/address.ts';

/** What a client counts characters in. Inside the server everything is UTF-16. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** The encoding to speak with a client: the own one where it is offered, since it costs nothing. */
export function encodingFor(params: InitializeParams | undefined): Encoding {
  const offered: readonly string[] = params?.capabilities.general?.positionEncodings ?? [];
  const known = (['utf-16', 'utf-32', 'utf-8'] as const).find(each => offered.includes(each));
  return known ?? 'utf-16';
}

/** A position of a client as one of the server. */
export function received(snapshot: Snapshot, { line, character }: Position, encoding: Encoding): Position {
  const columns = columnsOf(snapshot, line, encoding);
  return { line, character: columns && character >= 0 ? floorIndex(columns, Math.floor(character)) : character };
}

/** A position of the server as one of the client. */
export function sent(snapshot: Snapshot, { line, character }: Position, encoding: Encoding): Position {
  const columns = columnsOf(snapshot, line, encoding);
  return { line, character: columns ? (columns[character] ?? columns.at(-1)!) : character };
}

/** For each UTF-16 place of a line, how much stands before it; undefined where the encodings do not differ. */
type Columns = Uint32Array | undefined;
const known = { 'utf-8': new WeakMap<Snapshot, Map<number, Columns>>(), 'utf-32': new WeakMap() };
const ASCII = /^[\0-\x7f]*$/;
const LONE = /^[^\ud800-\udfff]*$/;

function columnsOf(snapshot: Snapshot, line: number, encoding: Encoding): Columns {
  if (encoding === 'utf-16' || !(line >= 0 && line < snapshot.lineCount)) return undefined;
  const lines: Map<number, Columns> = known[encoding].get(snapshot) ?? new Map();
  known[encoding].set(snapshot, lines);
  const whole = Math.floor(line);
  if (!lines.has(whole)) {
    const start = { line: whole, character: 0 };
    const text = snapshot.getText({ start, end: { line: whole, character: Number.MAX_SAFE_INTEGER } });
    const same = (encoding === 'utf-8' ? ASCII : LONE).test(text);
    lines.set(whole, same ? undefined : columnsIn(text, encoding));
  }
  return lines.get(whole);
}

/** A place within a pair of surrogates counts as its end. */
function columnsIn(text: string, encoding: Encoding): Uint32Array {
  const columns = new Uint32Array(text.length + 1);
  let column = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!;
    column += encoding === 'utf-32' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    const width = code < 0x10000 ? 1 : 2;
    columns.fill(column, i + 1, i + width + 1);
    i += width;
  }
  return columns;
}

interface Surroundings {
  encoding(): Encoding;
  /** The state of an open document. */
  open(uri: string): Snapshot | undefined;
  /** The text of a file that is not open; undefined where it cannot be had. */
  read(uri: string): Promise<Snapshot | undefined>;
}

type Convert = (snapshot: Snapshot, position: Position, encoding: Encoding) => Position;
type Texts = ReadonlyMap<string, Snapshot>;

/**
 * The connection to a client that may count characters otherwise: whatever comes in or goes out is put into the units
 * of its reader here, and nowhere else. Documents take their changes on their own, since each change is about the text
 * that the one before it left.
 */
export function inEncodingOf(connection: Connection, surroundings: Surroundings): Connection {
  const { encoding } = surroundings;
  const textsFor = async (value: unknown, texts: Map<string, Snapshot>): Promise<Texts> => {
    const uris = new Map([...addressesIn(value)].map(uri => [fileKey(uri), uri]));
    const missing = [...uris].filter(([key]) => !texts.has(key));
    for (const [key, uri] of missing) {
      const text = surroundings.open(uri) ?? (await surroundings.read(uri).catch(() => undefined));
      if (text) texts.set(key, text);
    }
    return texts;
  };
  const outward = async <T>(value: T, uri: string | undefined, texts: Map<string, Snapshot>): Promise<T> =>
    converted(value, uri, await textsFor(value, texts), sent, encoding());

  /** A handler that is asked and answers in UTF-16. */
  const handler =
    (handle: (...given: unknown[]) => unknown) =>
    (params: unknown, ...others: unknown[]): unknown => {
      if (encoding() === 'utf-16') return handle(params, ...others);
      const uri = addressOf(params);
      const texts = new Map<string, Snapshot>();
      for (const each of addressesIn(params)) {
        const text = surroundings.open(each);
        if (text) texts.set(fileKey(each), text);
      }
      const rest = others.map(other => (isReporter(other) ? reporter(other, uri) : other));
      const answer = handle(converted(params, uri, texts, received, encoding()), ...rest);
      return Promise.resolve(answer).then(result => (result instanceof Error ? result : outward(result, uri, texts)));
    };
  const reporter = (own: Reporter, uri: string | undefined): Reporter => ({
    report: value => void outward(value, uri, new Map()).then(each => own.report(each)),
  });
  /** Reports are sent in the order in which they were given. */
  let reported = Promise.resolve();
  const sendDiagnostics = (params: PublishDiagnosticsParams): Promise<void> => {
    if (encoding() === 'utf-16') return connection.sendDiagnostics(params);
    const own = outward(params, params.uri, new Map());
    reported = reported.then(async () => connection.sendDiagnostics(await own));
    return reported;
  };

  const wrapped = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (from, name) => {
        const value: unknown = Reflect.get(from, name);
        if (name === 'sendDiagnostics') return sendDiagnostics;
        if (typeof value === 'object' && value !== null && HOLDERS.has(name)) return wrapped(value);
        if (typeof value !== 'function' || !/^on/.test(String(name)) || name === 'onDidChangeTextDocument')
          return value;
        return (...given: unknown[]) =>
          value.apply(
            from,
            given.map(each => (typeof each === 'function' ? handler(each as (...all: unknown[]) => unknown) : each)),
          );
      },
    });
  return wrapped(connection);
}

/** The parts of a connection on which handlers are set, too. */
const HOLDERS: ReadonlySet<string | symbol> = new Set([
  'languages',
  'workspace',
  'diagnostics',
  'inlayHint',
  'inlineCompletion',
  'semanticTokens',
  'linkedEditing',
]);

interface Reporter {
  report(value: unknown): void;
}

function isReporter(value: unknown): value is Reporter {
  const own = value as Partial<Reporter> & { begin?: unknown };
  return typeof own?.report === 'function' && own.begin === undefined;
}

/** The document that a message, or a part of it, is about. */
function addressOf(value: unknown): string | undefined {
  const { uri, textDocument, data } = (value ?? {}) as Record<string, unknown>;
  const given =
    uri ?? (textDocument as { uri?: unknown } | undefined)?.uri ?? (data as { uri?: unknown } | undefined)?.uri;
  return typeof given === 'string' ? given : undefined;
}

/** Every document that a message speaks of. */
function addressesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) addressesIn(each, found);
  else if (typeof value === 'object' && value !== null) {
    const uri = addressOf(value);
    if (uri !== undefined) found.add(uri);
    for (const [key, each] of Object.entries(value)) {
      if (key === 'changes' && !Array.isArray(each)) for (const own of Object.keys(each ?? {})) found.add(own);
      if (key !== 'data') addressesIn(each, found);
    }
  }
  return found;
}

/** A message with every position in it put into other units. What is kept for the other side (`data`) stays as it is, as do the numbers of tokens. */
function converted<T>(value: T, uri: string | undefined, texts: Texts, convert: Convert, encoding: Encoding): T {
  const visit = (each: unknown, here: string | undefined): unknown => {
    if (Array.isArray(each)) return each.map(one => visit(one, here));
    if (typeof each !== 'object' || each === null) return each;
    const snapshot = here === undefined ? undefined : texts.get(fileKey(here));
    if (isPosition(each)) return snapshot ? { ...each, ...convert(snapshot, each, encoding) } : each;
    const own = addressOf(each) ?? here;
    return Object.fromEntries(
      Object.entries(each).map(([key, one]) => {
        if (key === 'data') return [key, one];
        if (key !== 'changes' || Array.isArray(one)) return [key, visit(one, own)];
        return [key, Object.fromEntries(Object.entries(one ?? {}).map(([at, edits]) => [at, visit(edits, at)]))];
      }),
    );
  };
  return visit(value, uri) as T;
}

function isPosition(value: object): value is Position {
  const { line, character } = value as Partial<Position>;
  return typeof line === 'number' && typeof character === 'number';
}
