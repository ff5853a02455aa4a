import type { Draft } from '../analysis/engine.ts';
import { officialTitle } from '../knowledge/agendas.ts';
import { type CalendarDate, formatDate, isPossible, parseIso } from '../knowledge/dates.ts';
import {
  distributionLine,
  formatBoxDate,
  type Language,
  OFFICIAL_LANGUAGES,
  originalLine,
  sessionLine,
} from '../knowledge/languages.ts';
import { organs } from '../knowledge/organs.ts';
import type { DocumentModel } from '../model/document.ts';
import type { Fact } from '../model/facts.ts';
import { type HeaderField, needs } from '../model/kind-form.ts';
import { headerTitle, insertAgendaLine } from '../rules/agenda/_shared.ts';
import { removeLines, replace, standsAlone } from '../rules/edit.ts';
import { insertField, organName } from '../rules/header/_shared.ts';
import { type Severity, whole, within } from '../rules/rule.ts';
import {
  assemblySessionLine,
  expectedSession,
  insertSession,
  isOfAssemblySession,
  sessionPlace,
} from '../rules/session/_shared.ts';
import { formatItem, type ItemRef, readAgendaLine } from '../syntax/agenda.ts';
import { agendaLineIn, formatItemsIn } from '../syntax/languages/agenda.ts';
import { DISTRIBUTION_LEVELS } from '../syntax/masthead-line.ts';
import { parseSymbol } from '../syntax/symbol.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Range } from '../text/lines.ts';
import { type Said, say } from '../text/say.ts';
import { agendaHere } from './completion/agenda.ts';
import { toRange } from './ranges.ts';
import { rename, renaming } from './rename.ts';

/** The lines of a header that a form shows, in their order. */
export const FORM_FIELDS = [
  'organ',
  'symbol',
  'distribution',
  'date',
  'original',
  'session',
  'item',
  'item-title',
  'letter-date',
] as const;
export type FormFieldId = (typeof FORM_FIELDS)[number];

export interface FormChoice {
  /** What is written back when it is chosen. */
  readonly value: string;
  readonly label: string;
}

/** A line of the header as a form shows it. */
export interface FormField {
  readonly id: FormFieldId;
  /** What stands there, in the terms of `choices`; a date as `2003-12-04`. Empty where the line is missing or unread. */
  readonly value: string;
  /** The words of the document. */
  readonly text: string;
  /** `proposals`: any words, with some to choose from. */
  readonly input: 'text' | 'date' | 'choice' | 'proposals';
  readonly choices: readonly FormChoice[];
  /** True where the header of such a document is not complete without it. */
  readonly required: boolean;
  /** True where the line can be changed in the text only: it shares its line or block with others. */
  readonly fixed: boolean;
  /** Its place in the document; absent where it is missing. */
  readonly range?: Range;
  /** The most serious finding about it. */
  readonly problem?: { readonly severity: Severity; readonly message: string };
}

/** The header of a document as a form. Without a masthead there are no fields. */
export interface HeaderForm {
  readonly present: boolean;
  readonly fields: readonly FormField[];
}

/** Why a line cannot be written so, in one sentence. */
export interface Refusal {
  readonly refused: Said;
}

/** What the form has of one line before findings are added. */
interface Line extends Pick<FormField, 'id' | 'value' | 'input'> {
  readonly fact?: Fact | undefined;
  readonly text?: string;
  readonly choices?: readonly FormChoice[];
  readonly needed?: HeaderField;
  /** True for a line that is shown though it is neither there nor needed. */
  readonly always?: true;
  readonly fixed?: boolean;
}

/** Rules that speak of a line which is not there, at the place of another one. */
const MISSING: Readonly<Partial<Record<FormFieldId, string>>> = {
  organ: 'header/organ-missing',
  symbol: 'header/symbol-missing',
  distribution: 'header/distribution-missing',
  date: 'header/date-missing',
  original: 'header/original-missing',
  session: 'session/missing',
  item: 'agenda/item-missing',
  'item-title': 'agenda/title-missing',
};
const MISSING_RULES = new Set(Object.values(MISSING));
/** How many sessions before and after the one of the document are offered. */
const NEAR = 2;

/** The header of a draft as a form, with what was found in each line. */
export function headerForm(draft: Draft): HeaderForm {
  const { model } = draft;
  if (!model.masthead.present) return { present: false, fields: [] };
  const lines = linesOf(draft).filter(
    ({ fact, needed, always }) => fact || always || (needed && needs(model.kind, needed)),
  );
  return { present: true, fields: lines.map(line => fieldOf(draft, line)) };
}

function fieldOf(draft: Draft, { fact, needed, ...line }: Line): FormField {
  const { model } = draft;
  const start = fact ? model.offsetOf(fact) : 0;
  const end = start + (fact ? fact.end - fact.start : 0);
  const about = draft.diagnostics.find(({ rule, ...found }) =>
    MISSING_RULES.has(rule.id)
      ? rule.id === MISSING[line.id]
      : fact !== undefined && found.start <= end && found.end >= start,
  );
  const stands = !fact || line.id === 'item-title' || line.id === 'letter-date' || standsAlone(fact);
  return {
    id: line.id,
    value: line.value,
    text: line.text ?? fact?.text ?? '',
    input: line.input,
    choices: line.choices ?? [],
    required: needed !== undefined && needs(model.kind, needed),
    fixed: line.fixed === true || !stands || model.masthead.stacked,
    ...(fact && { range: toRange(draft.snapshot, { start, end }) }),
    ...(about && { problem: { severity: about.severity, message: about.message } }),
  };
}

function linesOf(draft: Draft): Line[] {
  const { model } = draft;
  const { masthead, language } = model;
  const { organs: named, symbol, distribution, date, original } = masthead;
  const ofSession = isOfAssemblySession(model);
  const session = model.columns.find(column => column.session && column.session.value.kind !== 'year')?.session;
  const title = model.agendaTitles[0];
  const organ: FormChoice = {
    value: named.map(({ value, text }) => value.organ?.id ?? text).join(' '),
    label: named.map(each => each.text).join(', '),
  };
  const languages = original?.value.languages.map(each => each.language ?? each.text).join(' ') ?? '';
  return [
    {
      id: 'organ',
      value: organ.value,
      text: organ.label,
      input: 'choice',
      fact: named[0],
      choices: withOwn(organChoices(language), named.length > 0 ? organ : undefined),
      always: true,
      fixed: named.length > 1,
    },
    { id: 'symbol', value: symbol?.text ?? '', input: 'text', fact: symbol, always: true },
    {
      id: 'distribution',
      value: levelOf(language, distribution?.text),
      input: 'choice',
      fact: distribution,
      needed: 'distribution',
      choices: DISTRIBUTION_LEVELS.flatMap(level => {
        const { text, certain } = distributionLine(language, level);
        return certain ? [{ value: level, label: text }] : [];
      }),
    },
    { id: 'date', value: iso(date?.value.reading.date), input: 'date', fact: date, needed: 'date' },
    {
      id: 'original',
      value: languages,
      input: 'choice',
      fact: original,
      needed: 'original',
      choices: withOwn(
        OFFICIAL_LANGUAGES.map(value => ({ value, label: originalLine(language, value) })),
        original && { value: languages, label: original.text },
      ),
    },
    {
      id: 'session',
      value: session ? sessionValue(session) : '',
      input: 'choice',
      fact: session,
      ...(ofSession && { needed: 'session' }),
      choices: sessionChoices(model, session),
      fixed: session !== undefined && (session !== assemblySessionLine(model) || session.value.kind !== 'regular'),
    },
    {
      id: 'item',
      value: model.agenda ? formatItemsIn(language, model.agenda.value.refs) : '',
      input: 'proposals',
      fact: model.agenda,
      ...(ofSession && { needed: 'item' }),
      choices: itemChoices(model),
      fixed: language !== 'en',
    },
    ...(model.agenda && model.agendaTitles.length < 2
      ? [
          {
            id: 'item-title',
            value: title?.value.text ?? '',
            input: 'proposals',
            fact: title,
            choices: titleChoices(model),
            fixed: !title,
          } as const,
        ]
      : []),
    ...letterDate(draft),
  ];
}

/** The choices, with what stands in the document where it is none of them. */
function withOwn(choices: readonly FormChoice[], own: FormChoice | undefined): FormChoice[] {
  return !own || choices.some(({ value }) => value === own.value) ? [...choices] : [own, ...choices];
}

function organChoices(language: Language): FormChoice[] {
  const principal = organs().filter(organ => organ.principal);
  return principal.flatMap(organ => {
    const label = organName(language, organ);
    return label ? [{ value: organ.id, label }] : [];
  });
}

function levelOf(language: Language, text: string | undefined): string {
  return DISTRIBUTION_LEVELS.find(level => distributionLine(language, level).text === text) ?? '';
}

function iso(date: CalendarDate | undefined): string {
  if (!date || !isPossible(date)) return '';
  const figures = (number: number, length: number) => String(number).padStart(length, '0');
  return `${figures(date.year, 4)}-${figures(date.month, 2)}-${figures(date.day, 2)}`;
}

function sessionValue({ value, text }: Fact<'session'>): string {
  return value.kind === 'regular' && value.number !== undefined ? String(value.number) : text;
}

function sessionChoices(model: DocumentModel, session: Fact<'session'> | undefined): FormChoice[] {
  const middle = expectedSession(model) ?? session?.value.number ?? session?.value.near;
  const around = middle === undefined ? [] : Array.from({ length: 2 * NEAR + 1 }, (_, i) => middle + i - NEAR);
  const choices = around.flatMap(number => {
    const label = sessionLine(model.language, 'regular', number);
    return label ? [{ value: String(number), label }] : [];
  });
  return withOwn(choices, session && { value: sessionValue(session), label: session.text });
}

function itemChoices(model: DocumentModel): FormChoice[] {
  const items = agendaHere(model)?.items ?? [];
  const refs = items.flatMap(({ number, subItems }) => [
    { number, path: [] },
    ...subItems.map(({ letter }) => ({ number, path: [letter] })),
  ]);
  const titles = titlesOf(model, refs);
  return refs.map((ref, i) => ({ value: formatItem(ref), label: titles[i] ?? '' }));
}

function titleChoices(model: DocumentModel): FormChoice[] {
  return titlesOf(model, model.agenda?.value.refs ?? []).flatMap(title => (title ? [{ value: title, label: '' }] : []));
}

/** The titles of items as a header has them, where the agenda is known. */
function titlesOf(model: DocumentModel, refs: readonly Pick<ItemRef, 'number' | 'path'>[]): (string | undefined)[] {
  const agenda = agendaHere(model);
  return refs.map(({ number, path }) => {
    const official = agenda && officialTitle(agenda, number, path);
    return official && headerTitle(official);
  });
}

/** The date of the letter, which its annexes may repeat. */
function letterDate(draft: Draft): Line[] {
  const { letter } = draft.model;
  const here = letter && letterDateAt(draft);
  if (!letter || !here) return [];
  const value = iso(letter.value.date?.reading?.date);
  return [{ id: 'letter-date', value, input: 'date', fact: { ...letter.fact, ...here.span }, text: here.text }];
}

function letterDateAt(draft: Draft) {
  const { letter } = draft.model;
  if (!letter?.value.date || letter.split) return undefined;
  const { start, end } = replace(draft.model, within(letter.fact, letter.value.date), '');
  const renamed = renaming(draft, start);
  if (!renamed) return undefined;
  const base = draft.snapshot.offsetIn(letter.fact.block, 0);
  return { renamed, span: { start: start - base, end: end - base }, text: draft.snapshot.slice(start, end) };
}

/** The edits that write something into a line of the header, or why it cannot be written. */
export function editHeader(draft: Draft, id: FormFieldId, value: string): readonly TextEdit[] | Refusal {
  const line = linesOf(draft).find(each => each.id === id);
  if (!line || fieldOf(draft, line).fixed) return { refused: say`This line can be changed in the text only.` };
  return value === line.value ? [] : WRITERS[id](draft, value.trim());
}

const noPlace = (): Refusal => ({ refused: say`There is no place for this line yet; write it in the text.` });
const noDate = (): Refusal => ({ refused: say`This is not a date; write it as “4 December 2003”.` });
const noChoice = (): Refusal => ({ refused: say`Choose one of the list.` });

type Writer = (draft: Draft, value: string) => readonly TextEdit[] | Refusal;

const WRITERS: Readonly<Record<FormFieldId, Writer>> = {
  organ: ({ model }, value) => {
    const organ = organs().find(({ id }) => id === value);
    const name = organ && organName(model.language, organ);
    return name ? header(model, 'organ', model.masthead.organs[0], name, `**${name}**`) : noPlace();
  },
  symbol: ({ model }, value) => {
    const { symbol } = model.masthead;
    if (value === '') return symbol ? [removeLines(model, symbol)] : [];
    if (!parseSymbol(value)) return { refused: say`“${value}” is not the form of a symbol; write it as “A/79/718”.` };
    return header(model, 'symbol', symbol, value);
  },
  distribution: ({ model }, value) => {
    const level = DISTRIBUTION_LEVELS.find(each => each === value);
    if (!level) return noChoice();
    return header(model, 'distribution', model.masthead.distribution, distributionLine(model.language, level).text);
  },
  date: ({ model }, value) => {
    const date = parseIso(value);
    return date ? header(model, 'date', model.masthead.date, formatBoxDate(model.language, date)) : noDate();
  },
  original: ({ model }, value) => {
    const language = OFFICIAL_LANGUAGES.find(each => each === value);
    if (!language) return noChoice();
    return header(model, 'original', model.masthead.original, originalLine(model.language, language));
  },
  session: ({ model }, value) => {
    const line = sessionLine(model.language, 'regular', Number(value));
    const session = assemblySessionLine(model);
    if (!line) return noChoice();
    const edit = session ? replace(model, sessionPlace(session), line) : insertSession(model, line);
    return edit ? [edit] : noPlace();
  },
  item: ({ model }, value) => {
    const line = readAgendaLine(`Agenda item ${value}`);
    if (!line || line.broken || line.tail.start < line.tail.end || line.refs.length === 0)
      return { refused: say`“${value}” is not the form of agenda items; write them as “98 (j)” or “62, 80 and 110”.` };
    return model.agenda ? itemsChanged(model, model.agenda, line.refs) : itemsInserted(model, line.refs);
  },
  'item-title': ({ model }, value) => {
    const [title] = model.agendaTitles;
    return title && value ? [replace(model, whole(title), value)] : { refused: say`Write the title of the item.` };
  },
  'letter-date': (draft, value) => {
    const date = parseIso(value);
    const here = letterDateAt(draft);
    return date && here ? rename(here.renamed, formatDate(date)) : noDate();
  },
};

/** Writes a line of the masthead in the place of one, or in its right place where there is none. */
function header(
  model: DocumentModel,
  field: Parameters<typeof insertField>[1],
  fact: Fact | undefined,
  text: string,
  inserted = text,
): readonly TextEdit[] | Refusal {
  if (fact) return [replace(model, whole(fact), text)];
  const edit = insertField(model, field, inserted);
  return edit ? [edit] : noPlace();
}

function itemsInserted(model: DocumentModel, refs: readonly ItemRef[]): readonly TextEdit[] | Refusal {
  const titles = titlesOf(model, refs).flatMap(title => (title ? [`**${title}**`] : []));
  const edit = insertAgendaLine(model, agendaLineIn('en', refs, 'agenda')!, ...titles);
  return edit ? [edit] : noPlace();
}

/** The line itself, the titles below it where there is one for each, and the requests that name the same items. */
function itemsChanged(model: DocumentModel, line: Fact<'agenda'>, refs: readonly ItemRef[]): TextEdit[] {
  const { value } = line;
  const old = value.refs;
  const words = formatItemsIn('en', refs);
  const lead = /^agenda/i.test(line.text) ? 'Agenda item' : 'Item';
  const head = within(line, { start: value.lead.start, end: value.tail.start });
  const titles = titlesOf(model, refs);
  const paired = model.agendaTitles.length === refs.length && old.length === refs.length;
  return [
    replace(model, head, `${lead}${refs.length > 1 ? 's' : ''} ${words}`),
    ...(paired ? titles : []).flatMap((title, i) => {
      const changed = formatItem(old[i]!) !== formatItem(refs[i]!);
      return title && changed ? [replace(model, whole(model.agendaTitles[i]!), title)] : [];
    }),
    ...requestsChanged(model, old, refs),
  ];
}

function requestsChanged(model: DocumentModel, old: readonly ItemRef[], refs: readonly ItemRef[]): TextEdit[] {
  const before = formatItemsIn('en', old);
  const samePlural = old.length > 1 === refs.length > 1;
  return model.main.requests.flatMap(request =>
    request.value.items.flatMap(({ refs: named }) => {
      const [first, last] = [named[0], named.at(-1)];
      if (!first || !last || !samePlural || formatItemsIn('en', named) !== before) return [];
      return [replace(model, within(request, { start: first.start, end: last.end }), formatItemsIn('en', refs))];
    }),
  );
}
