import { OTHER_LANGUAGES, type OtherLanguage, type TermKey, term } from '../knowledge/languages.ts';
import { sourceOf } from '../syntax/languages/script.ts';
import type { DocumentKind } from './kind.ts';

/** Where in a title a term stands that tells the kind of the document. Chinese has it at the end. */
type Place = 'whole' | 'beginning' | 'anywhere';

const BY_TERM: readonly (readonly [DocumentKind, TermKey, Place])[] = [
  ['corrigendum', 'corrigendum', 'whole'],
  ['draft-resolution', 'draft-resolution', 'anywhere'],
  ['draft-decision', 'draft-decision', 'anywhere'],
  ['presidential-statement', 'statement-by-the-president-of-the-security-council', 'beginning'],
  ['provisional-agenda', 'provisional-agenda', 'beginning'],
  ['sg-report', 'report-of-the-secretary-general', 'anywhere'],
  ['note', 'note-by-the-secretary-general', 'beginning'],
  ['note', 'note-by-the-secretariat', 'beginning'],
  ['meeting-record', 'summary-record', 'beginning'],
];

/** Kinds whose words are not among the terms of the table, or need others beside them. */
const BY_WORDS: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'concluding-observations',
    /^(?:observations\s+finales|observaciones\s+finales|заключительные\s+замечания|الملاحظات\s+الختامية)|结论性意见$/i,
  ],
  ['resolution', /^(?:résolution\s+adoptée|resolución\s+aprobada|резолюция,?\s+принятая|قرار\s+اتخذ)|(?<!草案)决议$/i],
  ['decision', /^(?:décision\s+adoptée|decisión\s+adoptada|решение,?\s+принятое)/i],
  ['working-paper', /^(?:document\s+de\s+travail|documento\s+de\s+trabajo|рабочий\s+документ|ورقة\s+عمل)|工作文件$/i],
  ['report', /^(?:rapport\s+d|informe\s+d|доклад\s|تقرير\s)|的报告$/i],
];

/** The words with which the Charter opens. */
export const CHARTER =
  /^(?:WE THE PEOPLES OF THE UNITED NATIONS|NOUS, PEUPLES DES NATIONS UNIES|NOSOTROS LOS PUEBLOS DE LAS NACIONES UNIDAS|МЫ, НАРОДЫ ОБЪЕДИНЕННЫХ НАЦИЙ|نحن شعوب الأمم المتحدة|我联合国人民)/i;

let compiled: readonly (readonly [DocumentKind, RegExp])[] | undefined;

/** Kinds with the words of a title that tell them in a language besides English, in the order in which they count. */
export function titlesInLanguages(): readonly (readonly [DocumentKind, RegExp])[] {
  compiled ??= [
    ...BY_TERM.map(([kind, key, place]) => {
      const sources = OTHER_LANGUAGES.map(language => placed(language, term(language, key).text, place));
      return [kind, new RegExp(sources.join('|'), 'i')] as const;
    }),
    ...BY_WORDS,
  ];
  return compiled;
}

function placed(language: OtherLanguage, text: string, place: Place): string {
  const words = language === 'zh' ? text.split('⟩').at(-1)! : text.split('⟨')[0]!;
  const source = sourceOf(words.trim());
  if (place === 'anywhere') return source;
  if (place === 'whole') return `^${source}\\**$`;
  return language === 'zh' ? `${source}$|^${source}` : `^${source}`;
}
