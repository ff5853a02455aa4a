import { distributionLine, formatBoxDate, languageName, originalLine, sessionLine } from '../../knowledge/languages.ts';
import { type Organ, principalOrgan } from '../../knowledge/organs.ts';
import { assemblySessionOn, councilYear } from '../../knowledge/sessions.ts';
import type { DocumentModel } from '../../model/document.ts';
import { agendaLineIn } from '../../syntax/languages/agenda.ts';
import { likelyOrgans, organName } from './_shared.ts';

/**
 * A whole masthead for a document that has none, ending in a blank line, in the language of the document: the organs,
 * date, session and items that the title and the request for circulation tell. What they do not tell stands there as it
 * most often is.
 */
export function scaffold(document: DocumentModel): string {
  const { language } = document;
  const likely = likelyOrgans(document);
  const date = document.letter?.value.date?.reading?.date;
  const organs = likely.length > 0 ? likely : [principalOrgan('General Assembly')];
  const lines = [
    organs.map(organ => bold(document, organ)).join('  \n'),
    '',
    `${distributionLine(language, 'General').text}  `,
    ...(date ? [`${formatBoxDate(language, date)}  `] : []),
    originalLine(language, languageName(language)),
    '',
    '---',
    '',
  ];
  if (organs.some(organ => organ.id === 'GA') && document.columns.length === 0)
    lines.push(...sessionLines(document, organs));
  return `${lines.join('\n')}\n`;
}

function bold(document: DocumentModel, organ: Organ): string {
  return `**${organName(document.language, organ) ?? organ.name}**`;
}

function sessionLines(document: DocumentModel, organs: readonly Organ[]): string[] {
  const { language } = document;
  const request = document.main.requests[0]?.value;
  const date = document.letter?.value.date?.reading?.date;
  const session = request?.session?.number ?? (date && assemblySessionOn(date));
  const items = request?.items.flatMap(item => item.refs) ?? [];
  const agenda = items.length > 0 && !document.agenda ? agendaLineIn(language, items, 'agenda') : undefined;
  const council = organs.find(organ => organ.id === 'SC');
  const lines: string[] = [];
  if (organs.length > 1) lines.push(bold(document, principalOrgan('General Assembly')), '');
  if (session) lines.push(`**${sessionLine(language, 'regular', session)}**`, '');
  if (agenda) lines.push(agenda, '');
  if (council && date)
    lines.push(bold(document, council), '', `**${sessionLine(language, 'year', councilYear(date))}**`, '');
  return lines;
}
