import { capitalOrdinal } from '../../knowledge/ordinals.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { insertAfter, lineBreak } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { councilColumn, expectedYear } from './_shared.ts';

export default documentRule<number | undefined>({
  id: 'session/year-missing',
  summary: 'Beside the General Assembly, the Security Council has its year.',
  severity: 'warning',
  source: 'Issued documents of both organs: “Security Council / Eightieth year”.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  reads: ['masthead', 'session', 'title'],
  *check(document) {
    const column = councilColumn(document);
    if (!column?.organ || column.session || document.columns.length < 2) return;
    yield { at: whole(column.organ), data: expectedYear(document) };
  },
  message: year =>
    `The year of the Security Council is missing; write “**${capitalOrdinal(year ?? 0) ?? 'Eightieth'} year**” below “Security Council”.`,
  fix(finding, document) {
    const ordinal = capitalOrdinal(finding.data ?? 0);
    if (!ordinal) return undefined;
    const organ = finding.at!.fact;
    const marks = organ.block.text.startsWith('**', organ.end) ? '**' : '';
    const eol = lineBreak(document);
    const edit = insertAfter(document, organ, `${marks}${eol}${eol}**${ordinal} year`);
    const closed = marks ? edit : { ...edit, newText: `${edit.newText}**` };
    return { title: `Insert “${ordinal} year”`, safe: false, edits: [closed] };
  },
});
