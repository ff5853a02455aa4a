import { type Language, type OtherLanguage, term } from '../../knowledge/languages.ts';
import {
  type AgendaLine,
  type AgendaList,
  formatItems,
  type ItemMention,
  type ItemRef,
  type ItemSigns,
  readItems,
} from '../agenda.ts';
import { languagesOfLine, sourceOf, withPlainFigures } from './script.ts';

/** Letters of Arabic sub-items in the order of the alphabet that numbers them, beside `a` to `v`. */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشت';
/** Cyrillic letters that pass for the Latin ones of sub-items. */
const CYRILLIC = 'асех';
const LATIN_TWINS = 'acex';

const SUB = /\s*(?:\(\s*([a-z]{1,3}|[а-я]|[\u0621-\u064a]\u0640?)\s*\)|([a-z]{1,3}|[а-я])\))/iy;
const JOIN =
  /\s*(?:,\s*(?:et|y|и|و|和|及)?|et(?=\s)|y(?=\s)|и(?=\s)|و|和|及)\s*(?=\d|\(\s*[^\s\d)]{1,3}\s*\)|[a-zа-я]{1,3}\))/iy;
const SIGNS: ItemSigns = { sub: SUB, join: JOIN, letter: match => latinLetter(match[1] ?? match[2]!) };

interface Form {
  readonly list: AgendaList;
  readonly lead: RegExp;
  readonly tail: RegExp;
}

const KEYS = {
  agenda: 'agenda-item',
  'provisional agenda': 'item-of-provisional-agenda',
  'preliminary list': 'item-of-preliminary-list',
} as const;

const compiled = new Map<OtherLanguage, readonly Form[]>();

/** The words around the numbers of an agenda line. Arabic has a dual, and a plural that the table does not show. */
function wordsAround(language: OtherLanguage, list: AgendaList, several: boolean): readonly [string, string] {
  const { text } = term(language, several ? 'agenda-items' : KEYS[list]);
  const from = text.indexOf('⟨N⟩');
  const end = text.lastIndexOf('⟩') + 1;
  return [text.slice(0, from).trim(), text.slice(end).trim()];
}

const ARABIC_PLURAL = 'البنود';

function forms(language: OtherLanguage): readonly Form[] {
  let known = compiled.get(language);
  if (!known) {
    const plural = wordsAround(language, 'agenda', true)[0];
    known = (['provisional agenda', 'preliminary list', 'agenda'] as const).map(list => {
      const [lead, tail] = wordsAround(language, list, false).map(words => sourceOf(words.replace('*', '')));
      const leads = [lead!, ...(language === 'zh' ? [] : [sourceOf(plural)])];
      if (language === 'ar') leads.push(ARABIC_PLURAL);
      const starred = language === 'zh' ? leads.map(each => each.replace(/项目$/, '\\s*\\\\?\\*{0,3}\\s*项目')) : leads;
      return {
        list,
        lead: new RegExp(`^(?:${starred.join('|')})\\s*:?\\s*(?=\\d)`, 'i'),
        tail: new RegExp(`^${tail ? `\\s*${tail}` : ''}\\s*\\\\?\\*{0,3}$`, 'i'),
      };
    });
    compiled.set(language, known);
  }
  return known;
}

/** Reads a whole line of agenda items in a language besides English. */
export function readAgendaLineIn(line: string): AgendaLine | undefined {
  if (line.length > 400) return undefined;
  const text = withPlainFigures(line);
  for (const language of languagesOfLine(text)) {
    for (const { list, lead, tail } of forms(language)) {
      const begin = lead.exec(text);
      if (!begin) continue;
      const items = readItems(text, begin[0].length, SIGNS);
      if (items.refs.length === 0 || !tail.test(text.slice(items.end))) continue;
      return {
        refs: items.refs,
        list,
        lead: { start: 0, end: begin[0].trimEnd().length },
        tail: { start: items.end, end: line.length },
        star: line.includes('*'),
        broken: false,
        language,
      };
    }
  }
  return undefined;
}

/** Words for an item in running text, in any case and number, and the words behind its number that name the list. */
const MENTIONS: Readonly<Record<OtherLanguage, readonly [string, string]>> = {
  ar: [
    '(?<!\\p{L})(?:ال|لل|بال|وال)?(?:بندان|بندين|بنود|بند)\\s+',
    '\\s+من\\s+جدول\\s+الأعمال(?<provisional>\\s+المؤقت)?',
  ],
  es: ['(?<!\\p{L})temas?\\s+', '\\s+del\\s+programa(?<provisional>\\s+provisional)?'],
  fr: ['(?<!\\p{L})points?\\s+', "\\s+de\\s+l[’‘'`´]ordre\\s+du\\s+jour(?<provisional>\\s+provisoire)?"],
  ru: ['(?<!\\p{L})пункт\\p{L}{0,3}\\s+', '\\s+(?<provisional>предварительной\\s+)?повестки\\s+дня'],
  zh: ['(?<provisional>临时)?议程项目\\s*', ''],
};
const MENTION_WORDS = /programa|jour|дня|الأعمال|议程/i;

const mentions = new Map<OtherLanguage, readonly [RegExp, RegExp]>();

function mentionIn(language: OtherLanguage): readonly [RegExp, RegExp] {
  let known = mentions.get(language);
  if (!known) {
    const [lead, tail] = MENTIONS[language];
    known = [new RegExp(`${lead}(?=\\d)`, 'giu'), new RegExp(tail, 'iuy')];
    mentions.set(language, known);
  }
  return known;
}

/** Finds `points 34 et 72 b) de l’ordre du jour`, `пункту 110 повестки дня` and the like in running text. Linear. */
export function findItemsIn(text: string): ItemMention[] {
  if (!MENTION_WORDS.test(text)) return [];
  const plain = withPlainFigures(text);
  return languagesOfLine(plain).flatMap(language => {
    const [lead, tail] = mentionIn(language);
    return [...plain.matchAll(lead)].flatMap((match): ItemMention[] => {
      const { refs, end } = readItems(plain, match.index + match[0].length, SIGNS);
      tail.lastIndex = end;
      const after = tail.exec(plain);
      if (refs.length === 0 || !after) return [];
      const provisional = match.groups?.provisional ?? after.groups?.provisional;
      const list = provisional ? 'provisional agenda' : 'agenda';
      return [{ start: match.index, end: end + after[0].length, refs, list }];
    });
  });
}

/** The letter by which English names a sub-item. */
function latinLetter(letter: string): string {
  const arabic = ABJAD.indexOf(letter[0]!);
  if (arabic >= 0) return String.fromCharCode(97 + arabic);
  return LATIN_TWINS[CYRILLIC.indexOf(letter.toLowerCase())] ?? letter.toLowerCase();
}

/** An item as a header line in this language has it: `98 j)`. */
export function formatItemIn(language: Language, ref: Pick<ItemRef, 'number' | 'path'>): string {
  if (language === 'en') return formatItems([ref]);
  const subs = ref.path.map(letter => subItem(language, letter));
  return [String(ref.number), ...subs].join(language === 'zh' ? '' : ' ');
}

function subItem(language: OtherLanguage, letter: string): string {
  if (language === 'zh') return `(${letter})`;
  if (language !== 'ar') return `${letter})`;
  const arabic = letter.length === 1 ? ABJAD[letter.charCodeAt(0) - 97] : undefined;
  return `(${arabic === 'ه' ? 'هـ' : (arabic ?? letter)})`;
}

/** The line of the agenda items as a header in this language has it; undefined where its words are uncertain. */
export function agendaLineIn(
  language: Language,
  refs: readonly Pick<ItemRef, 'number' | 'path'>[],
  list: AgendaList,
): string | undefined {
  const several = refs.length > 1;
  if (language === 'en') {
    const plural = several ? 's' : '';
    return `${list === 'agenda' ? `Agenda item${plural}` : `Item${plural}`} ${formatItems(refs)}${list === 'agenda' ? '' : ` of the ${list}`}`;
  }
  const [single, tail] = wordsAround(language, list, false);
  if (!term(language, KEYS[list]).certain) return undefined;
  const plural = language === 'ar' && refs.length > 2 ? ARABIC_PLURAL : wordsAround(language, 'agenda', true)[0];
  const lead = several && language !== 'zh' ? plural : single;
  const joined = formatItemsIn(language, refs);
  return language === 'zh' ? `${lead}${joined}` : `${lead} ${joined} ${tail}`;
}

/** Items as a line in this language joins them: `34 et 72 b)`. */
export function formatItemsIn(language: Language, refs: readonly Pick<ItemRef, 'number' | 'path'>[]): string {
  if (language === 'en') return formatItems(refs);
  const items = refs.map(ref => formatItemIn(language, ref));
  if (items.length < 2) return items.join('');
  const { text } = term(language, 'agenda-items');
  const and = text.slice(text.indexOf('⟩') + 1, text.lastIndexOf('⟨'));
  if (language === 'ar') return items.join(and);
  return `${items.slice(0, -1).join(language === 'zh' ? '、' : ', ')}${and}${items.at(-1)}`;
}

/** The words of an agenda line before its number, up to the place of the number. */
export function agendaLead(language: Language): string {
  if (language === 'en') return 'Agenda item ';
  const { text } = term(language, 'agenda-item');
  return text.slice(0, text.indexOf('⟨'));
}
