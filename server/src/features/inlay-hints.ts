import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { agendaSource, officialTitle } from '../knowledge/agendas.ts';
import type { Fact } from '../model/facts.ts';
import { knownAgenda } from '../rules/agenda/_shared.ts';
import { within } from '../rules/rule.ts';
import type { ItemRef } from '../syntax/agenda.ts';
import { place } from './occurrences.ts';

const LONGEST = 60;

/** The title after each number of an agenda item in the text of a range. */
export function inlayHints(draft: Draft, range: Range): InlayHint[] {
  const { model, snapshot } = draft;
  const agenda = knownAgenda(model);
  if (!agenda) return [];
  const from = snapshot.offsetAt(range.start);
  const to = snapshot.offsetAt(range.end);
  const hint = (fact: Fact, ref: ItemRef): InlayHint[] => {
    const { end } = place(draft, within(fact, ref));
    const title = officialTitle(agenda, ref.number, ref.path);
    if (!title || end < from || end > to) return [];
    const label = title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title;
    const tooltip = `${title}\n\n${agendaSource(agenda)}`;
    return [{ position: snapshot.positionAt(end), label, kind: InlayHintKind.Type, paddingLeft: true, tooltip }];
  };
  const mentions = model.facts('item').filter(({ zone }) => zone !== 'session');
  return mentions.flatMap(({ fact }) => fact.value.refs.flatMap(ref => hint(fact, ref)));
}
