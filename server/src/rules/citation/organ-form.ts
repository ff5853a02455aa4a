import type { Fact } from '../../model/facts.ts';
import type { Citation, CitedOrgan, NumberForm } from '../../syntax/citation.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { type Anchor, documentRule, type Fix, spanOf, within } from '../rule.ts';

interface Mismatch {
  readonly organ: CitedOrgan;
  readonly number: string;
  /** The organ whose numbers are written so. */
  readonly other: CitedOrgan;
}

/** The organs whose numbers are written in a form, the likeliest first. */
const ORGANS: Readonly<Record<NumberForm, readonly CitedOrgan[]>> = {
  session: ['General Assembly', 'Human Rights Council'],
  year: ['Economic and Social Council'],
  council: ['Security Council'],
  roman: ['General Assembly', 'Economic and Social Council'],
};

export default documentRule<Mismatch>({
  id: 'citation/organ-form',
  summary: 'The number of a resolution has the form of the organ that is named.',
  severity: 'warning',
  source:
    'Editorial Manual, resolutions: General Assembly 57/145, Security Council 1373 (2001), Economic and Social Council 1996/31.',
  fixable: 'suggested',
  reads: ['citation'],
  *check(document) {
    for (const { fact } of document.facts('citation')) {
      const { act, organ, form, target } = fact.value;
      if (fact.quoted || act !== 'resolution' || !organ || ORGANS[form].includes(organ)) continue;
      // The Economic and Social Council counted its resolutions by sessions for a time, as the Assembly does.
      if (organ === 'Economic and Social Council' && form === 'session') continue;
      const at = within(fact, target);
      yield { at, data: { organ, number: sourceOf(at), other: ORGANS[form][0]! } };
    }
  },
  message: ({ organ, number, other }) =>
    say`“${number}” is not how resolutions of the ${organ} are numbered; name the ${other}, or write the number that is meant.`,
  fix(finding, document): Fix | undefined {
    const fact = finding.at!.fact as Fact<'citation'>;
    const { organAt }: Citation = fact.value;
    const named = organAt && within(fact, organAt);
    if (!named || sourceOf(named) !== finding.data.organ) return undefined;
    const edit = replace(document, named, finding.data.other);
    return { title: say`Name the ${finding.data.other}`, safe: false, edits: [edit] };
  },
});

/** What stands at an anchor in the text. */
function sourceOf(at: Anchor): string {
  const { start, end } = spanOf(at);
  return at.fact.block.text.slice(start, end);
}
