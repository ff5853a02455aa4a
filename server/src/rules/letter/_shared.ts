import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import type { Language } from '../../model/language.ts';
import { roman } from '../../syntax/annex-heading.ts';
import { subsidiaryBody } from '../session/_shared.ts';

/** True once the request for circulation has its full stop or the letter its signature: before, it is being typed. */
export function isSettled(document: DocumentModel, request: Fact<'request'>): boolean {
  return document.main.signatures.length > 0 || /[.;:。；：]["”»*_\s]*$/.test(request.text.slice(-8));
}

/** The languages in which requests are judged: the words of the Arabic one are uncertain. */
export const REQUESTS_JUDGED: readonly Language[] = ['en', 'es', 'fr', 'ru', 'zh'];

/** “document of the General Assembly, under agenda item 5, and of the Security Council”; the items come after the first organ. */
export function documentOf(organs: readonly string[], items: string): string {
  const [first, ...others] = organs.map(organ => `of the ${organ}`);
  const under = items ? `, under agenda item${/ and |,/.test(items) ? 's' : ''} ${items}` : '';
  return `document ${first}${under}${others.map(other => `${under && ','} and ${other}`).join('')}`;
}

/** How a letter announces so many annexes, with the space before it. */
export function seeAnnexes(count: number): string {
  return count === 0 ? '' : count === 1 ? ' (see annex)' : ` (see annexes I–${roman(count)})`;
}

/** How a letter names its annexes after itself: “the present letter and its annex”. */
export function andAnnexes(count: number): string {
  return count === 0 ? '' : count === 1 ? ' and its annex' : ' and its annexes';
}

/** The organs of which a letter is to become a document. */
export function organsOf(document: DocumentModel): readonly string[] {
  const body = subsidiaryBody(document);
  if (body) return [body.name];
  return document.masthead.organs.flatMap(({ value }) => (value.organ?.principal ? [value.organ.name] : []));
}
