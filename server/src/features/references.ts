import type { Location } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { Snapshot } from '../syntax/snapshot.ts';
import { fileKey } from '../workspace/address.ts';
import { itemPlace } from '../workspace/agenda-place.ts';
import type { FileFacts, PlacedMention } from '../workspace/file-facts.ts';
import type { WorkspaceView } from '../workspace/index.ts';
import { agendaId, isShared, type Topic } from '../workspace/topics.ts';
import { itemAt, occurrences, topicAt } from './occurrences.ts';
import { toRange } from './ranges.ts';

/** An agenda file of the workspace with the session that it serves. */
export interface ServedAgenda {
  readonly uri: string;
  readonly text: string;
  readonly session: number;
}

/** True where other files may speak of what stands at an offset, so that these have to be known. */
export function isKnownElsewhere(draft: Draft, offset: number): boolean {
  const topic = topicAt(draft, offset);
  return topic !== undefined && isShared(topic);
}

/**
 * Where other files give what stands at an offset: the document that carries a symbol; of an agenda item the file that
 * serves its session, or the agenda document that lists it.
 */
export function definitionElsewhere(
  draft: Draft,
  offset: number,
  view: WorkspaceView,
  agendas: readonly ServedAgenda[],
): Location[] {
  const topic = topicAt(draft, offset);
  if (topic === undefined || !isShared(topic)) return [];
  const inFile = inAgendaFile(draft, offset, agendas);
  return inFile ? [inFile] : view.sources(topic);
}

function inAgendaFile(draft: Draft, offset: number, agendas: readonly ServedAgenda[]): Location | undefined {
  const item = itemAt(draft, offset);
  const id = item && agendaId(draft.model);
  const file = id === undefined ? undefined : agendas.find(({ session }) => String(session) === id);
  const span = item && file && itemPlace(file.text, item.ref.number, item.ref.path);
  return span && { uri: file!.uri, range: toRange(Snapshot.of(file!.text), span) };
}

/**
 * Every mention of what stands at an offset, here and in the other files of the workspace; of an acronym, a footnote and
 * the number of an annex, which mean the same in their document only, every place here. Without the declaration,
 * the mastheads that carry a symbol, the agendas that list an item and the document's own agenda line are left out.
 */
export function references(
  draft: Draft,
  uri: string,
  offset: number,
  view: WorkspaceView,
  includeDeclaration: boolean,
): Location[] {
  const topic = topicAt(draft, offset);
  if (topic === undefined)
    return occurrences(draft, offset).map(span => ({ uri, range: toRange(draft.snapshot, span) }));
  const isOwn = (file: FileFacts) => fileKey(file.uri) === fileKey(uri);
  const others = isShared(topic) ? view.files.filter(file => !isOwn(file)) : [];
  return [
    ...view.files.filter(isOwn).flatMap(file => placesIn(file, topic, includeDeclaration ? [] : OWN_DECLARATIONS)),
    ...others.flatMap(file => placesIn(file, topic, includeDeclaration ? [] : DECLARATIONS)),
  ];
}

type Role = NonNullable<PlacedMention['role']>;
const DECLARATIONS: readonly Role[] = ['issues', 'lists'];
const OWN_DECLARATIONS: readonly Role[] = [...DECLARATIONS, 'heads'];

function placesIn({ uri, mentions }: FileFacts, topic: Topic, except: readonly Role[]): Location[] {
  const found = mentions.get(topic)?.filter(({ role }) => role === undefined || !except.includes(role));
  return (found ?? []).map(({ range }) => ({ uri, range }));
}
