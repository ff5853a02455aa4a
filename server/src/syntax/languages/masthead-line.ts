import {
  boxLanguage,
  type DistributionLevel,
  distributionLine,
  type Language,
  languageIn,
  OFFICIAL_LANGUAGES,
  ORGANS_IN_LANGUAGES,
  OTHER_LANGUAGES,
  type OtherLanguage,
  organIn,
  term,
  versionLine,
} from '../../knowledge/languages.ts';
import { type Organ, organById } from '../../knowledge/organs.ts';
import { nearest } from '../../text/distance.ts';
import { trimSpan } from '../markup.ts';
import { DISTRIBUTION_LEVELS, type LanguageName, type MastheadLine } from '../masthead-line.ts';
import { nearDateIn, readDateIn } from './date.ts';
import { languagesOfLine } from './script.ts';

interface Named {
  readonly language: OtherLanguage;
  readonly organ: Organ;
  readonly name: string;
}

interface Tables {
  readonly nations: ReadonlyMap<string, OtherLanguage>;
  readonly organs: readonly Named[];
  readonly byName: ReadonlyMap<string, Named>;
  readonly levels: ReadonlyMap<string, OtherLanguage>;
  readonly versions: ReadonlyMap<string, Language>;
  readonly originals: ReadonlyMap<string, readonly [OtherLanguage, string]>;
}

let known: Tables | undefined;

/** Languages that write the box in their own words. */
const BOXES: readonly ('es' | 'fr')[] = ['fr', 'es'];
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replaceAll('ё', 'е')
    .replace(/\s+/g, ' ');

function tables(): Tables {
  if (known) return known;
  const organs = OTHER_LANGUAGES.flatMap(language =>
    ORGANS_IN_LANGUAGES.map(id => ({ language, organ: organById(id)!, name: organIn(language, id)! })),
  );
  known = {
    nations: new Map(OTHER_LANGUAGES.map(language => [fold(term(language, 'united-nations').text), language])),
    organs,
    byName: new Map(organs.map(each => [fold(each.name), each])),
    levels: new Map(
      BOXES.flatMap(box =>
        DISTRIBUTION_LEVELS.map(level => [fold(levelWord(box, level)), box] as [string, OtherLanguage]),
      ),
    ),
    versions: new Map(BOXES.map(box => [fold(versionLine(box)), box])),
    originals: new Map(
      BOXES.flatMap(box => OFFICIAL_LANGUAGES.map(name => [fold(languageIn(box, name)), [box, name]] as const)),
    ),
  };
  return known;
}

/** The last word of a line of distribution: `générale`. */
function levelWord(box: 'es' | 'fr', level: DistributionLevel): string {
  return distributionLine(box, level).text.split(' ').at(-1)!;
}

const DISTRIBUTION = /^(Distr(?:\.|\s?:)+)\s*(\p{L}{4,14})$/iu;
const ORIGINAL = /^(Original\s?:)\s*(\S.{1,60})$/i;
const SEPARATOR = /\s*(?:,|\/|\bet\b|\by\b)\s*/i;

/** Reads a masthead line in a language besides English; undefined where it may be an English one. */
export function readMastheadLineIn(line: string): MastheadLine | undefined {
  if (line === '' || line.length > 120 || languagesOfLine(line).length === 0) return undefined;
  const { nations, byName, levels, versions } = tables();
  const folded = fold(line);
  const nation = nations.get(folded);
  if (nation) return { field: 'united-nations', language: nation };
  const organ = byName.get(folded);
  if (organ) return { field: 'organ', organ: organ.organ, language: organ.language };
  const distribution = DISTRIBUTION.exec(line);
  const box = distribution && !isEnglishLevel(line, distribution[2]!) && levels.get(fold(distribution[2]!));
  if (distribution && box) {
    const level = { start: line.length - distribution[2]!.length, end: line.length, text: distribution[2]! };
    const label = trimSpan(line, 0, distribution[1]!.length);
    return { field: 'distribution', label, level, language: box };
  }
  const version = versions.get(folded);
  if (version) {
    const language = OFFICIAL_LANGUAGES.find(name => folded === fold(languageIn(boxLanguage(version) as 'fr', name)));
    return {
      field: 'language',
      languages: [{ start: 0, end: line.length, text: line, ...(language && { language }) }],
      language: version as OtherLanguage,
    };
  }
  return readOriginal(line) ?? readDateLine(line);
}

/** `general` is English too: it is Spanish only in the Spanish form of the line. */
function isEnglishLevel(line: string, level: string): boolean {
  return level.toLowerCase() === 'general' && line.replace(/\s+/g, ' ') !== distributionLine('es', 'General').text;
}

function readDateLine(line: string): MastheadLine | undefined {
  const reading = /^\d/.test(line) || /^[\u0660-\u0669]/.test(line) ? readDateIn(line) : undefined;
  return reading && { field: 'date', reading };
}

function readOriginal(line: string): MastheadLine | undefined {
  const match = ORIGINAL.exec(line);
  if (!match) return undefined;
  const { originals } = tables();
  const languages: LanguageName[] = [];
  let box: OtherLanguage | undefined;
  let at = line.length - match[2]!.length;
  for (const part of match[2]!.split(SEPARATOR)) {
    const found = originals.get(fold(part));
    if (!found) return undefined;
    box ??= found[0];
    const start = line.indexOf(part, at);
    at = start + part.length;
    languages.push({ start, end: at, text: part, language: found[1] });
  }
  return box && { field: 'original', label: { start: 0, end: match[1]!.length }, languages, language: box };
}

/** Languages in which a misspelt name of an organ can be told from other words. */
const JUDGED: readonly OtherLanguage[] = ['es', 'fr', 'ru'];

/** What a line in a language besides English was most likely meant to be: a date, the name of an organ. */
export function nearLineIn(line: string): MastheadLine | undefined {
  const reading = /^\d/.test(line) ? nearDateIn(line) : undefined;
  return reading ? { field: 'date', reading } : nearOrganIn(line);
}

function nearOrganIn(line: string): MastheadLine | undefined {
  if (line.length < 9 || line.length > 50) return undefined;
  const languages = languagesOfLine(line).filter(language => JUDGED.includes(language));
  const limit = line.length > 20 ? 3 : 2;
  const near = nearest(
    line,
    tables().organs.filter(
      each => languages.includes(each.language) && Math.abs(each.name.length - line.length) <= limit,
    ),
    each => each.name,
    limit,
  );
  return near && { field: 'organ', near: near.organ, language: near.language };
}
