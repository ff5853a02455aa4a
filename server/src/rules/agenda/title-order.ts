import type { Fact } from '../../model/facts.ts';
import { sayItems } from '../../syntax/agenda.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { foldTitle, headerTitle, knownAgenda, titledItems } from './_shared.ts';
import { inOtherOrder } from './_titles.ts';

interface Order {
  readonly items: string;
  readonly first: string;
}

export default documentRule<Order>({
  id: 'agenda/title-order',
  summary: 'The titles of the agenda items stand in the order of their numbers.',
  severity: 'information',
  source: 'Issued documents such as A/79/718: the first title is that of the first item, and so on.',
  fixable: 'suggested',
  reads: ['masthead', 'session', 'agenda', 'title'],
  *check(document) {
    const agenda = knownAgenda(document);
    if (!agenda || document.agenda?.value.list !== 'agenda') return;
    const items = titledItems(document, agenda) ?? [];
    if (!inOtherOrder(items)) return;
    const wrong = items.find(({ fact, official }) => foldTitle(fact!.value.text) !== foldTitle(official!))!;
    const data = { items: sayItems(items.map(({ ref }) => ref)), first: headerTitle(wrong.official!) };
    yield { at: whole(wrong.fact!), data };
  },
  message: ({ items, first }) =>
    say`The titles do not stand in the order of the items ${items}; write “${first}” in this place.`,
  fix(_, document) {
    const titles = document.agendaTitles;
    const items = titledItems(document, knownAgenda(document)!)!;
    const asTyped = new Map(titles.map(title => [foldTitle(title.value.text), title.value.text]));
    const edits = items.map(item =>
      replace(document, whole(item.fact as Fact), asTyped.get(foldTitle(item.official!))!),
    );
    return { title: say`Put the titles in the order of the items`, safe: false, edits };
  },
});
