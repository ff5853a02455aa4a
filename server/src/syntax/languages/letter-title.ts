import { type OtherLanguage, term } from '../../knowledge/languages.ts';
import { nearest } from '../../text/distance.ts';
import type { Addressee, LetterForm, LetterTitle, Sender, SenderOffice } from '../letter-title.ts';
import { type Span, trimSpan } from '../markup.ts';
import { nearDateIn, readDateIn } from './date.ts';
import { languagesOfLine } from './script.ts';

/** The parts of a title in the order in which a language has them, with the words that lead them in. */
interface Grammar {
  /** The kind of communication; the group `many` where it is in the plural. */
  readonly lead: RegExp;
  readonly date: RegExp;
  readonly sender?: RegExp;
  readonly addressee: RegExp;
}

type Western = Exclude<OtherLanguage, 'zh'>;

const GRAMMARS: Readonly<Record<Western, Grammar>> = {
  fr: {
    lead: /^(?<identical>lettres?\s+identiques)|^(?<note>notes?\s+verbales?)|^(?<letter>lettres?)/i,
    date: /^\s+(?:datées?\s+(?:du|des)|en\s+date\s+du|du)\s+(?=\d)/i,
    addressee: /,?\s+adressées?\s+(?=à\s|aux?\s)/i,
    sender: /,?\s+par\s+/i,
  },
  es: {
    lead: /^(?<identical>cartas?\s+idénticas?)|^(?<note>notas?\s+verbal(?:es)?)|^(?<letter>cartas?)/i,
    date: /^\s+(?:de\s+fecha|del?|fechadas?\s+el)\s+(?=\d)/i,
    addressee: /,?\s+dirigidas?\s+(?=al?\s)/i,
    sender: /,?\s+por\s+/i,
  },
  ru: {
    lead: /^(?<identical>идентичн\p{L}{1,3}\s+пис\p{L}{1,4})|^(?<note>вербальн\p{L}{1,3}\s+нот\p{L}{0,3})|^(?<letter>письм\p{L}{1,3})/iu,
    date: /\s+от\s+(?=\d)/i,
    addressee: /,?\s+на\s+имя\s+/i,
  },
  ar: {
    lead: /^(?<identical>(?:ال|ل)?رسالت(?:ان|ين)\s+(?:ال)?متطابقت(?:ان|ين)|(?:ال|ل)?رسائل\s+(?:ال)?متطابقة)|^(?<note>(?:ال|ل)?مذكرة\s+(?:ال)?شفوية)|^(?<letter>(?:ال|ل)?رسالة)/,
    date: /^\s+(?:ال)?مؤرخ(?:ة|تان|تين)\s+(?=[\d\u0660-\u0669])/,
    addressee: /،?\s+(?:ال)?موجه(?:ة|تان|تين)\s+(?=إلى\s)/,
    sender: /،?\s+من\s+/,
  },
};

const CHINESE =
  /^(\d{4}年\d{1,2}月\d{1,2}日)([^。；;]{2,80}?)给([^。；;]{2,80})的(同文信|同文普通照会|普通照会|信)(?=$|的附件)/;

const OFFICES: readonly (readonly [SenderOffice, RegExp])[] = [
  [
    'charge',
    /charg[ée]e?s?\s+d[’'`]affaires|encargad[oa]s?\s+de\s+negocios|временн\p{L}+\s+поверенн|القائم\p{L}*\s+بالأعمال|临时代办/iu,
  ],
  [
    'permanent-observer',
    /observat(?:eur|rice)s?\s+permanent|observador(?:es|as?)?\s+permanente|постоянн\p{L}+\s+наблюдател|المراقب\p{L}*\s+الدائم|常驻联合国观察员/iu,
  ],
  [
    'permanent-mission',
    /missions?\s+permanente|misi(?:ón|ones)\s+permanente|постоянн\p{L}+\s+представительств|البعثة\s+الدائمة|常驻联合国代表团|常驻代表团/iu,
  ],
  [
    'permanent-representative',
    /représentante?s?\s+permanent|representantes?\s+permanente|постоянн\p{L}+\s+представител|(?:الممثل|المندوب)\p{L}*\s+الدائم|常驻联合国代表|常驻代表/iu,
  ],
  [
    'secretary-general',
    /^(?:le\s+|la\s+|el\s+)?(?:secrétaire\s+général|secretari[oa]\s+general)|^генерального\s+секретаря|^الأمين\p{L}*\s+العام|^秘书长$/iu,
  ],
  ['president', /^(?:la?e?\s+|el\s+)?(?:président|president|presidencia)|^председател|^رئيس|主席$/iu],
];
const TO_UN = /nations\s+unies|naciones\s+unidas|объединенных\s+наций|الأمم\s+المتحدة|联合国/i;

/** Reads a title that begins as a letter or note verbale in a language besides English does. Linear. */
export function readLetterTitleIn(title: string): LetterTitle | undefined {
  if (title.length > 1200) return undefined;
  for (const language of languagesOfLine(title)) {
    const read = language === 'zh' ? readChinese(title) : readWith(language, GRAMMARS[language], title);
    if (read) return read;
  }
  return readMisspelt(title);
}

const KEYS = ['letter-title', 'identical-letters-title', 'note-verbale-title'] as const;

/** The words of a title before its date; in Russian before its sender, whose office follows with a capital. */
const BEFORE: Readonly<Record<'es' | 'fr' | 'ru', RegExp>> = {
  es: /^\p{L}[^\d]{7,44}(?=\s\d)/u,
  fr: /^\p{L}[^\d]{7,44}(?=\s\d)/u,
  ru: /^\p{L}{4,14}(?:\s\p{Ll}{3,8})?(?=\s\p{Lu})/u,
};

/** `Lettre daté du 3 …`: words a slip or two from the right ones, in a title that is whole but for them. */
function readMisspelt(title: string): LetterTitle | undefined {
  for (const language of ['fr', 'es', 'ru'] as const) {
    const words = BEFORE[language].exec(title)?.[0];
    if (!words) continue;
    const leads = KEYS.map(key => leadOf(language, term(language, key).text));
    const right = nearest(words, leads, each => each, 2);
    if (!right) continue;
    const read = readWith(language, GRAMMARS[language], right + title.slice(words.length));
    if (!read?.addressee || !read.date?.reading) continue;
    const by = words.length - right.length;
    const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
    return {
      ...read,
      lead: { start: 0, end: words.length },
      misspelt: true,
      near: right,
      date: moved(read.date),
      addressee: moved(read.addressee),
      ...(read.sender && { sender: moved(read.sender) }),
    };
  }
  return undefined;
}

/** The words before the date, or in Russian before the sender, in the pattern of a title. */
function leadOf(language: 'es' | 'fr' | 'ru', pattern: string): string {
  return language === 'ru' ? (BEFORE.ru.exec(pattern)?.[0] ?? '') : pattern.slice(0, pattern.indexOf('⟨')).trim();
}

function readWith(language: Western, grammar: Grammar, title: string): LetterTitle | undefined {
  const lead = grammar.lead.exec(title);
  if (!lead) return undefined;
  const end = lead[0].length;
  const rest = title.slice(end);
  const dated = grammar.date.exec(rest);
  if (!dated || /^\p{L}/u.test(rest)) return undefined;
  const dateStart = end + dated.index + dated[0].length;
  const to = find(grammar.addressee, title, dateStart);
  const by = grammar.sender && find(grammar.sender, title, to?.end ?? dateStart);
  const dateEnd = to?.start ?? by?.start ?? title.length;
  const senderSpan = grammar.sender
    ? by && trimSpan(title, by.end, title.length)
    : trimSpan(title, end, end + dated.index);
  const addressee = to && trimSpan(title, to.end, by?.start ?? title.length);
  const base = { form: formOf(lead), start: 0, end, plural: isPlural(language, lead[0]), language };
  return titleOf(title, base, trimSpan(title, dateStart, dateEnd), senderSpan, addressee);
}

/** The year of a Russian or Arabic date may be followed by words that no other part of the title claims. */
function titleOf(
  title: string,
  base: Span & { form: LetterForm; plural: boolean; language: OtherLanguage },
  date: Span,
  sender: Span | undefined,
  addressee: Span | undefined,
): LetterTitle | undefined {
  const text = title.slice(date.start, date.end);
  const reading = readDateIn(text) ?? nearDateIn(text);
  const named = sender && sender.end > sender.start;
  const addressed = addressee && addressee.end > addressee.start;
  if (!reading && !named && !addressed) return undefined;
  return {
    form: base.form,
    lead: { start: base.start, end: base.end },
    misspelt: false,
    plural: base.plural,
    dated: 'dated',
    language: base.language,
    ...(date.end > date.start && { date: { ...date, reading } }),
    ...(named && { sender: senderOf(title, sender) }),
    ...(addressed && { addressee: { ...addressee, link: '' } satisfies Addressee }),
  };
}

function readChinese(title: string): LetterTitle | undefined {
  const match = CHINESE.exec(title);
  if (!match) return undefined;
  const [whole, date, sender, addressee, noun] = match as unknown as [string, string, string, string, string];
  const from = date.length + sender.length + 1;
  const form = noun.includes('照会') ? 'note-verbale' : noun.startsWith('同文') ? 'identical-letters' : 'letter';
  const base = {
    form: form as LetterForm,
    start: whole.length - noun.length,
    end: whole.length,
    plural: noun.startsWith('同文'),
    language: 'zh' as const,
  };
  const senderSpan = { start: date.length, end: date.length + sender.length };
  return titleOf(title, base, { start: 0, end: date.length }, senderSpan, {
    start: from,
    end: from + addressee.length,
  });
}

function find(expression: RegExp, title: string, from: number): Span | undefined {
  const match = expression.exec(title.slice(from));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
}

function formOf(lead: RegExpExecArray): LetterForm {
  if (lead.groups?.identical) return 'identical-letters';
  return lead.groups?.note ? 'note-verbale' : 'letter';
}

function isPlural(language: Western, lead: string): boolean {
  if (language === 'ru') return /^идентичн/i.test(lead) || /(?:ьма|ьмам|ты|там)$/i.test(lead);
  return language === 'ar' ? /رسالت|رسائل/.test(lead) : /s$|s\s/i.test(lead);
}

function senderOf(title: string, span: Span): Sender {
  const text = title.slice(span.start, span.end);
  const office = OFFICES.find(([, expression]) => expression.test(text))?.[0] ?? 'other';
  return { ...span, office, toTheUnitedNations: TO_UN.test(text) };
}

/** How the title of a letter to the Secretary-General names its addressee. */
export function addresseeIn(language: OtherLanguage): string | undefined {
  if (language === 'zh') return undefined;
  const title = term(language, 'letter-title').text;
  const to = find(GRAMMARS[language].addressee, title, 0);
  const by = GRAMMARS[language].sender && find(GRAMMARS[language].sender, title, to?.end ?? 0);
  return to && title.slice(to.start, by?.start ?? title.length).replace(/^[,\s]+/, '');
}
