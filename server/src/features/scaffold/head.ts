import { formatDate } from '../../knowledge/dates.ts';
import { capitalOrdinal } from '../../knowledge/ordinals.ts';
import { councilYear } from '../../knowledge/sessions.ts';
import { formatItem } from '../../syntax/agenda.ts';
import { blank, type Choices } from './choices.ts';

/** What differs from one head to another. */
interface Head {
  readonly distribution?: 'General' | 'Limited';
  /** False for a document that stands under no item. */
  readonly item?: boolean;
}

const NAMES = { A: 'General Assembly', S: 'Security Council', E: 'Economic and Social Council' } as const;

/** The names of the organs of a document. */
export function organNames({ organ }: Choices): readonly string[] {
  return organ === 'A+S' ? [NAMES.A, NAMES.S] : [NAMES[organ]];
}

/** The masthead, the session and the agenda line with its title, each a paragraph. */
export function head(choices: Choices, { distribution = 'General', item = true }: Head = {}): string[] {
  const { organ, date } = choices;
  const both = organ === 'A+S';
  const paragraphs = [
    organNames(choices).map(bold).join('  \n'),
    [`Distr.: ${distribution}`, formatDate(date), 'Original: English'].join('  \n'),
    '---',
  ];
  if (both) paragraphs.push(bold(NAMES.A));
  if (organ !== 'S') paragraphs.push(bold(sessionLine(choices)), ...(item ? itemLines(choices) : []));
  if (both) paragraphs.push(bold(NAMES.S), bold(`${capitalOrdinal(councilYear(date))} year`));
  return paragraphs;
}

/** The session as the masthead has it. */
export function sessionLine({ organ, session }: Choices): string {
  return organ === 'E' ? `${session} session` : `${capitalOrdinal(session)} session`;
}

function itemLines({ item, list }: Choices): string[] {
  const number = item ? formatItem(item) : blank('1');
  const line = list ? `Item ${number} of the ${list.name}\\*` : `Agenda item ${number}`;
  return [line, bold(item?.title ?? blank('Title of the item'))];
}

/** The note at the foot of the first page that the asterisk of the agenda line calls for. */
export function agendaNote({ list }: Choices): string[] {
  return list ? [`\\* ${list.symbol}.`] : [];
}

export function bold(words: string): string {
  return `**${words}**`;
}
