import type { DocumentModel, Zone } from '../model/document.ts';
import { type BlockFacts, type Fact, type FactGroup, factsOf } from '../model/facts.ts';
import type { DocumentKind } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import type { PlacedClaim } from '../model/neighbours.ts';
import type { Wording } from '../model/wording.ts';
import type { PlacedDirective } from '../syntax/directive.ts';
import type { Span } from '../syntax/markup.ts';
import type { Snapshot } from '../syntax/snapshot.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Said } from '../text/say.ts';
import type { Profile } from './profiles.ts';

/**
 * `error`: the document would be returned. `warning`: breaks a written convention and a fix is known.
 * `information`: probably worth a look. `hint`: shown only quietly.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The order of severities: the lower, the more serious. */
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** The milder of two severities, or the one that is given. */
export function milder<S extends Severity | undefined>(one: Severity | undefined, other: S): Severity | S {
  return one && (!other || RANK[one] > RANK[other]) ? one : other;
}

/** A place that moves with the text: a stretch of a fact, in offsets of the fact's plain text. */
export interface Anchor extends Span {
  readonly fact: Fact;
}

/** The whole of a fact. */
export function whole(fact: Fact): Anchor {
  return { fact, start: 0, end: Number.POSITIVE_INFINITY };
}

/** A stretch of a fact that its value names. */
export function within(fact: Fact, span: Span): Anchor {
  return { fact, start: span.start, end: span.end };
}

/** Source offsets of an anchor in the block of its fact. */
export function spanOf(anchor: Anchor): Span {
  const { fact } = anchor;
  if (anchor.end === Number.POSITIVE_INFINITY) return { start: fact.start, end: fact.end };
  const plain = factsOf(fact.block).plain;
  const start = plain.sourceStart(fact.origin + anchor.start);
  return { start, end: Math.max(start, plain.sourceEnd(fact.origin + anchor.end)) };
}

/** Offsets of an anchor in the whole text. */
export function placeOf(snapshot: Snapshot, anchor: Anchor): Span {
  const base = snapshot.offsetIn(anchor.fact.block, 0);
  const { start, end } = spanOf(anchor);
  return { start: base + start, end: base + end };
}

/** Another place that bears on a finding: "The letter is dated 3 December 2003." */
export interface Related {
  readonly at: Anchor | Elsewhere;
  readonly message: Said;
}

/** A place in another draft. */
export type Elsewhere = Pick<PlacedClaim, 'uri' | 'range'>;

/** What a document rule found. `data` is all that the message and the fix need. */
export interface Finding<D = unknown> {
  /** Where; absent for the start of the document. */
  readonly at?: Anchor;
  readonly data: D;
  /** A milder severity than the rule's own, where this case deserves it. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
}

/** What a block rule found, in source offsets of the block. */
export interface BlockFinding<D = unknown> extends Span {
  readonly data: D;
  /** A milder severity than the rule's own, where this case deserves it. */
  readonly severity?: Severity;
}

/** A change to the text. *Safe* fixes may be applied to a whole file at once; the others one at a time, by hand. */
export interface Fix {
  readonly title: Said;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

interface RuleInfo {
  /** `group/name` in kebab-case, never used again for another rule. */
  readonly id: string;
  /** What the rule asks for, in one sentence. */
  readonly summary: string;
  readonly severity: Severity;
  /** Whose convention it is: manual page, resolution, document. */
  readonly source: string;
  readonly fixable: 'safe' | 'suggested' | 'none';
  /** Kinds of document it is for; all where absent. */
  readonly kinds?: readonly DocumentKind[];
  /** What a document must be besides, where its kind does not tell; it looks at structure alone. */
  readonly suits?: (document: DocumentModel) => boolean;
  /** Languages of documents it is for; English where absent, because most conventions are about English words. */
  readonly languages?: readonly Language[];
  /**
   * The years of documents in which it holds, because practice changes. A document without a date is a draft of today.
   */
  readonly years?: { readonly from?: number; readonly to?: number };
  /** The profiles it belongs to, where these are not the usual ones of its group. */
  readonly profiles?: readonly Profile[];
  /** What can be set of it: by name the value that holds where nothing is set, and what it means. */
  readonly options?: Readonly<Record<string, { readonly value: number | boolean; readonly description: string }>>;
  /** True where the fault comes of extracting text, so that “Clean up extracted text” mends it. */
  readonly extraction?: true;
  /** True where it speaks of texts in which nothing is recognized as a United Nations document; all others are silent. */
  readonly anyText?: true;
  /** True where a word that a configuration lists as right is not reported. */
  readonly words?: true;
}

/** The options of a rule as set, by name. */
export type Options = Readonly<Record<string, unknown>>;

/** What a rule about the document may name as read. */
export type Read = FactGroup | 'length' | 'body' | 'neighbours';

/** A rule about the document: it reads facts and structure, never text, and runs again only when those have changed. */
export interface DocumentRule<D = never> extends RuleInfo {
  readonly scope: 'document';
  /**
   * The groups of facts it reads. It must not look at any other. `length`: the number of words of the document, in
   * hundreds, so that typing does not have it run again at every word. `body`: its sections and numbered paragraphs.
   * `neighbours`: what other drafts say of the things of which this one speaks.
   */
  readonly reads: readonly Read[];
  check(document: DocumentModel, options: Options): Iterable<Finding<D>>;
  message(data: D): Said;
  fix?(finding: Finding<D>, document: DocumentModel): Fix | readonly Fix[] | undefined;
}

/** A rule about one block: its findings are kept with the block. */
export interface BlockRule<D = never> extends RuleInfo {
  readonly scope: 'block';
  /** Zones of the document in which its findings count. */
  readonly zones: readonly Zone[];
  /** True where annexes and enclosures are left to their authors. */
  readonly mainOnly: boolean;
  /** True where the rule is for documents with a masthead, and not for letters as they are sent. */
  readonly mastheadOnly?: boolean;
  /** Severity in words that are not the Secretariat's own, where it is another there; absent: the same everywhere. */
  readonly wording?: Readonly<Partial<Record<Wording, Severity | 'off'>>>;
  check(facts: BlockFacts): Iterable<BlockFinding<D>>;
  message(data: D): Said;
  /** Edits in source offsets of the block. */
  fix?(finding: BlockFinding<D>, facts: BlockFacts): Fix | readonly Fix[] | undefined;
}

/** A rule about the comments that tell Masthead to be silent. */
export interface DirectiveRule extends RuleInfo {
  readonly scope: 'directive';
  /** `used` tells whether a directive has silenced anything. */
  check(directive: PlacedDirective, used: boolean): Iterable<DirectiveFinding>;
  message(name: string): Said;
  fix?(finding: DirectiveFinding): Fix | undefined;
}

/** What a rule found in a directive, in offsets of the text. */
export interface DirectiveFinding extends Span {
  readonly data: string;
  /** The stretch that a fix takes away. */
  readonly removed: Span;
}

// biome-ignore lint/suspicious/noExplicitAny: the datum is the rule's own affair; the engine only hands it back.
export type Rule = DocumentRule<any> | BlockRule<any> | DirectiveRule;

/** Declares a rule about the document; the datum's type is inferred from `check`. */
export function documentRule<D>(rule: Omit<DocumentRule<D>, 'scope'>): DocumentRule<D> {
  return { scope: 'document', ...rule };
}

/** Declares a rule about single blocks. */
export function blockRule<D>(rule: Omit<BlockRule<D>, 'scope'>): BlockRule<D> {
  return { scope: 'block', ...rule };
}

/** Declares a rule about directives. */
export function directiveRule(rule: Omit<DirectiveRule, 'scope'>): DirectiveRule {
  return { scope: 'directive', ...rule };
}
