import type { DocumentModel } from '../../model/document.ts';
import { assemblySessionLine, isAssembly } from '../session/_shared.ts';

/** The lists of items of a session, by the last component of their symbols. */
export const LISTS: Readonly<Record<string, string>> = {
  '50': 'preliminary list',
  '100': 'annotated preliminary list',
  '150': 'provisional agenda',
  '200': 'supplementary list',
  '251': 'agenda',
};

/** The number of the regular session of the General Assembly that the header names. */
export function regularSession(document: DocumentModel): number | undefined {
  const session = assemblySessionLine(document)?.value;
  return isAssembly(document) && session?.kind === 'regular' ? session.number : undefined;
}

/** The symbol of the list from which the item of the header is taken, `A/80/50`, where it is known. */
export function listSymbol(document: DocumentModel): string | undefined {
  const session = regularSession(document);
  const list = document.agenda?.value.list;
  const number = Object.keys(LISTS).find(each => LISTS[each] === list);
  return session && number ? `A/${session}/${number}` : undefined;
}
