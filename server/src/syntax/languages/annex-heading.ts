import { type OtherLanguage, parseOrdinalIn, term } from '../../knowledge/languages.ts';
import { type AnnexHeading, type AnnexLevel, romanValue } from '../annex-heading.ts';
import type { LetterForm } from '../letter-title.ts';
import { readLetterTitleIn } from './letter-title.ts';
import { languagesOfLine, sourceOf, withPlainFigures } from './script.ts';

/** Words between the number of an annex and the letter that it belongs to. */
const LINKS: Readonly<Record<OtherLanguage, string>> = {
  ar: '\\s+(?:ل(?=ل))?(?=(?:ال|ل)?(?:رسال|رسائل|مذكرة))',
  es: '\\s+del?\\s+(?:las?\\s+)?(?=\\p{L})',
  fr: '\\s+(?:à|aux?)\\s+(?:la\\s+|les\\s+)?(?=\\p{L})',
  ru: '\\s+к\\s+(?=\\p{L})',
  zh: '(?!)',
};
const NUMBERS: Readonly<Record<OtherLanguage, string>> = {
  ar: '\\s+(ال[\\u0621-\\u064a]{3,7}(?:\\s+عشر)?|\\d{1,3})(?=$|[\\s\\*:])',
  es: '\\s+([IVXLC]{1,7}|\\d{1,3}|[A-Z])\\b',
  fr: '\\s+([IVXLC]{1,7}|\\d{1,3}|[A-Z])\\b',
  ru: '\\s+([IVXLC]{1,7}|\\d{1,3})(?![\\p{L}\\d])',
  zh: '\\s*([一二三四五六七八九十]{1,3}|\\d{1,3}|[IVXLC]{1,5})',
};
/** Plural and other forms of the words that the table gives in the singular. */
const VARIANTS: Readonly<Record<string, string>> = {
  'ar annex': '(?:ال)?مرفق(?:ات)?',
  'ar enclosure': '(?:ال)?ضميمة',
  'ar appendix': '(?:ال)?تذييل',
};
const CHINESE_TAIL = /^(.{10,240}的(?:信|照会))的附件\s*([一二三四五六七八九十]{1,3}|\d{1,3})?$/;
const LEVELS: readonly AnnexLevel[] = ['annex', 'enclosure', 'appendix'];

interface Form {
  readonly level: AnnexLevel;
  readonly certain: boolean;
  readonly heading: RegExp;
}

const compiled = new Map<OtherLanguage, readonly Form[]>();

function forms(language: OtherLanguage): readonly Form[] {
  let known = compiled.get(language);
  if (!known) {
    known = LEVELS.map(level => {
      const { text, certain } = term(language, level);
      const word = VARIANTS[`${language} ${level}`] ?? `${sourceOf(text)}s?`;
      const tail = `\\s*(?:\\\\?\\*+)?\\s*(?:[.:–—-]\\s*|(?<link>${LINKS[language]})|$)`;
      const heading = new RegExp(`^(${word})(?:${NUMBERS[language]})?${tail}`, 'iu');
      return { level, certain, heading };
    });
    compiled.set(language, known);
  }
  return known;
}

/** Reads the heading of an annex in a language besides English. */
export function readAnnexHeadingIn(line: string): AnnexHeading | undefined {
  if (line.length > 1200) return undefined;
  const text = withPlainFigures(line);
  for (const language of languagesOfLine(text)) {
    const tail = language === 'zh' ? CHINESE_TAIL.exec(text) : null;
    if (tail) return chineseTail(text, tail);
    for (const { level, certain, heading } of forms(language)) {
      const match = heading.exec(text);
      if (!match) continue;
      const of = match.groups?.link === undefined ? undefined : letterAt(text, match[0].length);
      if (match.groups?.link !== undefined && !of) continue;
      const word = { start: 0, end: match[1]!.length };
      const number = match[2] === undefined ? {} : numberAt(language, match[2], text.indexOf(match[2], word.end));
      return { level, word, ...number, ...(of && { of }), language, ...(!certain && { uncertain: true }) };
    }
  }
  return undefined;
}

function letterAt(text: string, start: number): AnnexHeading['of'] {
  const title = readLetterTitleIn(text.slice(start));
  return title && { start, end: text.length, title };
}

function chineseTail(text: string, match: RegExpExecArray): AnnexHeading | undefined {
  const of = letterAt(match[1]!, 0);
  const start = match[1]!.length + 1;
  const word = { start, end: start + 2 };
  const number = match[2] === undefined ? {} : numberAt('zh', match[2], text.lastIndexOf(match[2]));
  return of && { level: 'annex', word, ...number, of, language: 'zh' };
}

function numberAt(language: OtherLanguage, text: string, start: number): Pick<AnnexHeading, 'number'> {
  const value = /^\d+$/.test(text) ? Number(text) : (romanValue(text) ?? ordinalValue(language, text));
  return { number: { start, end: start + text.length, text, ...(value !== undefined && { value }) } };
}

/** Chinese numbers annexes as it numbers sessions; Arabic has the masculine of the ordinal, without the last letter. */
function ordinalValue(language: OtherLanguage, text: string): number | undefined {
  if (language === 'zh') return parseOrdinalIn('zh', 'regular', text);
  if (language !== 'ar') return undefined;
  if (text === 'الأول') return 1;
  return parseOrdinalIn('ar', 'regular', `${text}ة`);
}

/** What the title of a letter becomes after the word for its annex, by the kind of the letter. */
const AFTER_ANNEX: Readonly<Record<'es' | 'fr' | 'ru', Readonly<Record<LetterForm, readonly [RegExp, string]>>>> = {
  es: {
    letter: [/^carta/i, 'de la carta'],
    'identical-letters': [/^cartas\s+idénticas/i, 'de las cartas idénticas'],
    'note-verbale': [/^nota\s+verbal/i, 'de la nota verbal'],
  },
  fr: {
    letter: [/^lettre(?!s)/i, 'à la lettre'],
    'identical-letters': [/^lettres\s+identiques/i, 'aux lettres identiques'],
    'note-verbale': [/^note\s+verbale/i, 'à la note verbale'],
  },
  ru: {
    letter: [/^письмо/i, 'к письму'],
    'identical-letters': [/^идентичные\s+письма/i, 'к идентичным письмам'],
    'note-verbale': [/^вербальная\s+нота/i, 'к вербальной ноте'],
  },
};

/** The heading of an annex to a letter of this title; undefined where its words are not known. */
export function annexHeadingIn(
  language: OtherLanguage,
  form: LetterForm,
  title: string,
  number: string | undefined,
): string | undefined {
  if (language === 'zh') return number ? undefined : `${title}的附件`;
  if (language === 'ar') {
    const indefinite = /^رسالة مؤرخة (.*) موجهة إلى /.exec(title);
    if (!indefinite || number) return undefined;
    return `مرفق الرسالة المؤرخة ${indefinite[1]} الموجهة إلى ${title.slice(indefinite[0].length)}`;
  }
  const [lead, after] = AFTER_ANNEX[language][form];
  const begin = lead.exec(title);
  if (!begin) return undefined;
  const rest = title.slice(begin[0].length).replace(/, (?=adressée)/, ' ');
  return `${[term(language, 'annex').text, number, after].filter(each => each).join(' ')}${rest}`;
}
