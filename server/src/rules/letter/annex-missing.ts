import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { annexHeading, annexWord } from '../annex/_shared.ts';
import { appendBlock } from '../edit.ts';
import { documentRule, type Severity, whole } from '../rule.ts';
import { hasAnnexesElsewhere } from '../workspace/_annexes.ts';

interface Missing {
  readonly text: string;
  readonly heading: string | undefined;
  readonly word: string;
}

export default documentRule<Missing>({
  id: 'letter/annex-missing',
  summary: 'An annex that the letter announces follows it.',
  severity: 'warning',
  source: 'Editorial Manual, communications; two exceptions in 232 letters, whose annexes are pictures.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['title', 'annex-reference', 'signature', 'request', 'masthead', 'neighbours'],
  *check(document) {
    if (document.parts.some(part => part.level === 'annex') || hasAnnexesElsewhere(document)) return;
    const reference = document
      .facts('annex-reference')
      .find(each => each.part === 0 && each.fact.value.form === 'see' && each.fact.value.level === 'annex');
    if (!reference) return;
    const { main, kind } = document;
    const severity: Severity =
      main.signatures.length > 0 || (kind === 'note-verbale' && main.requests.length > 0) ? 'warning' : 'hint';
    const data = { text: reference.fact.text, heading: annexHeading(document), word: annexWord(document) };
    yield { at: whole(reference.fact), data, severity };
  },
  message: ({ text, heading, word }) =>
    heading
      ? say`“${text}” announces an annex, but none follows; write its heading, “**${heading.slice(0, 40).trimEnd()}…**”, below the letter.`
      : say`“${text}” announces an annex, but none follows; write the heading “**${word}**” below the letter.`,
  fix(finding, document) {
    const heading = finding.data.heading ?? finding.data.word;
    return {
      title: say`Add the heading of the annex at the end`,
      safe: false,
      edits: [appendBlock(document, `**${heading}**`)],
    };
  },
});
