import type { CompletionItem } from 'vscode-languageserver-types';
import type { Draft } from '../../analysis/engine.ts';
import { stateById } from '../../knowledge/states.ts';
import { parseSymbol } from '../../syntax/symbol.ts';
import { itemCard, markup, type NamedSession, sessionCard, stateCard, symbolCard } from '../cards.ts';
import { agendaHere } from './agenda.ts';

/** What a proposal is about, as small as can be: it travels to the client and back. */
export type CardKey =
  | { readonly item: number; readonly path?: readonly string[] }
  | { readonly state: string }
  | { readonly symbol: string }
  | { readonly session: NamedSession };

/** Kept by the client with a proposal until it asks for the documentation. */
export interface CardData {
  readonly uri: string;
  readonly card: CardKey;
}

/** The data of a proposal that was made here; undefined for any other. */
export function cardData(item: CompletionItem): CardData | undefined {
  const data = item.data as Partial<CardData> | undefined;
  return typeof data?.uri === 'string' && typeof data.card === 'object' && data.card !== null
    ? (data as CardData)
    : undefined;
}

/** A proposal with the card about its thing, the same as on hover. */
export function resolve(draft: Draft, item: CompletionItem, key: CardKey, markdown: boolean): CompletionItem {
  const card = cardFor(draft, key);
  return card === undefined ? item : { ...item, documentation: markup(card, markdown) };
}

function cardFor({ model }: Draft, key: CardKey): string | undefined {
  if ('item' in key) {
    const agenda = agendaHere(model);
    return agenda && itemCard(agenda, { number: key.item, path: key.path ?? [] });
  }
  if ('state' in key) {
    const state = stateById(key.state);
    return state && stateCard(state, model.date);
  }
  if ('symbol' in key) {
    const symbol = parseSymbol(key.symbol);
    return symbol && symbolCard(symbol.parts);
  }
  return 'session' in key ? sessionCard(key.session) : undefined;
}
