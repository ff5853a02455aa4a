import type { CalendarDate } from '../../knowledge/dates.ts';

/** A kind of document that can be begun from a scaffold. `addendum` is a report that goes with another. */
export type TemplateId =
  | 'letter'
  | 'identical-letters'
  | 'note-verbale'
  | 'request-for-item'
  | 'sg-report'
  | 'note'
  | 'note-secretariat'
  | 'draft-resolution'
  | 'draft-decision'
  | 'amendment'
  | 'presidential-statement'
  | 'ngo-statement'
  | 'working-paper'
  | 'provisional-agenda'
  | 'corrigendum'
  | 'addendum';

/** The organ to which a document is addressed, by its symbol; both for a letter to two organs. */
export type OrganChoice = 'A' | 'S' | 'A+S' | 'E';

export type SenderOffice = 'permanent-representative' | 'charge';

/** What is asked before a document is written. */
export type Question = 'organ' | 'session' | 'item' | 'sender' | 'office' | 'annexes';

export interface ItemChoice {
  readonly number: number;
  readonly path: readonly string[];
  /** The title that stands under the line; absent where the agenda does not give it. */
  readonly title?: string;
}

/** The answers of a person who begins a document. */
export interface Choices {
  readonly template: TemplateId;
  readonly organ: OrganChoice;
  /** The day on which it is written: of the letter and of the masthead. */
  readonly date: CalendarDate;
  /** Session of the General Assembly, or year of the session of the Economic and Social Council. */
  readonly session: number;
  readonly item?: ItemChoice;
  /** Set for an item that is taken from a list before its agenda is adopted. */
  readonly list?: { readonly name: 'provisional agenda' | 'preliminary list'; readonly symbol: string };
  /** The State that sends it, by its id. */
  readonly state: string;
  readonly office: SenderOffice;
  readonly annexes: number;
}

/** Marks words that the writer replaces. They become places to jump to where the editor knows such places. */
export const blank = (words: string): string => `\u0001${words}\u0002`;
/** Where the cursor ends. */
export const END = '\u0003';
