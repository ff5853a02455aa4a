import { type StateName, stateById, withoutArticle } from '../../knowledge/states.ts';
import type { DocumentModel, Located } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import { type DocumentKind, TITLED_BY_SENDER } from '../../model/kind.ts';
import type { Block } from '../../syntax/block.ts';
import type { TextEdit } from '../../text/edit.ts';
import { once } from '../../text/once.ts';
import { type Said, say } from '../../text/say.ts';
import type { Fix, Severity } from '../rule.ts';

/** Kinds whose main text the Secretariat writes. */
export const SECRETARIAT: readonly DocumentKind[] = [
  'sg-report',
  'note',
  'provisional-agenda',
  'corrigendum',
  'budget-fascicle',
  'committee-report',
];

/** Names of States that read alike: the same words with the same readings. */
export interface Alike {
  readonly text: string;
  readonly names: readonly StateName[];
  readonly mentions: readonly Located<'state'>[];
}

/**
 * The names of States that are the document's own to write, not those within the name of a treaty or a conference. They
 * are put together by their words, so that a name is judged once however often it stands there.
 */
export const alikeNames = once((document: DocumentModel): readonly Alike[] => {
  const byReading = new Map<readonly StateName[], Map<string, Located<'state'>[]>>();
  for (const located of document.facts('state')) {
    const { text, value } = located.fact;
    if (value.cited) continue;
    const byText = byReading.get(value.names) ?? new Map<string, Located<'state'>[]>();
    byReading.set(value.names, byText);
    const there = byText.get(text);
    if (there) there.push(located);
    else byText.set(text, [located]);
  }
  return [...byReading].flatMap(([names, byText]) =>
    [...byText].map(([text, mentions]) => ({ text, names, mentions })),
  );
});

/**
 * Whose words a name stands in. Titles and headings that repeat them are the editor's; the text of a report is the
 * Secretariat's; everything else is left as its author wrote it.
 */
export function ownWords(located: Located<'state'>, document: DocumentModel): boolean {
  const { zone, part, fact } = located;
  if (fact.quoted || zone === 'signature' || zone === 'note') return false;
  if (TITLED_BY_SENDER.includes(document.kind)) return isTitle(located, document);
  return part === 0 && SECRETARIAT.includes(document.kind) && document.masthead.present;
}

function isTitle({ zone, fact }: Located<'state'>, document: DocumentModel): boolean {
  if (zone === 'title') return document.title?.block === fact.block;
  return (
    zone === 'heading' &&
    document.parts.some(part => part.heading?.block === fact.block && part.heading.value.annex?.of)
  );
}

/** Kinds of wrong forms that are short for a right one, as people say it. */
export const INFORMAL = /^(?:common-name|abbreviation|iso-inverted|wrong-article)$/;

/** The rule's severity in the editor's or the Secretariat's words, a hint in anyone else's. */
export function severityIn(located: Located<'state'>, document: DocumentModel, own: Severity): Severity {
  return ownWords(located, document) ? own : 'hint';
}

/** The form to write for a reading that is wrong, for running text. */
export function rightForm(name: StateName): string | undefined {
  return name.variant?.text ?? name.variant?.list ?? stateById(name.state)?.text;
}

/** Puts a name in the place of another, with or without the article that stands there already. */
export function putName(document: DocumentModel, fact: Fact, text: string): TextEdit {
  const start = document.offsetOf(fact);
  const end = start + fact.end - fact.start;
  const article = /^[Tt]he$/.test(fact.text.slice(0, 3))
    ? ''
    : (/\b[Tt]he\s$/.exec(document.snapshot.slice(start - 5, start))?.[0] ?? '');
  const bare = withoutArticle(text);
  if (article && bare !== text) return { start, end, newText: bare };
  if (article) return { start: start - article.length, end, newText: text };
  return { start, end, newText: text };
}

/** Where a name stands in more places than this, no fix mends them at once: each finding would carry all the edits. */
const MOST_PLACES = 500;

/** Where the same words stand outside quotations and signature blocks. */
const mendable = once((document: DocumentModel): ReadonlyMap<string, readonly Located<'state'>[]> => {
  const byText = new Map<string, Located<'state'>[]>();
  for (const { text, mentions } of alikeNames(document)) {
    const there = byText.get(text) ?? [];
    byText.set(text, there);
    for (const each of mentions) if (!each.fact.quoted && each.zone !== 'signature') there.push(each);
  }
  return byText;
});

function alikeTo(document: DocumentModel, fact: Fact): readonly Located<'state'>[] {
  const alike = mendable(document).get(fact.text) ?? [];
  return alike.length > MOST_PLACES ? [] : alike;
}

/**
 * The fixes of a wrong name: in this place, and, where the same words stand elsewhere outside quotations, throughout
 * the part or the document. Signature blocks keep the sender's own form.
 */
export function nameFixes(document: DocumentModel, fact: Fact, right: string): Fix[] {
  const here: Fix = { title: say`Write “${right}”`, safe: false, edits: [putName(document, fact, right)] };
  const alike = alikeTo(document, fact);
  const part = alike.find(each => each.fact.block === fact.block && each.fact.start === fact.start)?.part;
  const inPart = alike.filter(each => each.part === part);
  const everywhere = (them: readonly Located<'state'>[], title: Said): Fix => ({
    title,
    safe: false,
    edits: them.map(each => putName(document, each.fact, right)),
  });
  return [
    here,
    ...(inPart.length > 1 && inPart.length < alike.length
      ? [
          everywhere(
            inPart,
            part === 0 ? say`Write “${right}” throughout the letter` : say`Write “${right}” throughout the annex`,
          ),
        ]
      : []),
    ...(alike.length > 1 ? [everywhere(alike, say`Write “${right}” throughout the document`)] : []),
  ];
}

/** Tells whether a name stands in a list of States. */
export const inLists = once((document: DocumentModel): ((fact: Fact<'state'>) => boolean) => {
  const byBlock = new Map<Block, Fact<'state-list'>[]>();
  for (const { fact } of document.facts('state-list')) {
    const there = byBlock.get(fact.block);
    if (there) there.push(fact);
    else byBlock.set(fact.block, [fact]);
  }
  return fact => byBlock.get(fact.block)?.some(list => list.start <= fact.start && fact.end <= list.end) ?? false;
});
