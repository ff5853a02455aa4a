import { type Accepted, accept } from '../analysis/acceptance.ts';
import { ACCEPTANCE_FILE } from '../analysis/acceptance-file.ts';
import { type Diagnostic, type Draft, Engine } from '../analysis/engine.ts';
import { fixAll } from '../analysis/fix-all.ts';
import type { Settings } from '../analysis/settings.ts';
import type { DocumentKind } from '../model/kind.ts';
import { rules } from '../rules/index.ts';
import type { Profile } from '../rules/profiles.ts';
import { RANK, type Severity } from '../rules/rule.ts';
import { AgendaFinder } from './agendas.ts';
import { AcceptanceFinder, writeBaseline } from './baseline.ts';
import { ConfigurationFinder } from './configuration.ts';
import { UserError } from './errors.ts';
import { findFiles, readDraft, writeDraft } from './files.ts';
import type { Output } from './main.ts';
import { NeighbourFinder } from './neighbours.ts';
import { pretty, summary } from './pretty.ts';

export interface CheckOptions {
  readonly format: 'pretty' | 'json' | 'jsonl';
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly allowEmpty?: boolean;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly profile?: Profile;
  readonly kind?: DocumentKind;
}

/** A file that can be read, and how it is to be judged. */
interface Candidate {
  readonly file: string;
  readonly name: string;
  readonly settings: Settings;
}

/** Checks files and gives the exit status; every file that can be read is checked, even when another cannot. */
export async function check(paths: readonly string[], options: CheckOptions, output: Output): Promise<number> {
  const files = await findFiles(paths, options.allowEmpty === true);
  const engine = new Engine(rules);
  const warn = (sentence: string) => output.stderr(`masthead: ${sentence}\n`);
  const agendas = new AgendaFinder(warn);
  const configurations = new ConfigurationFinder(options.config, warn);
  const acceptances = new AcceptanceFinder(options.writeBaseline ? undefined : options.baseline, warn);
  const baseline = new Map<string, Accepted>();
  const results: unknown[] = [];
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  const candidates: Candidate[] = [];
  const drafts = new Drafts(engine, options);
  const neighbours = new NeighbourFinder();
  let unreadable = 0;
  for (const file of files) {
    const name = file === '-' ? (options.stdinFilename ?? '-') : file;
    const accepted = options.writeBaseline ? undefined : acceptances.for(name);
    const settings = {
      ...configurations.for(name),
      ...(accepted && { accepted }),
      ...(options.profile && { profile: options.profile }),
      ...(options.kind && { kind: options.kind }),
    };
    if (settings.ignored) continue;
    try {
      engine.agendas = agendas.for(name);
      neighbours.add(name, drafts.first(file, settings).model);
      candidates.push({ file, name, settings });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      output.stderr(`masthead: ${error.message}\n`);
      unreadable++;
    }
  }
  for (const { file, name, settings } of candidates) {
    engine.agendas = agendas.for(name);
    const draft = drafts.again(file, settings).among(neighbours.of(name));
    if (options.writeBaseline) {
      const notable = draft.diagnostics.filter(each => each.severity !== 'hint');
      baseline.set(name, accept(draft.snapshot, notable));
      continue;
    }
    const shown = draft.diagnostics.filter(each => !options.quiet || each.severity === 'error');
    for (const each of shown) counts[each.severity]++;
    const nameOf = (uri: string) => neighbours.nameOf(uri);
    const result = options.format === 'pretty' ? undefined : toJson(name, draft, shown, nameOf);
    if (options.format === 'pretty') output.stdout(pretty(name, draft, shown, output.color, nameOf));
    else if (options.format === 'jsonl') output.stdout(`${JSON.stringify(result)}\n`);
    else results.push(result);
  }
  if (options.writeBaseline) {
    output.stdout(`${writeBaseline(options.baseline ?? ACCEPTANCE_FILE, baseline)}\n`);
    return unreadable > 0 || configurations.faulty ? 2 : 0;
  }
  if (options.format === 'json') output.stdout(`${JSON.stringify(results, undefined, 2)}\n`);
  if (options.format === 'pretty') output.stdout(summary(candidates.length, counts));
  if (unreadable > 0 || configurations.faulty || acceptances.faulty) return 2;
  const failed = Object.entries(counts).some(
    ([severity, count]) => count > 0 && RANK[severity as Severity] <= RANK[options.failOn],
  );
  return failed || counts.warning > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}

/** So much text is kept between the two looks at the files; what is more is read twice. */
const MOST_KEPT = 10_000_000;

/** The drafts of files as they are to be judged, mended where that is asked for. */
class Drafts {
  readonly #engine: Engine;
  readonly #options: CheckOptions;
  readonly #kept = new Map<string, Draft>();
  #size = 0;

  constructor(engine: Engine, options: CheckOptions) {
    this.#engine = engine;
    this.#options = options;
  }

  /** Reads and mends a file. */
  first(file: string, settings: Settings): Draft {
    const { fix, fixDryRun } = this.#options;
    const read = readDraft(file);
    const text = fix || fixDryRun ? fixAll(this.#engine, read.text, settings) : read.text;
    if (fix && file !== '-' && text !== read.text) writeDraft({ ...read, text });
    const draft = this.#engine.open(text, settings);
    const canBeReadAgain = file !== '-' && (text === read.text || fix === true);
    if (canBeReadAgain && this.#size + text.length > MOST_KEPT) return draft;
    this.#size += text.length;
    this.#kept.set(file, draft);
    return draft;
  }

  /** The draft again, for the last time. */
  again(file: string, settings: Settings): Draft {
    const draft = this.#kept.get(file) ?? this.#engine.open(readDraft(file).text, settings);
    this.#kept.delete(file);
    return draft;
  }
}

/** The stable form of `check --format json`. */
function toJson(file: string, draft: Draft, shown: readonly Diagnostic[], nameOf: (uri: string) => string) {
  const range = (span: { start: number; end: number }) => ({
    start: draft.snapshot.positionAt(span.start),
    end: draft.snapshot.positionAt(span.end),
  });
  return {
    file,
    kind: draft.model.kind,
    diagnostics: shown.map(each => ({
      rule: each.rule.id,
      severity: each.severity,
      message: each.message,
      range: range(each),
      related: each.related.map(({ message, ...at }) =>
        'elsewhere' in at
          ? { message, file: nameOf(at.elsewhere.uri), range: at.elsewhere.range }
          : { message, range: range(at) },
      ),
      fixes: each.fixes().map(fix => ({
        title: fix.title,
        safe: fix.safe,
        edits: fix.edits.map(edit => ({ range: range(edit), newText: edit.newText })),
      })),
    })),
  };
}
