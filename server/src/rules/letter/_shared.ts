import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';

/** True once the request for circulation has its full stop or the letter its signature: before, it is being typed. */
export function isSettled(document: DocumentModel, request: Fact<'request'>): boolean {
  return document.main.signatures.length > 0 || /[.;:]["”*_\s]*$/.test(request.text.slice(-8));
}
