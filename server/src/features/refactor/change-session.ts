import type { Draft } from '../../analysis/engine.ts';
import { type Agenda, officialTitle } from '../../knowledge/agendas.ts';
import { sessionLine } from '../../knowledge/languages.ts';
import { sayOrdinal } from '../../knowledge/ordinals.ts';
import type { Fact } from '../../model/facts.ts';
import { replace } from '../../rules/edit.ts';
import { type Anchor, whole, within } from '../../rules/rule.ts';
import { assemblySessionLine } from '../../rules/session/_shared.ts';
import { formatItem, type ItemRef } from '../../syntax/agenda.ts';
import type { Span } from '../../syntax/markup.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Said, say } from '../../text/say.ts';
import { REFACTOR, type Refactoring } from './refactoring.ts';

/**
 * The document under the next or the last session: the line of the session, and the numbers of its agenda items, looked
 * up by title in the agenda of that session. Offered in the head of the document, where both agendas are known.
 */
export function changeSession(draft: Draft, { start }: Span): Refactoring[] {
  const { model } = draft;
  const line = assemblySessionLine(model);
  if (model.language !== 'en' || line?.value.kind !== 'regular' || line.value.number === undefined) return [];
  if (!['masthead', 'session', 'title'].includes(model.structure.zones[draft.snapshot.blockAt(start)]!)) return [];
  const old = line.value.number;
  const from = model.agendas.of(old);
  if (!from) return [];
  return [old + 1, old - 1].flatMap((number): Refactoring[] => {
    const to = model.agendas.of(number);
    const words = sessionLine('en', 'regular', number);
    if (!to || !words) return [];
    const items = itemsIn(draft).map(([at, ref]) => ({ at, ref, now: counterpart(from, to, ref) }));
    const lost = [...new Set(items.filter(each => !each.now).map(each => formatItem(each.ref)))];
    return [
      {
        title: titleFor(number, lost),
        kind: `${REFACTOR}.session`,
        edits: () => [
          sessionEdit(draft, line, words),
          ...items.flatMap(({ at, ref, now }) => (now && now !== formatItem(ref) ? [replace(model, at, now)] : [])),
        ],
      },
    ];
  });
}

function titleFor(number: number, lost: readonly string[]): Said {
  const session = sayOrdinal(number);
  if (lost.length === 0) return say`Change to the ${session} session`;
  return lost.length === 1
    ? say`Change to the ${session} session; item ${lost[0]} not found in its agenda`
    : say`Change to the ${session} session; items ${lost.join(', ')} not found in its agenda`;
}

/** The session line keeps what stands behind it. */
function sessionEdit({ model }: Draft, line: Fact<'session'>, words: string): TextEdit {
  const length = sessionLine('en', 'regular', line.value.number!)?.length ?? 0;
  const same =
    line.text.slice(0, length).toLowerCase() === sessionLine('en', 'regular', line.value.number!)?.toLowerCase();
  return same
    ? { ...replace(model, whole(line), words), end: model.offsetOf(line) + length }
    : replace(model, whole(line), words);
}

/** The items of the header, and those of the request for circulation. */
function itemsIn({ model }: Draft): [Anchor, ItemRef][] {
  const inHeader = (model.agenda?.value.refs ?? []).map((ref): [Anchor, ItemRef] => [within(model.agenda!, ref), ref]);
  const inRequests = model.main.requests.flatMap(request =>
    request.value.items.flatMap(item => item.refs.map((ref): [Anchor, ItemRef] => [within(request, ref), ref])),
  );
  return [...inHeader, ...inRequests];
}

/** The item of the same title in another agenda. */
function counterpart(from: Agenda, to: Agenda, { number, path }: ItemRef): string | undefined {
  const title = officialTitle(from, number, path);
  if (!title) return undefined;
  const wanted = fold(title);
  for (const item of to.items) {
    if (path.length === 0 && item.title && fold(item.title) === wanted) return String(item.number);
    for (const sub of path.length > 0 ? item.subItems : []) {
      const full = officialTitle(to, item.number, [sub.letter]);
      if (full && fold(full) === wanted) return formatItem({ number: item.number, path: [sub.letter] });
    }
  }
  return undefined;
}

const fold = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
