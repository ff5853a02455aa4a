import { bodyOfSymbol, organOfSymbol } from '../knowledge/organs.ts';
import type { SenderOffice } from '../syntax/letter-title.ts';
import { lowerFirst } from '../text/case.ts';
import { type Said, say, sayText, toSay } from '../text/say.ts';
import type { DocumentModel, LetterHead } from './document.ts';
import { COMMUNICATIONS, KIND_LABELS } from './kind.ts';

const SENDERS: Readonly<Record<SenderOffice, (label: Said) => Said>> = {
  'permanent-representative': label => say`${label} from a permanent representative`,
  'permanent-observer': label => say`${label} from a permanent observer`,
  charge: label => say`${label} from a chargé d’affaires`,
  'permanent-mission': label => say`${label} from a permanent mission`,
  'secretary-general': label => say`${label} from the Secretary-General`,
  president: label => say`${label} from a President`,
  other: label => label,
};
/** Titles of other names for a kind, by a component of the symbol. */
const BY_SYMBOL: readonly (readonly [RegExp, string])[] = [
  [/\/SR\.\d/, toSay`Summary record`],
  [/\/PV\.\d/, toSay`Verbatim record`],
  [/^ST\/IC\//, toSay`Information circular`],
  [/^ST\/AI\//, toSay`Administrative instruction`],
  [/^ST\/SGB\//, toSay`Secretary-General’s bulletin`],
];
const NOTES: readonly string[] = [toSay`Note by the Secretary-General`, toSay`Note by the Secretariat`];
const ANNOTATED = /\bannotat/i;
const NAME_LENGTH = 60;

/**
 * What a reader calls a document: its kind with the one who issues it, and what it is to another document. `Resolution
 * of the Security Council`, `Report of the Secretary-General, addendum`, `Letter from a permanent representative, with
 * annex`.
 */
export function varietyOf(document: DocumentModel): string {
  return [nameOf(document), ...additions(document)].join(', ');
}

function nameOf(document: DocumentModel): string {
  const { kind, kindEvidence } = document;
  const label = sayText(KIND_LABELS[kind]);
  const symbol = document.masthead.symbol?.text ?? '';
  if (COMMUNICATIONS.includes(kind)) {
    const president = presidentIn(document.letter);
    return president
      ? say`${label} from ${president}`
      : SENDERS[document.letter?.value.sender?.office ?? 'other'](label);
  }
  if (kind === 'corrigendum' && kindEvidence.of)
    return say`${label}: ${lowerFirst(sayText(KIND_LABELS[kindEvidence.of]))}`;
  if (kind === 'note' && /^Note by the \S/.test(kindEvidence.words)) {
    const words = kindEvidence.words.toLowerCase().replace(/\W+$/, '');
    return sayText(NOTES.find(each => each.toLowerCase() === words) ?? kindEvidence.words);
  }
  if (kind === 'provisional-agenda') return isAnnotated(document) ? say`Annotated ${lowerFirst(label)}` : label;
  const organ = organOf(document);
  if (kind === 'presidential-statement')
    return organ ? say`Statement by the President of the ${sayText(organ)}` : label;
  if (/resolution$|^(?:draft-)?decision$/.test(kind) && organ) return say`${label} of the ${sayText(organ)}`;
  const bySymbol = kind === 'meeting-record' || kind === 'admin-issuance' ? BY_SYMBOL : [];
  const other = bySymbol.find(([expression]) => expression.test(symbol))?.[1];
  return other ? sayText(other) : label;
}

/** The President of an organ, as the title names the office. */
function presidentIn(letter: LetterHead | undefined): string | undefined {
  const sender = letter?.split ? undefined : letter?.value.sender;
  if (sender?.office !== 'president') return undefined;
  const words = letter!.fact.value.text.slice(sender.start, sender.end);
  return /^the President of the \S/.test(words) && words.length <= NAME_LENGTH ? words : undefined;
}

/** The organ that acts: the one that the text names at its beginning, else the one of the symbol or the masthead. */
function organOf(document: DocumentModel): string | undefined {
  const { symbol, organs } = document.masthead;
  const acting = document.enactments.find(each => each.part === 0)?.enacting.value.words.text;
  const named = acting && /^the\s+(.*)$/i.exec(acting)?.[1];
  if (named && /\p{Ll}/u.test(named) && named.length <= NAME_LENGTH) return named;
  const bySymbol = symbol && (bodyOfSymbol(symbol.text) ?? organOfSymbol(symbol.text));
  return bySymbol?.name ?? organs[0]?.value.organ?.name;
}

function isAnnotated(document: DocumentModel): boolean {
  return document.facts('title').some(({ fact, part }) => part === 0 && ANNOTATED.test(fact.value.text));
}

function additions(document: DocumentModel): string[] {
  const symbol = document.masthead.symbol?.text ?? '';
  const added =
    /\/Add\.\d/.test(symbol) || document.facts('title').some(({ fact }) => /^addendum$/i.test(fact.value.text));
  const annexes = document.parts.filter(part => part.level === 'annex').length;
  return [
    ...(added ? [say`addendum`] : []),
    ...(/\/Rev\.\d/.test(symbol) ? [say`revised`] : []),
    ...(annexes > 0 && COMMUNICATIONS.includes(document.kind)
      ? [annexes > 1 ? say`with annexes` : say`with annex`]
      : []),
  ];
}
