import type { Zone } from '../model/document.ts';
import type { BlockFacts, Shape } from '../model/facts.ts';
import { proseOf } from '../model/prose.ts';
import type { Wording } from '../model/wording.ts';
import { type Said, say } from '../text/say.ts';
import { type BlockFinding, type BlockRule, blockRule, type Fix, type Severity } from './rule.ts';

/** What a rule of style has found: the words, and what to write instead where that is certain. */
export interface Slip {
  readonly text: string;
  readonly right?: string;
}

/** A slip with its place, in offsets of the prose of a block. */
export interface SlipAt extends Slip {
  readonly start: number;
  readonly end: number;
  /** A milder severity than the rule's own, where this case deserves it. */
  readonly severity?: Severity;
}

type Info = Pick<
  BlockRule<Slip>,
  'id' | 'summary' | 'severity' | 'source' | 'fixable' | 'kinds' | 'suits' | 'profiles' | 'years' | 'words' | 'options'
>;

/** A rule of style, as it is declared. */
export interface ProseRule extends Info {
  /** Finds slips in prose, in which quotations, addresses and symbols are masked. Linear; spans count from its start. */
  find(prose: string, facts: BlockFacts): Iterable<SlipAt>;
  message(slip: Slip): Said;
  readonly zones?: readonly Zone[];
  /** Severity in words that are not the Secretariat's own. */
  readonly wording?: Readonly<Partial<Record<Wording, Severity | 'off'>>>;
  /** True where annexes are left alone. */
  readonly mainOnly?: boolean;
  /** True where tables are judged as well. */
  readonly tables?: true;
}

const NO_FINDINGS: BlockFinding<Slip>[] = [];
/** Texts in which style is judged: not the masthead, the session block and signatures, which have their own rules. */
const TEXT: readonly Zone[] = ['title', 'heading', 'body', 'note'];
const NO_PROSE: readonly Shape[] = ['comment', 'rule', 'blank'];
/** An editor changes negotiated words with care, and leaves the words of others as they are. */
const MILD: Readonly<Partial<Record<Wording, Severity | 'off'>>> = { negotiated: 'information', sponsors: 'hint' };

/**
 * Declares a rule about words and marks in running text. Quotations are left alone; negotiated and sponsors' words are
 * judged mildly. A fix replaces the slip, and is offered where no mark of type stands within it.
 */
export function proseRule(rule: ProseRule): BlockRule<Slip> {
  const { find, message, tables, wording = MILD, zones = TEXT, fixable, ...info } = rule;
  return blockRule<Slip>({
    mainOnly: false,
    ...info,
    fixable,
    zones,
    wording,
    check(facts) {
      if (NO_PROSE.includes(facts.shape) || (facts.shape === 'table' && !tables)) return NO_FINDINGS;
      let found: BlockFinding<Slip>[] = NO_FINDINGS;
      for (const { start, end, text, right, severity } of find(proseOf(facts), facts)) {
        const at = { start: facts.plain.sourceStart(start), end: facts.plain.sourceEnd(end) };
        if (found === NO_FINDINGS) found = [];
        found.push({ ...at, data: { text, ...(right !== undefined && { right }) }, ...(severity && { severity }) });
      }
      return found;
    },
    message,
    ...(fixable !== 'none' && {
      fix: (finding: BlockFinding<Slip>, facts: BlockFacts) => fixOf(finding, facts, fixable === 'safe'),
    }),
  });
}

function fixOf({ start, end, data }: BlockFinding<Slip>, facts: BlockFacts, safe: boolean): Fix | undefined {
  if (data.right === undefined || facts.block.text.slice(start, end) !== data.text) return undefined;
  const title = data.right === '' ? say`Take “${data.text}” away` : say`Write “${data.right}”`;
  return { title, safe, edits: [{ start, end, newText: data.right }] };
}

/**
 * Slips that a pattern finds. `right` says what to write for a match; without an answer the match is no slip. The
 * pattern is global and has no nested quantifiers.
 */
export function matches(
  prose: string,
  pattern: RegExp,
  right: (match: RegExpExecArray) => string | undefined,
): readonly SlipAt[] {
  let found: SlipAt[] = NONE;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(prose); match; match = pattern.exec(prose)) {
    const better = right(match);
    if (better === undefined || better === match[0]) continue;
    if (found === NONE) found = [];
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], right: better });
  }
  return found;
}

const NONE: SlipAt[] = [];

/** The words in the case of a model: all capitals, a capital at the beginning, or as they are. */
export function likeCase(model: string, words: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return words.toUpperCase();
  const first = model[0] ?? '';
  return first !== first.toLowerCase() ? words[0]!.toUpperCase() + words.slice(1) : words;
}
