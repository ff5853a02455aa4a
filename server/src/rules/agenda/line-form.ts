import type { OtherLanguage } from '../../knowledge/languages.ts';
import type { Fact } from '../../model/facts.ts';
import { ROMAN_NUMBERS } from '../../model/language.ts';
import { formatItems } from '../../syntax/agenda.ts';
import { agendaLineIn } from '../../syntax/languages/agenda.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'agenda/line-form',
  summary: 'The line of the agenda items is written as “Agenda items 18 (a) and 156”.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers; issued documents such as A/79/718.',
  fixable: 'safe',
  languages: ROMAN_NUMBERS,
  reads: ['agenda', 'masthead', 'title'],
  *check({ agenda, masthead, title }) {
    if (!agenda || !title || masthead.stacked || agenda.value.broken || agenda.value.refs.length === 0) return;
    if (agenda.value.language) {
      const right = rightIn(agenda.value.language, agenda);
      if (right) yield { at: whole(agenda), data: { text: agenda.text.replace(/\s+/g, ' '), right } };
      return;
    }
    const { refs, list, tail } = agenda.value;
    const text = agenda.text.replace(/\s+/g, ' ');
    const numbers = new Set(refs.map(ref => ref.number)).size;
    const end = list === 'agenda' ? '' : ` of the ${list}`;
    const star = /\\?\*+$/.exec(text)?.[0] ?? '';
    const lead = (plural: boolean) => `${list === 'agenda' ? 'Agenda item' : 'Item'}${plural ? 's' : ''}`;
    const right = (plural: boolean) => `${lead(plural)} ${formatItems(refs)}${end}${star}`;
    const either = refs.length > 1 && numbers === 1;
    if (
      text === right(refs.length > 1) ||
      (either && text === right(false)) ||
      tail.end - tail.start > end.length + star.length
    )
      return;
    if (sameButCompact(text, right(refs.length > 1)) || (either && sameButCompact(text, right(false)))) return;
    yield { at: whole(agenda), data: { text, right: right(refs.length > 1) } };
  },
  message: ({ text, right }) => say`“${shown(text)}” is not the form of an agenda line; write “${shown(right)}”.`,
  fix: (finding, document) => ({
    title: say`Write “${shown(finding.data.right)}”`,
    safe: true,
    edits: [replace(document, finding.at!, finding.data.right)],
  }),
});

/** What to write for a line in a language besides English; undefined where it is right. */
function rightIn(language: OtherLanguage, agenda: Fact<'agenda'>): string | undefined {
  const { refs, list } = agenda.value;
  const star = /\s?\\?\*+$/;
  const bare = (line: string) =>
    line
      .replace(star, '')
      .replace(/\s+/g, ' ')
      .replace(/[’‘`´]/g, "'")
      .replace(/(?<=[\s,])\d{1,3} (?=[a-z]{1,3}\))/g, '');
  const form = agendaLineIn(language, refs, list);
  if (!form || bare(form) === bare(agenda.text)) return undefined;
  const numbers = new Set(refs.map(ref => ref.number)).size;
  const lead = agendaLineIn(language, refs.slice(0, 1), list)!.split(' ')[0]!;
  if (numbers === 1 && bare(form.replace(/^\S+/, lead)) === bare(agenda.text)) return undefined;
  return form.replace(star, '') + (star.exec(agenda.text)?.[0] ?? '');
}

/** A line as it is read, without the backslash before an asterisk. */
function shown(line: string): string {
  return line.replaceAll('\\', '');
}

/** `13 (f) and (g)` for `13 (f) and 13 (g)`, a serial comma, `item 30 of the provisional annotated agenda`: no fault. */
function sameButCompact(text: string, right: string): boolean {
  const bare = (line: string) => line.replace(/(?<=[\s,])\d{1,3} (?=\()/g, '').replace(/,(?= and)/g, '');
  return bare(text) === bare(right);
}
