import { toSay } from '../text/say.ts';

/** Kinds of document, by the names that the command line, the settings and the corpus use. */
export const DOCUMENT_KINDS = [
  'letter',
  'identical-letters',
  'note-verbale',
  'note',
  'sg-report',
  'committee-report',
  'mission-report',
  'report',
  'draft-report',
  'resolution',
  'draft-resolution',
  'decision',
  'draft-decision',
  'amendment',
  'provisional-agenda',
  'request-for-item',
  'presidential-statement',
  'ngo-statement',
  'corrigendum',
  'working-paper',
  'meeting-record',
  'admin-issuance',
  'concluding-observations',
  'treaty-body-decision',
  'conference-outcome',
  'budget-fascicle',
  'charter',
  'other',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The kinds that a mission sends: a title with date, sender and addressee, and a request for circulation. */
export const COMMUNICATIONS: readonly DocumentKind[] = ['letter', 'identical-letters', 'note-verbale'];

/** Kinds that a letter carries: its title stands in the head, and its signature below the text. */
export const LETTERS: readonly DocumentKind[] = ['letter', 'identical-letters', 'request-for-item'];
/** Kinds with the title of a letter or note verbale in their head. */
export const TITLED_BY_SENDER: readonly DocumentKind[] = [...LETTERS, 'note-verbale'];

/** What a reader calls a kind. */
export const KIND_LABELS: Readonly<Record<DocumentKind, string>> = {
  letter: toSay`Letter`,
  'identical-letters': toSay`Identical letters`,
  'note-verbale': toSay`Note verbale`,
  note: toSay`Note`,
  'sg-report': toSay`Report of the Secretary-General`,
  'committee-report': toSay`Report of a committee`,
  'mission-report': toSay`Report of a mission`,
  report: toSay`Report`,
  'draft-report': toSay`Draft report`,
  resolution: toSay`Resolution`,
  'draft-resolution': toSay`Draft resolution`,
  decision: toSay`Decision`,
  'draft-decision': toSay`Draft decision`,
  amendment: toSay`Amendment`,
  'provisional-agenda': toSay`Provisional agenda`,
  'request-for-item': toSay`Request for an agenda item`,
  'presidential-statement': toSay`Presidential statement`,
  'ngo-statement': toSay`Statement by a non-governmental organization`,
  corrigendum: toSay`Corrigendum`,
  'working-paper': toSay`Working paper`,
  'meeting-record': toSay`Meeting record`,
  'admin-issuance': toSay`Administrative issuance`,
  'concluding-observations': toSay`Concluding observations`,
  'treaty-body-decision': toSay`Decision of a treaty body`,
  'conference-outcome': toSay`Outcome of a conference`,
  'budget-fascicle': toSay`Budget fascicle`,
  charter: toSay`Charter`,
  other: toSay`Document`,
};
