import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import type { Draft } from '../analysis/engine.ts';
import { change, encoded, TOKEN_TYPES, tokens } from '../features/semantic-tokens.ts';
import { type Encoding, sent } from './encoding.ts';

/** How the numbers of tokens are to be read. */
export const LEGEND = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] };

/** Answers with tokens in the units of the client, and remembers the last answer for each document. */
export class TokenAnswers {
  readonly #last = new Map<string, { readonly id: string; readonly data: number[] }>();
  #count = 0;

  full(uri: string, draft: Draft, encoding: Encoding): SemanticTokens {
    const data = numbers(draft, encoding);
    return { resultId: this.#keep(uri, data), data };
  }

  /** What has changed since an answer; everything where it is not the last one. */
  delta(uri: string, draft: Draft, previous: string, encoding: Encoding): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(uri);
    if (last?.id !== previous) return this.full(uri, draft, encoding);
    const data = numbers(draft, encoding);
    const edit = change(last.data, data);
    return { resultId: this.#keep(uri, data), edits: edit ? [edit] : [] };
  }

  range(draft: Draft, lines: { start: number; end: number }, encoding: Encoding): SemanticTokens {
    return { data: numbers(draft, encoding, lines) };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }

  #keep(uri: string, data: number[]): string {
    const id = String(++this.#count);
    this.#last.set(uri, { id, data });
    return id;
  }
}

function numbers(draft: Draft, encoding: Encoding, lines?: { start: number; end: number }): number[] {
  const found = tokens(draft, lines);
  if (encoding === 'utf-16') return encoded(found);
  const column = (line: number, character: number) => sent(draft.snapshot, { line, character }, encoding).character;
  return encoded(
    found.map(token => {
      const character = column(token.line, token.character);
      return { ...token, character, length: column(token.line, token.character + token.length) - character };
    }),
  );
}
