import { officialTitle } from '../../knowledge/agendas.ts';
import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { formatItem } from '../../syntax/agenda.ts';
import { say } from '../../text/say.ts';
import { insertAfter, insertBefore, lineBreak } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { foldTitle, headerTitle, knownAgenda } from './_shared.ts';
import { titleSlips } from './_titles.ts';

export default documentRule<{ readonly item: string; readonly title: string }>({
  id: 'agenda/title-missing',
  summary: 'Below the agenda line stands the title of each item.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers: one title for each item.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  reads: ['masthead', 'session', 'agenda', 'title'],
  *check(document) {
    const agenda = knownAgenda(document);
    const fact = document.agenda;
    if (!agenda || !fact || !document.title || fact.value.list !== 'agenda') return;
    const titles = document.agendaTitles.map(title => title.value.text);
    if (titles.length >= fact.value.refs.length) return;
    for (const ref of fact.value.refs) {
      const official = officialTitle(agenda, ref.number, ref.path);
      if (!official) continue;
      if (!titles.some(title => isTitle(title, official)))
        yield { at: within(fact, ref), data: { item: formatItem(ref), title: headerTitle(official) } };
    }
  },
  message: ({ item, title }) => say`The title of item ${item} is missing; write “**${title}**” below the agenda line.`,
  fix(finding, document) {
    const { item, title } = finding.data;
    const gap = lineBreak(document).repeat(2);
    const next = titleBelow(document, item);
    const after = document.agendaTitles.at(-1) ?? document.agenda!;
    const marks = after.block.text.startsWith('**', after.end) ? '**' : '';
    const edit = next
      ? insertBefore(document, { ...next, start: 0 }, `**${title}**${gap}`)
      : insertAfter(document, after, `${marks}${gap}**${title}${marks ? '' : '**'}`);
    return { title: say`Insert “${title}”`, safe: false, edits: [edit] };
  },
});

/** True where a title is the official one, or that of the item without its sub-item, or a few slips from it. */
function isTitle(title: string, official: string): boolean {
  const item = foldTitle(official.split(': ')[0]!);
  return foldTitle(title).startsWith(item) || titleSlips(title, official) !== undefined;
}

/** The first title below the agenda line that belongs to an item after this one. */
function titleBelow(document: DocumentModel, item: string): Fact<'title'> | undefined {
  const agenda = knownAgenda(document)!;
  const refs = document.agenda!.value.refs;
  const later = refs.slice(refs.findIndex(ref => formatItem(ref) === item) + 1);
  const officials = later.flatMap(ref => officialTitle(agenda, ref.number, ref.path) ?? []);
  return document.agendaTitles.find(title => officials.some(official => isTitle(title.value.text, official)));
}
