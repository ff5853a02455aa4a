import type { Agenda } from '../../knowledge/agendas.ts';
import { editDistance } from '../../text/distance.ts';
import { foldTitle, headerTitle, type TitledItem } from './_shared.ts';

export interface FoundTitle {
  readonly number: number;
  readonly path: readonly string[];
  readonly title: string;
}

/** Every title that an agenda gives, items and sub-items of the first level. */
export function allTitles(agenda: Agenda): FoundTitle[] {
  return agenda.items.flatMap(item => {
    if (!item.title) return [];
    const own = { number: item.number, path: [], title: item.title };
    const subs = item.subItems
      .filter(sub => sub.title)
      .map(sub => ({ number: item.number, path: [sub.letter], title: headerTitle(`${item.title}: ${sub.title}`) }));
    return [own, ...subs];
  });
}

/** The item of an agenda with exactly this title, whatever its case and marks. */
export function itemWithTitle(agenda: Agenda, title: string): FoundTitle | undefined {
  const wanted = foldTitle(title);
  return allTitles(agenda).find(each => foldTitle(each.title) === wanted);
}

/** How many slips lie between two titles, or undefined where they are too many for one to be meant for the other. */
export function titleSlips(a: string, b: string): number | undefined {
  const limit = Math.max(2, Math.min(12, Math.floor(b.length / 5)));
  const distance = editDistance(foldTitle(a), foldTitle(b), limit);
  return distance <= limit ? distance : undefined;
}

/** The item whose title is nearest to this one, within the slips that a title of its length may have. */
export function nearestTitle(agenda: Agenda, title: string): FoundTitle | undefined {
  let best: FoundTitle | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of allTitles(agenda)) {
    const slips = titleSlips(title, each.title);
    if (slips !== undefined && slips < least) {
      best = each;
      least = slips;
    }
  }
  return best;
}

/** True where the titles are those of the items, each once, and only their order is another. */
export function inOtherOrder(items: readonly TitledItem[]): boolean {
  const wanted = items.map(item => item.official && foldTitle(item.official));
  const given = items.map(item => item.fact && foldTitle(item.fact.value.text));
  if (wanted.includes(undefined) || wanted.every((title, i) => title === given[i])) return false;
  return wanted.toSorted().join('\n') === given.toSorted().join('\n');
}
