import { say } from '../../text/say.ts';
import { documentRule, milder, type Severity, whole } from '../rule.ts';
import { alikeNames, nameFixes, ownWords, rightForm } from './_shared.ts';

/** The texts of earlier documents come from scans, and so do most of their misspellings. */
const FIRST_DIGITAL = 1993;
const SPELLING = /^(?:spelling|wrong-form)$/;

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'name/misspelt',
  summary: 'The name of a State is spelt as the United Nations spells it.',
  severity: 'error',
  source: 'UNTERM, names of States; Editorial Manual, country names.',
  fixable: 'suggested',
  reads: ['state', 'title', 'masthead'],
  *check(document) {
    const scanned = document.date !== undefined && document.date.year < FIRST_DIGITAL;
    for (const { names, text, mentions } of alikeNames(document)) {
      const wrong = names.every(
        name =>
          name.form === 'near' ||
          (name.variant && SPELLING.test(name.variant.kind) && !name.variant.rightUntil && !name.variant.context),
      );
      const name = names[0]!;
      const right = wrong ? rightForm(name) : undefined;
      if (!right) continue;
      for (const located of mentions) {
        if (located.fact.quoted) continue;
        const severity: Severity = ownWords(located, document)
          ? 'error'
          : located.part === 0 && name.form !== 'near'
            ? 'warning'
            : 'hint';
        const own = mild(located.zone, severity);
        const shown = scanned ? milder('information', own) : own;
        yield { at: whole(located.fact), data: { text, right }, severity: shown };
      }
    }
  },
  message: ({ text, right }) => say`“${text}” is not how the United Nations writes this name; write “${right}”.`,
  fix: (finding, document) => nameFixes(document, finding.at!.fact, finding.data.right),
});

/** Names in a signature block stay as the sender wrote them. */
function mild(zone: string, severity: Severity): Severity {
  return zone === 'signature' ? 'hint' : severity;
}
