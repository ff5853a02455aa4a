import { officialTitle } from '../../knowledge/agendas.ts';
import type { DocumentModel } from '../../model/document.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import type { PlacedClaim } from '../../model/neighbours.ts';
import { formatItem } from '../../syntax/agenda.ts';
import { say } from '../../text/say.ts';
import { foldTitle, knownAgenda } from '../agenda/_shared.ts';
import { titleSlips } from '../agenda/_titles.ts';
import { rewrite } from '../edit.ts';
import { documentRule } from '../rule.ts';
import { claims } from './_claims.ts';
import { areMany, filesOf, goesOn, placesOf } from './_shared.ts';

interface Disagreement {
  readonly item: string;
  readonly files: string;
  readonly many: boolean;
  readonly title: string;
}

export default documentRule<Disagreement>({
  id: 'workspace/item-title-disagrees',
  summary: 'An agenda item has the same title in all drafts of a set.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads: the title of an item is quoted from the agenda of the session.',
  fixable: 'suggested',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'agenda', 'title', 'neighbours'],
  *check(document) {
    const decided = decidedItems(document);
    for (const own of claims(document, 'item')) {
      const { item } = own.value;
      if (decided.has(item)) continue;
      const all = document.neighbours.about('item', own.key);
      const [others] = byTitle(all.filter(({ value }) => !goesOn(value.title, own.value.title)));
      const agreeing = all.filter(({ value }) => goesOn(value.title, own.value.title));
      // Where most drafts have the title that stands here, the others are told.
      if (!others || others.length < agreeing.length + 1) continue;
      const { title } = others[0]!.value;
      yield {
        at: own.at,
        data: { item, files: filesOf(others), many: areMany(others), title },
        severity: titleSlips(own.value.title, title) === undefined ? 'information' : 'warning',
        related: placesOf(others, ({ file }) => say`“${file}” has “${title}”.`),
      };
    }
  },
  message: ({ item, files, many, title }) =>
    many
      ? say`${files} give item ${item} of this session the title “${title}”; write it in all of them as the agenda has it, or correct the number.`
      : say`${files} gives item ${item} of this session the title “${title}”; write it in both as the agenda has it, or correct the number.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.title, false),
});

/** The items of the header whose title the agenda of the session gives: by that they are judged. */
function decidedItems(document: DocumentModel): ReadonlySet<string> {
  const agenda = document.language === 'en' ? knownAgenda(document) : undefined;
  const refs = document.agenda?.value.refs ?? [];
  return new Set(agenda && refs.filter(ref => officialTitle(agenda, ref.number, ref.path)).map(formatItem));
}

/** Claims by their titles, the commonest first. */
function byTitle(all: readonly PlacedClaim<'item'>[]): PlacedClaim<'item'>[][] {
  const groups = new Map<string, PlacedClaim<'item'>[]>();
  for (const claim of all) {
    const title = foldTitle(claim.value.title);
    groups.set(title, [...(groups.get(title) ?? []), claim]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
