import { officialTitle } from '../../knowledge/agendas.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { formatItem } from '../../syntax/agenda.ts';
import { insertAfter, lineBreak } from '../edit.ts';
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
      const present = titles.some(
        title =>
          foldTitle(title).startsWith(foldTitle(official.split(': ')[0]!)) || titleSlips(title, official) !== undefined,
      );
      if (!present) yield { at: within(fact, ref), data: { item: formatItem(ref), title: headerTitle(official) } };
    }
  },
  message: ({ item, title }) => `The title of item ${item} is missing; write “**${title}**” below the agenda line.`,
  fix(finding, document) {
    const eol = lineBreak(document);
    const last = document.agendaTitles.at(-1);
    const after = last ?? document.agenda!;
    const marks = after.block.text.startsWith('**', after.end) ? '**' : '';
    const text = `${marks}${eol}${eol}**${finding.data.title}${marks ? '' : '**'}`;
    return { title: `Insert “${finding.data.title}”`, safe: false, edits: [insertAfter(document, after, text)] };
  },
});
