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

const BY_TITLE: readonly (readonly [DocumentKind, RegExp])[] = [
  ['corrigendum', /^corrigendum\b/i],
  ['request-for-item', /^request for the inclusion of an?\b/i],
  ['amendment', /:\s*amendments?\b|^amendments? to\b/i],
  ['draft-resolution', /:\*?\s*(?:revised\s+)?draft resolution\b|^(?:revised\s+)?draft resolution\b/i],
  ['draft-decision', /:\*?\s*(?:revised\s+)?draft decision\b|^(?:revised\s+)?draft decision\b/i],
  ['resolution', /^resolutions? (?:adopted|\d)|^\d{1,2}\/\d{1,3}\b/i],
  ['decision', /^decisions? (?:adopted|\d)/i],
  ['presidential-statement', /^(?:statement by the president of the (?:security )?council|president’s statement)/i],
  ['ngo-statement', /^statement submitted by\b/i],
  ['provisional-agenda', /\b(?:provisional agenda|preliminary list)\b(?!.*report)/i],
  ['sg-report', /\breport of the secretary-general\b/i],
  ['committee-report', /^report of the .{0,60}committee\b/i],
  ['draft-report', /^draft report\b/i],
  ['report', /^report (?:of|on)\b/i],
  ['note', /^note by the\b/i],
  ['working-paper', /^working paper\b/i],
  ['meeting-record', /^(?:summary|provisional|verbatim) (?:verbatim )?record\b/i],
];

/**
 * Works out the kind of a document from its titles, in their order, and its symbol. A letter, identical letters or a
 * note verbale is told by its title before this is asked.
 */
export function kindOf(titles: readonly string[], symbol: string): DocumentKind {
  if (/\/Corr\.\d/.test(symbol)) return 'corrigendum';
  if (/^S\/PRST\/|\/PRST\//.test(symbol)) return 'presidential-statement';
  if (/\/NGO\//.test(symbol)) return 'ngo-statement';
  if (/\/PV\.|\/SR\./.test(symbol)) return 'meeting-record';
  for (const [kind, expression] of BY_TITLE) {
    if (titles.some(title => expression.test(title))) return kind;
  }
  if (/\/RES\//.test(symbol)) return 'resolution';
  return 'other';
}
