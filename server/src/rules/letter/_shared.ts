import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import type { Language } from '../../model/language.ts';

/** True once the request for circulation has its full stop or the letter its signature: before, it is being typed. */
export function isSettled(document: DocumentModel, request: Fact<'request'>): boolean {
  return document.main.signatures.length > 0 || /[.;:。；：]["”»*_\s]*$/.test(request.text.slice(-8));
}

/** The languages in which requests are judged: the words of the Arabic one are uncertain. */
export const REQUESTS_JUDGED: readonly Language[] = ['en', 'es', 'fr', 'ru', 'zh'];
