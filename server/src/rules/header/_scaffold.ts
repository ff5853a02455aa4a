import { formatDate } from '../../knowledge/dates.ts';
import { capitalOrdinal } from '../../knowledge/ordinals.ts';
import { assemblySessionOn } from '../../knowledge/sessions.ts';
import type { DocumentModel } from '../../model/document.ts';
import { formatItems } from '../../syntax/agenda.ts';
import { likelyOrgans } from './_shared.ts';

/**
 * A whole masthead for a document that has none, ending in a blank line: the organs, date, session and items that the
 * title and the request for circulation tell. What they do not tell stands there as it most often is.
 */
export function scaffold(document: DocumentModel): string {
  const organs = likelyOrgans(document).map(organ => organ.name);
  const date = document.letter?.value.date?.reading?.date;
  const names = organs.length > 0 ? organs : ['General Assembly'];
  const lines = [
    names.map(name => `**${name}**`).join('  \n'),
    '',
    'Distr.: General  ',
    ...(date ? [`${formatDate(date)}  `] : []),
    'Original: English',
    '',
    '---',
    '',
  ];
  if (names.includes('General Assembly') && document.columns.length === 0) lines.push(...sessionLines(document, names));
  return `${lines.join('\n')}\n`;
}

function sessionLines(document: DocumentModel, names: readonly string[]): string[] {
  const request = document.main.requests[0]?.value;
  const date = document.letter?.value.date?.reading?.date;
  const session = request?.session?.number ?? (date && assemblySessionOn(date));
  const items = request?.items.flatMap(item => item.refs) ?? [];
  const lines: string[] = [];
  if (names.length > 1) lines.push('**General Assembly**', '');
  if (session) lines.push(`**${capitalOrdinal(session)} session**`, '');
  if (items.length > 0 && !document.agenda)
    lines.push(`Agenda item${items.length > 1 ? 's' : ''} ${formatItems(items)}`, '');
  if (names.includes('Security Council') && date) {
    lines.push('**Security Council**', '', `**${capitalOrdinal(date.year - 1945)} year**`, '');
  }
  return lines;
}
