import { type Directive, directivesOf, type PlacedDirective } from '../syntax/directive.ts';
import type { Span } from '../syntax/markup.ts';
import type { Snapshot } from '../syntax/snapshot.ts';

/** A text that holds more instructions than any author writes is not read for more: every finding is held against all. */
const MOST = 1000;

/** What the comments of a text ask for. */
export class Suppression {
  readonly directives: readonly PlacedDirective[];
  readonly #used = new Set<PlacedDirective>();
  readonly #stretches: { readonly directive: PlacedDirective; readonly start: number; readonly end: number }[] = [];

  constructor(snapshot: Snapshot) {
    const directives: PlacedDirective[] = [];
    snapshot.blocks.forEach((block, i) => {
      const found = directivesOf(block);
      for (const directive of found.slice(0, MOST - directives.length)) {
        directives.push(placed(snapshot, directive, snapshot.offsets[i]!));
      }
    });
    this.directives = directives;
    let open: PlacedDirective[] = [];
    for (const directive of this.directives) {
      const line = snapshot.positionAt(directive.start).line;
      if (directive.form === 'disable') open.push(directive);
      else if (directive.form === 'enable') {
        open = open.filter(each => !this.#close(each, directive, snapshot.length));
      } else if (directive.form === 'disable-file') {
        this.#stretches.push({ directive, start: 0, end: snapshot.length });
      } else if (directive.form === 'disable-line') {
        this.#stretches.push({ directive, ...lineAt(snapshot, line) });
      } else if (directive.form === 'disable-next-line') {
        this.#stretches.push({ directive, ...nextLine(snapshot, snapshot.positionAt(directive.end).line + 1) });
      }
    }
    for (const each of open) this.#close(each, undefined, snapshot.length);
  }

  /** Ends a stretch where an `enable` names its rules, or no rule; false where it goes on. */
  #close(directive: PlacedDirective, by: PlacedDirective | undefined, length: number): boolean {
    const ends = !by || by.rules.length === 0 || by.rules.some(rule => names(directive, rule.id));
    if (!ends) return false;
    if (by) this.#used.add(by);
    this.#stretches.push({ directive, start: directive.start, end: by?.start ?? length });
    return true;
  }

  /** True where a finding of a rule that begins at an offset is silenced; the directive then counts as used. */
  silences(id: string, offset: number): boolean {
    const found = this.#stretches.filter(
      each => each.start <= offset && offset <= each.end && names(each.directive, id),
    );
    for (const each of found) this.#used.add(each.directive);
    return found.length > 0;
  }

  /** The directive of a form that is about an offset. */
  about(form: Directive['form'], offset: number): PlacedDirective | undefined {
    return this.#stretches.find(
      ({ directive, start, end }) => directive.form === form && start <= offset && offset <= end,
    )?.directive;
  }

  isUsed(directive: PlacedDirective): boolean {
    return this.#used.has(directive);
  }
}

function names(directive: Directive, id: string): boolean {
  return directive.rules.length === 0 || directive.rules.some(rule => rule.id === id);
}

function placed(snapshot: Snapshot, directive: Directive, by: number): PlacedDirective {
  const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  const moved = move(directive);
  const first = lineAt(snapshot, snapshot.positionAt(moved.start).line);
  const last = lineAt(snapshot, snapshot.positionAt(moved.end).line);
  const alone =
    snapshot.slice(first.start, moved.start).trim() === '' && snapshot.slice(moved.end, last.end).trim() === '';
  const removal = alone ? { start: first.start, end: last.next } : { start: moved.start, end: moved.end };
  return { ...moved, name: move(directive.name), rules: directive.rules.map(move), removal };
}

/** A line without its break, and the offset at which the next one begins. */
function lineAt(snapshot: Snapshot, line: number): Span & { readonly next: number } {
  return {
    start: snapshot.offsetAt({ line, character: 0 }),
    end: snapshot.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }),
    next: snapshot.offsetAt({ line: line + 1, character: 0 }),
  };
}

/** How many blank lines may stand between a comment and the line it is about. */
const BLANK_LINES = 4;

function nextLine(snapshot: Snapshot, from: number): Span {
  for (let line = from; line < from + BLANK_LINES; line++) {
    const span = lineAt(snapshot, line);
    if (snapshot.slice(span.start, span.end).trim() !== '') return span;
  }
  return lineAt(snapshot, from);
}
