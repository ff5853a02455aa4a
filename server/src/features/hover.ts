import type { Hover } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { sayDay } from '../knowledge/dates.ts';
import { stateById } from '../knowledge/states.ts';
import { knownAgenda } from '../rules/agenda/_shared.ts';
import { subsidiaryBody } from '../rules/session/_shared.ts';
import { citedSymbol } from '../syntax/citation.ts';
import type { Span } from '../syntax/markup.ts';
import { say, sayText } from '../text/say.ts';
import { itemCard, markup, sessionCard, stateCard, symbolCard, symbolLink } from './cards.ts';
import { factAt } from './facts-at.ts';
import { kindReason } from './kind.ts';
import { itemAt } from './occurrences.ts';
import { toRange } from './ranges.ts';

interface Card extends Span {
  readonly text: string;
}

type Reader = (draft: Draft, offset: number, context: HoverContext) => Card | undefined;

export interface HoverContext {
  /** True where the client shows Markdown. */
  readonly markdown: boolean;
  /** The files of the workspace that carry a symbol, where they are known. */
  issuers?(symbol: string): readonly { readonly uri: string; readonly title: string }[];
}

/** A card about what stands at an offset: item, State, symbol, resolution, session or date, and the rules that speak there. */
export function hover(draft: Draft, offset: number, context: HoverContext): Hover | undefined {
  const card = READERS.reduce<Card | undefined>((found, reader) => found ?? reader(draft, offset, context), undefined);
  const spoken = draft.diagnostics.filter(
    each => each.severity !== 'hint' && each.start <= offset && offset <= each.end && each.end - each.start < 400,
  );
  const notes = spoken.map(each => say`*${each.rule.id}*: ${sayText(each.rule.summary)} Source: ${each.rule.source}`);
  if (!card && notes.length === 0) return undefined;
  const span = card ?? spoken[0]!;
  const value = [...(card ? [card.text] : []), ...notes].join('\n\n---\n\n');
  return { contents: markup(value, context.markdown), range: toRange(draft.snapshot, span) };
}

const item: Reader = (draft, offset) => {
  const found = factAt(draft, 'agenda', offset) ?? factAt(draft, 'item', offset);
  const agenda = found && knownAgenda(draft.model);
  const named = agenda && itemAt(draft, offset);
  return found && agenda && named && { ...found, text: itemCard(agenda, named.ref) };
};

const state: Reader = (draft, offset) => {
  const found = factAt(draft, 'state', offset);
  const name = found?.fact.value.names[0];
  const named = name && stateById(name.state);
  return found && named && { ...found, text: stateCard(named, draft.model.date) };
};

const symbol: Reader = (draft, offset, context) => {
  const found = factAt(draft, 'symbol', offset);
  if (!found) return undefined;
  const { parts } = found.fact.value;
  return {
    ...found,
    text:
      symbolCard(parts) +
      carried(
        parts.map(part => part.text),
        context,
      ),
  };
};

const citation: Reader = (draft, offset, context) => {
  const found = factAt(draft, 'citation', offset);
  if (!found) return undefined;
  const cited = citedSymbol(found.fact.value);
  if (cited === undefined) return undefined;
  return { ...found, text: say`Resolution ${symbolLink(cited)}` + carried([cited], context) };
};

/** The files of the workspace that carry one of the symbols, with links to them. */
function carried(symbols: readonly string[], { issuers }: HoverContext): string {
  const files = new Map(symbols.flatMap(each => issuers?.(each) ?? []).map(file => [file.uri, file.title]));
  const links = [...files].map(([uri, title]) => `[${title.replace(/[[\]\\]/g, '\\$&')}](<${uri}>)`);
  return links.length > 0 ? `\n\n${say`In this workspace: ${links.join(', ')}`}` : '';
}

const session: Reader = (draft, offset) => {
  const found = factAt(draft, 'session', offset);
  const { kind, number } = found?.fact.value ?? {};
  if (!found || !kind || number === undefined) return undefined;
  const text = sessionCard({ kind, number, body: subsidiaryBody(draft.model)?.name });
  return text === undefined ? undefined : { ...found, text };
};

const date: Reader = (draft, offset) => {
  const found = factAt(draft, 'date', offset);
  const day = found?.fact.value.date;
  return found && day && found.fact.value.possible ? { ...found, text: sayDay(day) } : undefined;
};

/** The words that tell the kind of the document. */
const kind: Reader = ({ model, snapshot }, offset) => {
  const { fact } = model.kindEvidence;
  if (!fact || snapshot.indexOf(fact.block) < 0) return undefined;
  const start = model.offsetOf(fact);
  const end = start + fact.end - fact.start;
  if (offset < start || offset > end) return undefined;
  return { start, end, text: `**${model.variety}**\n\n${kindReason(model.kindEvidence)}` };
};

const READERS: readonly Reader[] = [item, session, symbol, citation, state, date, kind];
