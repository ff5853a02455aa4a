import type { DocumentModel, Zone } from './document.ts';
import type { DocumentKind } from './kind.ts';

/**
 * Whose words a stretch is. `own`: the Secretariat's, which follow the Editorial Manual. `negotiated`: agreed by Member
 * States word for word, which an editor touches with care. `sponsors`: of a Member State, an organization or another
 * author, which stay as they were written.
 */
export type Wording = 'own' | 'negotiated' | 'sponsors';

const NEGOTIATED: readonly DocumentKind[] = [
  'resolution',
  'draft-resolution',
  'decision',
  'draft-decision',
  'amendment',
  'presidential-statement',
  'conference-outcome',
  'charter',
  'treaty-body-decision',
];
const OF_OTHERS: readonly DocumentKind[] = [
  'letter',
  'identical-letters',
  'note-verbale',
  'ngo-statement',
  'request-for-item',
  'working-paper',
  // A record has the words of speakers.
  'meeting-record',
];
/** The head of a document is the Secretariat's, whoever wrote the text below. */
const HEAD: readonly Zone[] = ['masthead', 'session', 'title'];

/** Whose words stand in a zone of a part. Words in quotation marks are their author's, which only the block can tell. */
export function wordingOf(document: DocumentModel, zone: Zone, part: number): Wording {
  if (HEAD.includes(zone)) return 'own';
  const { kind } = document;
  if (NEGOTIATED.includes(kind)) return 'negotiated';
  if (part === 0 && document.letter?.value.sender?.office === 'secretary-general') return 'own';
  if (OF_OTHERS.includes(kind)) return 'sponsors';
  return part === 0 ? 'own' : 'negotiated';
}
