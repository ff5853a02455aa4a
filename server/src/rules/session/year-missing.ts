import { sessionLine } from '../../knowledge/languages.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { insertAfter, lineBreak } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { councilColumn, expectedYear } from './_shared.ts';

export default documentRule<{ readonly line: string | undefined; readonly example: string; readonly organ: string }>({
  id: 'session/year-missing',
  summary: 'Beside the General Assembly, the Security Council has its year.',
  severity: 'warning',
  source: 'Issued documents of both organs: “Security Council / Eightieth year”.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'title'],
  *check(document) {
    const column = councilColumn(document);
    if (!column?.organ || column.session || document.columns.length < 2) return;
    const { language } = document;
    const line = sessionLine(language, 'year', expectedYear(document) ?? 0);
    const example = line ?? sessionLine(language, 'year', 80)!;
    yield { at: whole(column.organ), data: { line, example, organ: column.organ.text } };
  },
  message: ({ example, organ }) =>
    say`The year of the Security Council is missing; write “**${example}**” below “${organ}”.`,
  fix(finding, document) {
    const { line } = finding.data;
    if (!line) return undefined;
    const organ = finding.at!.fact;
    const marks = organ.block.text.startsWith('**', organ.end) ? '**' : '';
    const eol = lineBreak(document);
    const edit = insertAfter(document, organ, `${marks}${eol}${eol}**${line}`);
    const closed = marks ? edit : { ...edit, newText: `${edit.newText}**` };
    return { title: say`Insert “${line}”`, safe: false, edits: [closed] };
  },
});
