import { COMMUNICATIONS } from '../../model/kind.ts';
import { documentRule, whole } from '../rule.ts';
import { subsidiaryBody } from '../session/_shared.ts';
import { isSettled } from './_shared.ts';

export default documentRule<{ readonly organ: string; readonly missing: boolean }>({
  id: 'letter/request-organ-disagrees',
  summary: 'The request for circulation names the organs of the masthead.',
  severity: 'warning',
  source: 'Editorial Manual, communications: documents of two organs included.',
  fixable: 'none',
  kinds: COMMUNICATIONS,
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
      if (!asked.includes(organ)) yield { at: whole(fact), data: { organ, missing: true } };
    }
    for (const each of request.value.organs) {
      if (named.includes(each.organ) || each.organ === 'Human Rights Council') continue;
      const related = [{ at: whole(principal[0]!), message: `The masthead names the ${named.join(' and the ')}.` }];
      yield {
        at: { fact: request, start: each.start, end: each.end },
        data: { organ: each.organ, missing: false },
        related,
      };
    }
  },
  message: ({ organ, missing }) =>
    missing
      ? `The masthead names the ${organ}, but the letter does not ask for circulation as its document; add “and of the ${organ}” to the request or take the organ out.`
      : `The letter asks for circulation as a document of the ${organ}, which the masthead does not name; write “**${organ}**” in the masthead or take it out of the request.`,
});
