import { organByName } from '../../knowledge/organs.ts';
import type { DocumentModel } from '../../model/document.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { quoted, say, sayList } from '../../text/say.ts';
import { organName } from '../header/_shared.ts';
import { documentRule, whole } from '../rule.ts';
import { subsidiaryBody } from '../session/_shared.ts';
import { isSettled, REQUESTS_JUDGED } from './_shared.ts';

interface Disagreement {
  readonly organ: string;
  /** How the document writes it, in the masthead and in the request. */
  readonly name: string;
  readonly inRequest: string;
  readonly missing: boolean;
}

export default documentRule<Disagreement>({
  id: 'letter/request-organ-disagrees',
  summary: 'The request for circulation names the organs of the masthead.',
  severity: 'warning',
  source: 'Editorial Manual, communications: documents of two organs included.',
  fixable: 'none',
  kinds: COMMUNICATIONS,
  languages: REQUESTS_JUDGED,
  reads: ['masthead', 'session', 'request', 'signature'],
  *check(document) {
    const { masthead, main } = document;
    const principal = masthead.organs.filter(fact => fact.value.organ?.principal);
    if (subsidiaryBody(document)) return;
    if (principal.length === 0 || main.requests.length !== 1 || masthead.organs.length !== principal.length) return;
    const request = main.requests[0]!;
    const asked = request.value.organs.map(each => each.organ as string);
    if (asked.length === 0 || !isSettled(document, request)) return;
    const named = principal.map(fact => fact.value.organ!.name);
    for (const fact of principal) {
      const organ = fact.value.organ!.name;
      if (!asked.includes(organ)) yield { at: whole(fact), data: { ...called(document, organ), missing: true } };
    }
    for (const each of request.value.organs) {
      if (named.includes(each.organ) || each.organ === 'Human Rights Council') continue;
      const related = [
        { at: whole(principal[0]!), message: say`The masthead names ${sayList(named.map(quoted), 'and')}.` },
      ];
      yield {
        at: { fact: request, start: each.start, end: each.end },
        data: { ...called(document, each.organ), missing: false },
        related,
      };
    }
  },
  message: ({ organ, name, inRequest, missing }) =>
    missing
      ? say`The masthead names the ${organ}, but the letter does not ask for circulation as its document; add “${inRequest}” to the request or take the organ out.`
      : say`The letter asks for circulation as a document of the ${organ}, which the masthead does not name; write “**${name}**” in the masthead or take it out of the request.`,
});

function called({ language }: DocumentModel, organ: string): Omit<Disagreement, 'missing'> {
  const name = organName(language, organByName(organ)!) ?? organ;
  return { organ, name, inRequest: language === 'en' ? `and of the ${organ}` : name };
}
