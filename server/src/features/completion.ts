import type { CompletionItem } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { agendaItems, agendaTitles } from './completion/agenda.ts';
import { annexHeadings } from './completion/annexes.ts';
import { mastheadLines, sessionLines } from './completion/masthead.ts';
import { months } from './completion/months.ts';
import { ordinalsInText, sessionOrdinals } from './completion/ordinals.ts';
import { phrases } from './completion/phrases.ts';
import { type CompletionContext, type Proposal, placeAt, toItem } from './completion/place.ts';
import { stateNames } from './completion/states.ts';
import { symbols } from './completion/symbols.ts';
import { signatureMarks, titleParts } from './completion/titles.ts';

const PROVIDERS = [
  agendaItems,
  months,
  titleParts,
  annexHeadings,
  signatureMarks,
  phrases,
  mastheadLines,
  sessionLines,
  sessionOrdinals,
  ordinalsInText,
  symbols,
  agendaTitles,
  stateNames,
];

/** What may be written at an offset: header lines, sessions, items, titles, names of States, in the form for the place. */
export function complete(draft: Draft, offset: number, context: CompletionContext): CompletionItem[] {
  const place = placeAt(draft, offset, context);
  const proposals = PROVIDERS.flatMap(provider => provider(place));
  return firsts(proposals).map((proposal, rank) => toItem(place, proposal, rank));
}

/** Two providers may offer the same line: the first one has the better reason. */
function firsts(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ from, label }) => {
    const isNew = !seen.has(`${from} ${label}`);
    seen.add(`${from} ${label}`);
    return isNew;
  });
}
