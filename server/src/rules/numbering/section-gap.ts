import type { Section } from '../../model/body.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { NUMBERED } from './_shared.ts';

export default documentRule<{ readonly before: string; readonly name: string; readonly repeated: boolean }>({
  id: 'numbering/section-gap',
  summary: 'Sections are numbered without a gap, and none twice.',
  severity: 'information',
  source: 'Editorial Manual, headings: I, A, 1.',
  fixable: 'none',
  kinds: NUMBERED,
  reads: ['body', 'numbering', 'title'],
  *check(document) {
    const last = new Map<number, Section>();
    for (const section of document.body.sections) {
      const { numbering, level, part, fact, caption } = section;
      if (caption || !numbering) continue;
      for (const deeper of last.keys()) if (deeper > level) last.delete(deeper);
      const before = last.get(level);
      last.set(level, section);
      if (!before || before.part !== part || before.numbering!.style !== numbering.style) continue;
      const step = numbering.value - before.numbering!.value;
      if (step === 2 || step === 0)
        yield { at: whole(fact), data: { before: before.name, name: section.name, repeated: step === 0 } };
    }
  },
  message: ({ before, name, repeated }) =>
    repeated
      ? say`The section “${short(name)}” has the number of “${short(before)}”; give it the next one.`
      : say`The section “${short(name)}” follows “${short(before)}”, and one number is left out; number the sections anew.`,
});

const short = (name: string) => (name.length > 40 ? `${name.slice(0, 39).trimEnd()}…` : name);
