import { DOCUMENT_KINDS, type DocumentKind } from './kind.ts';

/** A field of the header that a kind of document may need. */
export type HeaderField = 'distribution' | 'date' | 'original' | 'session' | 'item';

/** Kinds whose masthead is the one of every report, with all the lines of the distribution box. */
const FULL: readonly HeaderField[] = ['distribution', 'date', 'original'];
/** Kinds that a session of the General Assembly takes up under an item. */
const OF_A_SESSION: readonly HeaderField[] = [...FULL, 'session', 'item'];

/**
 * The fields without which a header of a kind is not complete. Session and item are those of the General Assembly; the
 * Security Council has neither. An adopted resolution or decision of the Assembly names no original language, a
 * statement of an organization none of its own and no item; an agenda and a request for an item stand under none; an
 * issuance to the staff has a date and nothing else; meeting records, papers of conferences and charters have forms of
 * their own.
 */
const REQUIRED: Readonly<Record<DocumentKind, readonly HeaderField[]>> = {
  letter: OF_A_SESSION,
  'identical-letters': OF_A_SESSION,
  'note-verbale': OF_A_SESSION,
  note: ['distribution', 'date', 'session'],
  'sg-report': OF_A_SESSION,
  'committee-report': OF_A_SESSION,
  'mission-report': FULL,
  report: FULL,
  'draft-report': FULL,
  resolution: ['distribution', 'date', 'session', 'item'],
  'draft-resolution': OF_A_SESSION,
  decision: ['distribution', 'date'],
  'draft-decision': OF_A_SESSION,
  amendment: OF_A_SESSION,
  'provisional-agenda': FULL,
  'request-for-item': [...FULL, 'session'],
  'presidential-statement': FULL,
  'ngo-statement': ['distribution', 'date'],
  corrigendum: ['distribution', 'date'],
  'working-paper': [],
  'meeting-record': [],
  'admin-issuance': ['date'],
  'concluding-observations': FULL,
  'treaty-body-decision': FULL,
  'conference-outcome': ['distribution', 'date'],
  'budget-fascicle': OF_A_SESSION,
  charter: [],
  other: [],
};

/** The kinds of document whose header needs a field. */
export function kindsWith(field: HeaderField): DocumentKind[] {
  return DOCUMENT_KINDS.filter(kind => REQUIRED[kind].includes(field));
}

/** True where the header of a kind of document needs a field. */
export function needs(kind: DocumentKind, field: HeaderField): boolean {
  return REQUIRED[kind].includes(field);
}
