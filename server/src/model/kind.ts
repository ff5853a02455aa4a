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
  letter: 'Letter',
  'identical-letters': 'Identical letters',
  'note-verbale': 'Note verbale',
  note: 'Note',
  'sg-report': 'Report of the Secretary-General',
  'committee-report': 'Report of a committee',
  'mission-report': 'Report of a mission',
  report: 'Report',
  'draft-report': 'Draft report',
  resolution: 'Resolution',
  'draft-resolution': 'Draft resolution',
  decision: 'Decision',
  'draft-decision': 'Draft decision',
  amendment: 'Amendment',
  'provisional-agenda': 'Provisional agenda',
  'request-for-item': 'Request for an agenda item',
  'presidential-statement': 'Presidential statement',
  'ngo-statement': 'Statement by a non-governmental organization',
  corrigendum: 'Corrigendum',
  'working-paper': 'Working paper',
  'meeting-record': 'Meeting record',
  'admin-issuance': 'Administrative issuance',
  'concluding-observations': 'Concluding observations',
  'treaty-body-decision': 'Decision of a treaty body',
  'conference-outcome': 'Outcome of a conference',
  'budget-fascicle': 'Budget fascicle',
  charter: 'Charter',
  other: 'Document',
};
