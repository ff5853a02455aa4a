import type { Paragraph } from '../../model/body.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { labelOf, NUMBERED } from './_shared.ts';

export default documentRule<string>({
  id: 'numbering/lonely',
  summary: 'A list has two sub-paragraphs or more.',
  severity: 'information',
  source: 'Editorial Manual, numbering of paragraphs: what is divided has at least two parts.',
  fixable: 'none',
  kinds: NUMBERED,
  reads: ['body', 'numbering', 'title', 'operative', 'ending'],
  *check(document) {
    const { paragraphs } = document.body;
    const children = new Map<Paragraph, Paragraph[]>();
    for (const each of paragraphs) {
      if (!each.parent) continue;
      const others = children.get(each.parent);
      if (others) others.push(each);
      else children.set(each.parent, [each]);
    }
    for (const [only, other] of children.values()) {
      if (other || only!.numbering.value !== 1 || only!.numbering.style !== 'letter') continue;
      yield { at: whole(only!.fact), data: labelOf(only!) };
    }
  },
  message: label => say`“${label}” is the only sub-paragraph here; write it without its letter, or add another one.`,
});
