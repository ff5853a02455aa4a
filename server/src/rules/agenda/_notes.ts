import type { DocumentModel } from '../../model/document.ts';
import { assemblySessionLine, isAssembly } from '../session/_shared.ts';

/** Last components of the symbols of the agenda, the preliminary list and the provisional agenda of a session. */
const NUMBERS = { agenda: '251', 'preliminary list': '50', 'provisional agenda': '150' } as const;

/** The number of the regular session of the General Assembly that the header names. */
export function regularSession(document: DocumentModel): number | undefined {
  const session = assemblySessionLine(document)?.value;
  return isAssembly(document) && session?.kind === 'regular' ? session.number : undefined;
}

/** The symbol of the list from which the item of the header is taken, `A/80/50`, where it is known. */
export function listSymbol(document: DocumentModel): string | undefined {
  const session = regularSession(document);
  const list = document.agenda?.value.list;
  return session && list ? `A/${session}/${NUMBERS[list]}` : undefined;
}
