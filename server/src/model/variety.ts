import { bodyOfSymbol, organOfSymbol } from '../knowledge/organs.ts';
import type { SenderOffice } from '../syntax/letter-title.ts';
import type { DocumentModel, LetterHead } from './document.ts';
import { COMMUNICATIONS, KIND_LABELS } from './kind.ts';

const SENDERS: Readonly<Record<SenderOffice, string | undefined>> = {
  'permanent-representative': 'a permanent representative',
  'permanent-observer': 'a permanent observer',
  charge: 'a chargé d’affaires',
  'permanent-mission': 'a permanent mission',
  'secretary-general': 'the Secretary-General',
  president: 'a President',
  other: undefined,
};
/** Titles of other names for a kind, by a component of the symbol. */
const BY_SYMBOL: readonly (readonly [RegExp, string])[] = [
  [/\/SR\.\d/, 'Summary record'],
  [/\/PV\.\d/, 'Verbatim record'],
  [/^ST\/IC\//, 'Information circular'],
  [/^ST\/AI\//, 'Administrative instruction'],
  [/^ST\/SGB\//, 'Secretary-General’s bulletin'],
];
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
  const label = KIND_LABELS[kind];
  const symbol = document.masthead.symbol?.text ?? '';
  if (COMMUNICATIONS.includes(kind)) {
    const sender = presidentIn(document.letter) ?? SENDERS[document.letter?.value.sender?.office ?? 'other'];
    return sender ? `${label} from ${sender}` : label;
  }
  if (kind === 'corrigendum' && kindEvidence.of) return `${label}: ${lowered(KIND_LABELS[kindEvidence.of])}`;
  if (kind === 'note' && /^Note by the \S/.test(kindEvidence.words)) return kindEvidence.words;
  if (kind === 'provisional-agenda') return isAnnotated(document) ? `Annotated ${lowered(label)}` : label;
  const organ = organOf(document);
  if (kind === 'presidential-statement') return organ ? `Statement by the President of the ${organ}` : label;
  if (/resolution$|^(?:draft-)?decision$/.test(kind) && organ) return `${label} of the ${organ}`;
  const bySymbol = kind === 'meeting-record' || kind === 'admin-issuance' ? BY_SYMBOL : [];
  return bySymbol.find(([expression]) => expression.test(symbol))?.[1] ?? label;
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
    ...(added ? ['addendum'] : []),
    ...(/\/Rev\.\d/.test(symbol) ? ['revised'] : []),
    ...(annexes > 0 && COMMUNICATIONS.includes(document.kind) ? [annexes > 1 ? 'with annexes' : 'with annex'] : []),
  ];
}

function lowered(label: string): string {
  return label[0]!.toLowerCase() + label.slice(1);
}
