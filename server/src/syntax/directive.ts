import type { Block } from './block.ts';
import type { Span } from './markup.ts';

/** What a comment tells Masthead: `<!-- masthead-disable-next-line name/informal -- the author’s own form -->`. */
export interface Directive extends Span {
  /**
   * `disable` holds until `enable` or the end; the others for the file, their own line, the next line with text.
   * `unknown` is anything else that begins with `masthead-`.
   */
  readonly form: 'disable' | 'enable' | 'disable-file' | 'disable-line' | 'disable-next-line' | 'unknown';
  /** What stands after `masthead-`. */
  readonly name: Span & { readonly text: string };
  /** The rules it names, in offsets of the block; none means all. */
  readonly rules: readonly (Span & { readonly id: string })[];
}

/** A directive with its place in the text. */
export interface PlacedDirective extends Directive {
  /** What may be taken away with it: the comment, with its line where nothing else stands there. */
  readonly removal: Span;
}

const COMMENT = /<!--\s*masthead-([a-z-]*[a-z])(?![\w-]*:)([^>]*?)-->/g;
const FORMS: readonly string[] = ['disable', 'enable', 'disable-file', 'disable-line', 'disable-next-line'];
const NO_DIRECTIVES: readonly Directive[] = [];
const known = new WeakMap<Block, readonly Directive[]>();

/** The directives of a block, in offsets of its text. Linear; those of a block that has a comment are kept with it. */
export function directivesOf(block: Block): readonly Directive[] {
  if (!block.text.includes('<!--')) return NO_DIRECTIVES;
  let found = known.get(block);
  if (!found) {
    found = read(block.text);
    known.set(block, found);
  }
  return found;
}

function read(text: string): Directive[] {
  const found: Directive[] = [];
  for (const match of text.matchAll(COMMENT)) {
    const word = match[1]!;
    const name = match.index + match[0].indexOf('masthead-') + 'masthead-'.length;
    const listed = match[2]!.split(/(?:^|\s)--(?:\s|$)/)[0]!;
    const from = match.index + match[0].length - match[2]!.length - '-->'.length;
    found.push({
      form: FORMS.includes(word) ? (word as Directive['form']) : 'unknown',
      name: { text: word, start: name, end: name + word.length },
      start: match.index,
      end: match.index + match[0].length,
      rules: [...listed.matchAll(/[^\s,]+/g)].map(each => ({
        id: each[0],
        start: from + each.index,
        end: from + each.index + each[0].length,
      })),
    });
  }
  return found;
}
