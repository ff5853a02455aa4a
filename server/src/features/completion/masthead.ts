import { CompletionItemKind } from 'vscode-languageserver-types';
import {
  distributionLine,
  formatBoxDate,
  languageName,
  OFFICIAL_LANGUAGES,
  OTHER_LANGUAGES,
  originalLine,
  unitedNations,
  versionLine,
} from '../../knowledge/languages.ts';
import { type Organ, organs } from '../../knowledge/organs.ts';
import { organName } from '../../rules/header/_shared.ts';
import { expectedSession, expectedYear, sessionText, subsidiaryBody } from '../../rules/session/_shared.ts';
import { agendaLead } from '../../syntax/languages/agenda.ts';
import { DISTRIBUTION_LEVELS } from '../../syntax/masthead-line.ts';
import { say, sayText } from '../../text/say.ts';
import { boldLine, type Place, type Proposal, startsLike } from './place.ts';

const REACH = 40;

/** The lines of the masthead that are not there yet, in their order. */
export function mastheadLines(place: Place): Proposal[] {
  if (!isHead(place)) return [];
  const { model, before, lineStart } = place;
  const { masthead } = model;
  const date = model.letter?.value.date?.reading?.date;
  const line = (text: string, detail: string): Proposal => ({
    label: text.replace(/\*/g, ''),
    text,
    from: lineStart,
    filter: text.startsWith('**') && !before.startsWith('*') ? text.slice(2) : text,
    detail,
    kind: CompletionItemKind.Field,
  });
  const here = (field: string) => masthead.fields.some(fact => fact.value.field === field && !isOnLine(place, fact));
  const { language } = model;
  const principal = organs().filter(organ => organ.principal);
  const levels = DISTRIBUTION_LEVELS.map(level => distributionLine(language, level)).filter(level => level.certain);
  const lines = [
    ...(here('united-nations') ? [] : [line(unitedNations(language), say`First line, above the symbol`)]),
    ...principal.map(organ => line(`**${organName(language, organ)}**`, say`Organ`)),
    ...(before.trim() === '' || isBegun(place) ? [] : beginnings(principal, line)),
    ...(here('distribution') ? [] : levels.map(level => line(level.text, say`Distribution`))),
    ...(here('date') || !date ? [] : [line(formatBoxDate(language, date), say`Date of the letter`)]),
    ...(here('language') ? [] : [line(versionLine(language), say`Language of this version, in a translation`)]),
    ...(here('original')
      ? []
      : OFFICIAL_LANGUAGES.map(each => line(originalLine(language, each), say`Original language`))),
    ...(here('separator') ? [] : [line('---', say`End of the masthead`)]),
  ];
  return lines.filter(each => startsLike(before, each.text));
}

/** True once a line of the document tells its language. */
function isBegun({ model, lineStart, offset }: Place): boolean {
  const elsewhere = model.structure.structural.some(({ fact }) => {
    const at = model.offsetOf(fact);
    return at < lineStart || at > offset;
  });
  return elsewhere || model.language !== 'en';
}

/** Lines with which a document in another language begins. */
function beginnings(principal: readonly Organ[], line: (text: string, detail: string) => Proposal): Proposal[] {
  return OTHER_LANGUAGES.flatMap(language => [
    line(unitedNations(language), say`First line, ${sayText(languageName(language))}`),
    ...principal.map(organ =>
      line(`**${organName(language, organ)}**`, say`Organ, ${sayText(languageName(language))}`),
    ),
  ]);
}

/** Session and year, as symbol or date call for, and the line of the agenda item. */
export function sessionLines(place: Place): Proposal[] {
  if (!isHead(place)) return [];
  const { model, before, lineStart } = place;
  const body = subsidiaryBody(model);
  const session = body ? undefined : expectedSession(model);
  const year = body ? undefined : expectedYear(model);
  const bold = (kind: 'regular' | 'year', number: number, detail: string): Proposal => ({
    ...boldLine(place, sessionText({ kind, number }, model.language) ?? ''),
    filter: `${before.startsWith('*') ? '**' : ''}${sessionText({ kind, number }, model.language)}`,
    detail,
    card: { session: { kind, number } },
  });
  const lines: Proposal[] = [
    ...(session ? [bold('regular', session, say`Session of the General Assembly at the date of the document`)] : []),
    ...(year ? [bold('year', year, say`Year of the Security Council at the date of the document`)] : []),
    {
      label: agendaLead(model.language).trim(),
      text: agendaLead(model.language),
      from: lineStart,
      detail: say`Item of the agenda`,
      kind: CompletionItemKind.Field,
    },
  ];
  return lines.filter(({ text }) => startsLike(before, text));
}

/** True above the title of the document, at the start of a line. */
export function isHead(place: Place): boolean {
  const { model, before, offset } = place;
  if (before.length > REACH || place.part > 0 || /\S/.test(place.after.replace(/^\**\s*$/, ''))) return false;
  const title = model.title;
  if (title && offset > model.offsetOf(title) && !/^\s*$/.test(before))
    return offset <= model.offsetOf(title) + title.text.length && place.zone === 'title' && !model.letter;
  if (title) return offset <= model.offsetOf(title);
  return place.zone !== 'body' || before.length < REACH;
}

function isOnLine({ model, lineStart, offset }: Place, fact: Parameters<Place['model']['offsetOf']>[0]): boolean {
  const at = model.offsetOf(fact);
  return at >= lineStart && at <= offset;
}
