import { stateById } from '../knowledge/states.ts';
import { toSay } from '../text/say.ts';
import { escapeSnippet } from './completion/place.ts';
import { type Choices, END, type OrganChoice, type Question, type TemplateId } from './scaffold/choices.ts';
import { identicalLetters, letter, noteVerbale, requestForItem } from './scaffold/letters.ts';
import {
  addendum,
  amendment,
  corrigendum,
  draftDecision,
  draftResolution,
  ngoStatement,
  note,
  noteOfSecretariat,
  presidentialStatement,
  provisionalAgenda,
  report,
  workingPaper,
} from './scaffold/papers.ts';

/** A document that can be begun: what it is called, who writes it, and what is asked before it is written. */
export interface Template {
  readonly id: TemplateId;
  readonly label: string;
  readonly detail: string;
  /** The organs that it may be addressed to; the first is the usual one. */
  readonly organs: readonly OrganChoice[];
  readonly asks: readonly Question[];
}

type Writer = (choices: Choices) => string[];
const ASSEMBLY: readonly OrganChoice[] = ['A', 'E'];
const FROM_MISSION: readonly Question[] = ['organ', 'session', 'item', 'sender', 'office', 'annexes'];
const OF_SECRETARIAT: readonly Question[] = ['organ', 'session', 'item'];
const OF_SPONSORS: readonly Question[] = ['organ', 'session', 'item', 'sender'];

const entries: readonly (Template & { readonly write: Writer })[] = [
  {
    id: 'letter',
    label: toSay`Letter`,
    detail: toSay`To the Secretary-General or the President of an organ, with or without annexes`,
    organs: ['A', 'S', 'A+S', 'E'],
    asks: FROM_MISSION,
    write: letter,
  },
  {
    id: 'identical-letters',
    label: toSay`Identical letters`,
    detail: toSay`To the Secretary-General and the President of the Security Council`,
    organs: ['A+S', 'S'],
    asks: FROM_MISSION,
    write: identicalLetters,
  },
  {
    id: 'note-verbale',
    label: toSay`Note verbale`,
    detail: toSay`From a permanent mission, in the third person and unsigned`,
    organs: ['A', 'S', 'E'],
    asks: ['organ', 'session', 'item', 'sender', 'annexes'],
    write: noteVerbale,
  },
  {
    id: 'request-for-item',
    label: toSay`Request for an agenda item`,
    detail: toSay`Letter with explanatory memorandum and draft resolution`,
    organs: ['A'],
    asks: ['session', 'sender', 'office'],
    write: requestForItem,
  },
  {
    id: 'sg-report',
    label: toSay`Report of the Secretary-General`,
    detail: toSay`With summary, sections and recommendations`,
    organs: ['A', 'S', 'E'],
    asks: OF_SECRETARIAT,
    write: report,
  },
  {
    id: 'note',
    label: toSay`Note by the Secretary-General`,
    detail: toSay`Transmits a report or conveys information`,
    organs: ASSEMBLY,
    asks: OF_SECRETARIAT,
    write: note,
  },
  {
    id: 'note-secretariat',
    label: toSay`Note by the Secretariat`,
    detail: toSay`Information for a meeting`,
    organs: ASSEMBLY,
    asks: OF_SECRETARIAT,
    write: noteOfSecretariat,
  },
  {
    id: 'draft-resolution',
    label: toSay`Draft resolution`,
    detail: toSay`With preamble and operative part, by one sponsor or more`,
    organs: ASSEMBLY,
    asks: OF_SPONSORS,
    write: draftResolution,
  },
  {
    id: 'draft-decision',
    label: toSay`Draft decision`,
    detail: toSay`By one sponsor or more`,
    organs: ASSEMBLY,
    asks: OF_SPONSORS,
    write: draftDecision,
  },
  {
    id: 'amendment',
    label: toSay`Amendment`,
    detail: toSay`To a draft resolution`,
    organs: ASSEMBLY,
    asks: OF_SPONSORS,
    write: amendment,
  },
  {
    id: 'presidential-statement',
    label: toSay`Statement by the President of the Security Council`,
    detail: toSay`Made on behalf of the Council`,
    organs: ['S'],
    asks: [],
    write: presidentialStatement,
  },
  {
    id: 'ngo-statement',
    label: toSay`Statement of a non-governmental organization`,
    detail: toSay`In consultative status with the Economic and Social Council`,
    organs: ['E'],
    asks: ['session', 'item'],
    write: ngoStatement,
  },
  {
    id: 'working-paper',
    label: toSay`Working paper`,
    detail: toSay`Submitted by a Member State`,
    organs: ASSEMBLY,
    asks: OF_SPONSORS,
    write: workingPaper,
  },
  {
    id: 'provisional-agenda',
    label: toSay`Provisional agenda`,
    detail: toSay`The items of a session`,
    organs: ASSEMBLY,
    asks: ['organ', 'session'],
    write: provisionalAgenda,
  },
  {
    id: 'corrigendum',
    label: toSay`Corrigendum`,
    detail: toSay`To a document that was issued`,
    organs: ASSEMBLY,
    asks: OF_SECRETARIAT,
    write: corrigendum,
  },
  {
    id: 'addendum',
    label: toSay`Addendum`,
    detail: toSay`To a document that was issued`,
    organs: ASSEMBLY,
    asks: OF_SECRETARIAT,
    write: addendum,
  },
];

/** Every document that can be begun, the most frequent first. */
export const TEMPLATES: readonly Template[] = entries.map(({ write: _, ...template }) => template);

/** A document that has all the parts of its kind, as paragraphs with places to fill in. */
function write(choices: Choices): string {
  const paragraphs = entries.find(each => each.id === choices.template)!.write(choices);
  return `${paragraphs.join('\n\n')}\n`;
}

/** The document as plain text, in which the words to be replaced stand as they are. */
export function scaffoldText(choices: Choices): string {
  return [...write(choices)].filter(character => !MARKS.has(character)).join('');
}

/** The document as a snippet: its places are visited in the order of reading, equal ones filled in together. */
export function scaffoldSnippet(choices: Choices): string {
  const numbers = new Map<string, number>();
  return write(choices)
    .split(/(\u0001[^\u0002]*\u0002|\u0003)/)
    .map(piece => {
      if (piece === END) return '$0';
      if (!piece.startsWith('\u0001')) return escapeSnippet(piece);
      const words = piece.slice(1, -1);
      const known = numbers.get(words);
      if (known !== undefined && linked(words)) return `$${known}`;
      const number = numbers.size + 1;
      numbers.set(known === undefined ? words : `${words} ${number}`, number);
      return `\${${number}:${escapeSnippet(words)}}`;
    })
    .join('');
}

/** Names and numbers mean the same wherever they return; a paragraph of text does not. */
function linked(words: string): boolean {
  return !words.endsWith('.') && words !== 'Title of the annex';
}

const MARKS = new Set(['\u0001', '\u0002', END]);

/** True where the answers of a client are those of a template. */
export function areChoices(value: unknown): value is Choices {
  const { template, organ, date, session, annexes, state } = (value ?? {}) as Partial<Choices>;
  const asked = entries.find(each => each.id === template);
  if (!asked || !organ || !asked.organs.includes(organ)) return false;
  const numbers = [date?.year, date?.month, date?.day, session, annexes];
  if (!numbers.every(Number.isInteger) || annexes! < 0 || annexes! > MOST_ANNEXES) return false;
  return !asked.asks.includes('sender') || stateById(state ?? '') !== undefined;
}

/** More are added by hand. */
const MOST_ANNEXES = 20;
