import { type Agendas, BUILT_IN } from '../knowledge/agendas.ts';
import { sameBody } from '../model/body.ts';
import { type DocumentModel, difference, sameFacts, type Zone } from '../model/document.ts';
import type { BlockFacts, Fact, FactGroup } from '../model/facts.ts';
import { ALONE, type Neighbours } from '../model/neighbours.ts';
import { modelOf } from '../model/structure.ts';
import { wordingOf } from '../model/wording.ts';
import type {
  Anchor,
  BlockFinding,
  BlockRule,
  DirectiveRule,
  DocumentRule,
  Elsewhere,
  Finding,
  Fix,
  Options,
  Read,
  Related,
  Rule,
  Severity,
} from '../rules/rule.ts';
import { milder, placeOf, RANK } from '../rules/rule.ts';
import { bearing, claimsOf } from '../rules/workspace/_claims.ts';
import type { Block } from '../syntax/block.ts';
import type { PlacedDirective } from '../syntax/directive.ts';
import { Snapshot } from '../syntax/snapshot.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { unaccepted } from './acceptance.ts';
import { NO_SETTINGS, runs, type Settings, severityOf } from './settings.ts';
import { Suppression } from './suppression.ts';

/** Work done since the counters were last set to zero. Tests bound these numbers; nothing else reads them. */
export interface Work {
  blocksScanned: number;
  /** Blocks on which the block rules ran. */
  blocksAnalysed: number;
  documentRulesRun: number;
}

/** A finding with its place in the text, in UTF-16 offsets. */
export interface Diagnostic {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly related: readonly PlacedRelated[];
  /** Works the fixes out; their edits are offsets in the text that was analysed. */
  fixes(): readonly Fix[];
}

/** Another place that bears on a diagnostic: in the same text, or in another draft. */
export type PlacedRelated = { readonly message: string } & (
  | { readonly start: number; readonly end: number }
  | { readonly elsewhere: Elsewhere }
);

export interface EngineOptions {
  /** Compare every edit with a scan from scratch, and throw where they differ. For tests. */
  readonly paranoid?: boolean;
}

/** The group of rules that say nothing of a document alone. */
const BESIDE_OTHERS = 'workspace/';

/** Up to this number of edits are made one by one, which takes over what they do not touch. */
const FEW_EDITS = 64;

/** Runs rules over documents and remembers, by the identity of blocks, what need not be worked out again. */
export class Engine {
  readonly rules: readonly Rule[];
  /** The agendas by which items are judged. Exchange them, and every draft is judged anew when next asked. */
  agendas: Agendas = BUILT_IN;
  readonly work: Work = { blocksScanned: 0, blocksAnalysed: 0, documentRulesRun: 0 };
  readonly #options: EngineOptions;
  readonly #blockFindings = new WeakMap<Block, BlockHits>();
  readonly #lists = new Map<string, readonly BlockRule<unknown>[]>();

  constructor(rules: readonly Rule[], options: EngineOptions = {}) {
    this.#options = options;
    this.rules = rules;
  }

  open(text: string, settings: Settings = NO_SETTINGS, neighbours: Neighbours = ALONE): Draft {
    return new Draft(this, Snapshot.of(text, this.work), settings, neighbours, undefined);
  }

  /** The draft after an edit. What the edit did not touch is taken over from `draft`. */
  edit(draft: Draft, edit: TextEdit): Draft {
    const snapshot = draft.snapshot.edit(edit, this.work);
    if (this.#options.paranoid) assertSameAsFresh(snapshot);
    return new Draft(this, snapshot, draft.settings, draft.neighbours, draft);
  }

  /** The block rules that pass a test. Equal lists are the same list, so that a block can tell by which it was judged. */
  blockRules(passes: (rule: BlockRule<unknown>) => boolean): readonly BlockRule<unknown>[] {
    const list = this.rules.filter((rule): rule is BlockRule<unknown> => rule.scope === 'block' && passes(rule));
    const key = list.map(rule => rule.id).join();
    const known = this.#lists.get(key) ?? list;
    this.#lists.set(key, known);
    return known;
  }

  /** Findings of the rules in one block, from memory where these rules have seen it. */
  blockFindings(facts: BlockFacts, rules: readonly BlockRule<unknown>[]): readonly BlockHit[] {
    const known = this.#blockFindings.get(facts.block);
    if (known?.rules === rules) return known.hits;
    this.work.blocksAnalysed++;
    let hits: BlockHit[] = NO_HITS;
    for (const rule of rules) {
      for (const finding of rule.check(facts)) {
        if (hits === NO_HITS) hits = [];
        hits.push({ rule, finding });
      }
    }
    this.#blockFindings.set(facts.block, { rules, hits });
    return hits;
  }
}

/** What rules found in a block, and which rules they were. */
interface BlockHits {
  readonly rules: readonly BlockRule<unknown>[];
  readonly hits: readonly BlockHit[];
}

const NO_HITS: BlockHit[] = [];

interface BlockHit {
  readonly rule: BlockRule<unknown>;
  readonly finding: BlockFinding<unknown>;
}

interface DocumentHits {
  readonly rule: DocumentRule<unknown>;
  readonly findings: readonly Finding<unknown>[];
}

/** One state of one document with its findings, worked out when asked for. */
export class Draft {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly neighbours: Neighbours;
  readonly #engine: Engine;
  #before: Draft | undefined;
  #model: DocumentModel | undefined;
  #hits: readonly DocumentHits[] | undefined;
  #diagnostics: readonly Diagnostic[] | undefined;

  constructor(
    engine: Engine,
    snapshot: Snapshot,
    settings: Settings,
    neighbours: Neighbours,
    before: Draft | undefined,
  ) {
    this.#engine = engine;
    this.snapshot = snapshot;
    this.settings = settings;
    this.neighbours = neighbours;
    this.#before = before?.lastAnalysed();
  }

  get model(): DocumentModel {
    const { agendas } = this.#engine;
    if (this.#model?.agendas !== agendas) {
      this.#model = modelOf(this.snapshot, agendas, this.settings.kind, this.neighbours, this.#before?.model);
      this.#hits = undefined;
      this.#diagnostics = undefined;
    }
    return this.#model;
  }

  /** Every finding, errors first, then by place. */
  get diagnostics(): readonly Diagnostic[] {
    void this.model;
    this.#diagnostics ??= this.#shown([...this.#ofBlocks(), ...this.#ofDocument()]).sort(
      (a, b) =>
        RANK[a.severity] - RANK[b.severity] || a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : 1),
    );
    return this.#diagnostics;
  }

  /** The same text under other settings. */
  with(settings: Settings): Draft {
    return new Draft(this.#engine, this.snapshot, settings, this.neighbours, undefined);
  }

  /** The same text among other neighbours. Where they have nothing else to say to it, its findings are the very same. */
  among(neighbours: Neighbours): Draft {
    const draft = new Draft(this.#engine, this.snapshot, this.settings, neighbours, this);
    if (isSame('neighbours', this.model, draft.model)) {
      draft.#hits = this.#hits;
      draft.#diagnostics = this.#diagnostics;
    }
    return draft;
  }

  /** What is left when words that the settings list, places that comments name and what is accepted are set aside. */
  #shown(found: Diagnostic[]): Diagnostic[] {
    const { words, accepted } = this.settings;
    const isListed = (each: Diagnostic) =>
      each.rule.words === true && words.has(this.snapshot.slice(each.start, each.end).toLowerCase());
    const unlisted = words.size === 0 ? found : found.filter(each => !isListed(each));
    const suppression = new Suppression(this.snapshot);
    if (suppression.directives.length === 0) return unaccepted(this.snapshot, unlisted, accepted);
    const left = unlisted.filter(each => !suppression.silences(each.rule.id, each.start));
    return unaccepted(this.snapshot, [...left, ...this.#ofDirectives(suppression)], accepted);
  }

  /** The draft after edits that all refer to this one. */
  after(edits: readonly TextEdit[]): Draft {
    if (edits.length > FEW_EDITS)
      return this.#engine.open(applyEdits(this.snapshot.getText(), edits), this.settings, this.neighbours);
    // From the last edit to the first, so that the offsets of those to come stay valid.
    const ordered = edits.map((edit, index) => ({ edit, index }));
    ordered.sort((a, b) => b.edit.start - a.edit.start || b.edit.end - a.edit.end || b.index - a.index);
    return ordered.reduce<Draft>((draft, { edit }) => this.#engine.edit(draft, edit), this);
  }

  /** The newest state, this or an older one, whose document rules have run. Keeps chains of drafts short. */
  lastAnalysed(): Draft | undefined {
    return this.#hits ? this : this.#before;
  }

  #ofBlocks(): Diagnostic[] {
    const { model } = this;
    const found: Diagnostic[] = [];
    const rulesFor = this.#blockRules();
    model.blocks.forEach((facts, i) => {
      const zone = model.structure.zones[i]!;
      if (zone === 'blank') return;
      const part = model.structure.partOf[i]!;
      for (const { rule, finding } of this.#engine.blockFindings(facts, rulesFor(zone, part > 0))) {
        const whose = wordingOf(model, zone, part);
        const own = rule.wording?.[whose];
        const severity = own === 'off' ? own : severityOf(rule, milder(own, finding.severity), this.settings);
        if (severity === 'off') continue;
        const base = model.snapshot.offsets[i]!;
        found.push({
          rule,
          severity,
          message: rule.message(finding.data),
          start: base + finding.start,
          end: base + finding.end,
          related: [],
          // The words of others are mended by hand only, one at a time.
          fixes: () =>
            list(rule.fix?.(finding, facts)).map(fix =>
              moved(own && whose === 'sponsors' ? { ...fix, safe: false } : fix, base),
            ),
        });
      }
    });
    return found;
  }

  /** Tells which block rules judge the blocks of a zone, within the letter itself or in what is attached to it. */
  #blockRules(): (zone: Zone, attached: boolean) => readonly BlockRule<unknown>[] {
    const { present } = this.model.masthead;
    const running = this.#engine.blockRules(rule => this.#applies(rule) && (present || !rule.mastheadOnly));
    const main = new Map<Zone, readonly BlockRule<unknown>[]>();
    const attachments = new Map<Zone, readonly BlockRule<unknown>[]>();
    return (zone, attached) => {
      const known = attached ? attachments : main;
      let list = known.get(zone);
      if (!list) {
        const judges = (rule: BlockRule<unknown>) =>
          running.includes(rule) && rule.zones.includes(zone) && !(attached && rule.mainOnly);
        list = this.#engine.blockRules(judges);
        known.set(zone, list);
      }
      return list;
    };
  }

  #ofDocument(): Diagnostic[] {
    return this.#documentHits().flatMap(({ rule, findings }) =>
      findings.flatMap(finding => {
        const severity = severityOf(rule, finding.severity, this.settings);
        return severity === 'off' ? [] : [this.#diagnostic(rule, finding, severity)];
      }),
    );
  }

  #ofDirectives(suppression: Suppression): Diagnostic[] {
    const running = this.#engine.rules.filter(rule => runs(rule, this.settings));
    const ids = new Set(running.map(rule => rule.id).filter(id => !id.startsWith(BESIDE_OTHERS)));
    /**
     * Of a rule that does not run nobody can tell whether it would have been silenced, nor of one that needs files
     * which may not be at hand.
     */
    const isUsed = (directive: PlacedDirective) =>
      suppression.isUsed(directive) || directive.rules.some(({ id }) => !ids.has(id));
    const rules = running.filter((rule): rule is DirectiveRule => rule.scope === 'directive');
    return rules.flatMap(rule =>
      suppression.directives.flatMap(directive =>
        [...rule.check(directive, isUsed(directive))].flatMap(finding => {
          const severity = severityOf(rule, undefined, this.settings);
          if (severity === 'off') return [];
          const message = rule.message(finding.data);
          const { start, end } = finding;
          return [{ rule, severity, message, start, end, related: [], fixes: () => list(rule.fix?.(finding)) }];
        }),
      ),
    );
  }

  #applies(rule: Rule): boolean {
    return runs(rule, this.settings) && isFor(rule, this.model);
  }

  #diagnostic(rule: DocumentRule<unknown>, finding: Finding<unknown>, severity: Severity): Diagnostic {
    return {
      rule,
      severity,
      message: rule.message(finding.data),
      ...this.#place(finding.at),
      related: (finding.related ?? []).map(({ message, at }) => ({
        message,
        ...('fact' in at ? this.#place(at) : { elsewhere: at }),
      })),
      fixes: () => list(rule.fix?.(finding, this.model)),
    };
  }

  #place(at: Anchor | undefined): { start: number; end: number } {
    return at ? placeOf(this.snapshot, at) : { start: 0, end: 0 };
  }

  #documentHits(): readonly DocumentHits[] {
    if (this.#hits) return this.#hits;
    const before = this.#before;
    const changed = before ? changes(before.model, this.model) : undefined;
    const hits: DocumentHits[] = [];
    for (const rule of this.#engine.rules) {
      if (rule.scope !== 'document' || !this.#applies(rule)) continue;
      const old = before?.lastAnalysed() === before ? before?.hitsOf(rule) : undefined;
      if (old && changed && !rule.reads.some(group => changed(group))) {
        hits.push({ rule, findings: old.map(finding => carried(finding, before!.model, this.model)) });
      } else {
        this.#engine.work.documentRulesRun++;
        hits.push({ rule, findings: [...rule.check(this.model, this.#optionsOf(rule))] });
      }
    }
    this.#before = undefined;
    this.#hits = hits;
    return hits;
  }

  #optionsOf(rule: Rule): Options {
    const defaults = Object.entries(rule.options ?? {}).map(([name, { value }]) => [name, value]);
    return { ...Object.fromEntries(defaults), ...this.settings.options[rule.id] };
  }

  hitsOf(rule: Rule): readonly Finding<unknown>[] | undefined {
    return this.#hits?.find(each => each.rule === rule)?.findings;
  }
}

/** True where a document is recognized as one, and its kind, language and year are those of a rule. */
function isFor(rule: Rule, model: DocumentModel): boolean {
  if (!rule.anyText && !model.recognized) return false;
  if (!(rule.languages ?? ['en']).includes(model.language)) return false;
  if (rule.kinds && !rule.kinds.includes(model.kind)) return false;
  if (rule.suits && !rule.suits(model)) return false;
  const year = model.date?.year;
  if (year === undefined) return rule.years?.to === undefined;
  return year >= (rule.years?.from ?? year) && year <= (rule.years?.to ?? year);
}

/** Tells, for each group of facts, whether it differs between two states; the answer is worked out once a group. */
function changes(before: DocumentModel, after: DocumentModel): (group: Read) => boolean {
  const frame = (model: DocumentModel) => [
    model.kind,
    model.language,
    model.date?.year,
    model.date?.month,
    model.date?.day,
    model.parts.length,
    model.masthead.present,
    model.recognized,
    model.blocks.some(facts => facts.shape !== 'blank'),
    ...model.masthead.unread.map(line => line.value.text),
  ];
  const where = difference(before, after);
  const reframed = before.agendas !== after.agendas || frame(before).join() !== frame(after).join();
  const answers = new Map<Read, boolean>();
  return group => {
    let answer = answers.get(group);
    if (answer === undefined) {
      answer = reframed || !(isWide(group) ? isSame(group, before, after) : sameFacts(before, after, group, where));
      answers.set(group, answer);
    }
    return answer;
  };
}

/** What a rule may read besides facts. */
type Wide = Exclude<Read, FactGroup>;

const WIDE: readonly Read[] = ['length', 'body', 'neighbours'] satisfies Wide[];

const isWide = (group: Read): group is Wide => WIDE.includes(group);

function isSame(group: Wide, before: DocumentModel, after: DocumentModel): boolean {
  if (group === 'length') return hundreds(before) === hundreds(after);
  if (group === 'body') return sameBody(before.body, after.body);
  if (before.neighbours === after.neighbours) return true;
  const said = (model: DocumentModel) => bearing(claimsOf(model), model.neighbours);
  return said(before) === said(after);
}

const hundreds = ({ words }: DocumentModel) => Math.floor(words / 100);

/** A finding of an earlier state, with its facts exchanged for their twins in the new state. */
function carried(finding: Finding<unknown>, before: DocumentModel, after: DocumentModel): Finding<unknown> {
  const twin = (fact: Fact): Fact => after.facts(fact.group)[before.indexOf(fact)]?.fact ?? fact;
  const move = (at: Anchor): Anchor => ({ ...at, fact: twin(at.fact) });
  const related = finding.related?.map((each): Related => ('fact' in each.at ? { ...each, at: move(each.at) } : each));
  return { ...finding, ...(finding.at && { at: move(finding.at) }), ...(related && { related }) };
}

function moved(fix: Fix, by: number): Fix {
  return {
    ...fix,
    edits: fix.edits.map(edit => ({ start: edit.start + by, end: edit.end + by, newText: edit.newText })),
  };
}

function list<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}

function assertSameAsFresh(snapshot: Snapshot): void {
  const fresh = Snapshot.of(snapshot.getText());
  const same =
    fresh.blocks.length === snapshot.blocks.length &&
    fresh.blocks.every((block, i) => block.text === snapshot.blocks[i]!.text);
  if (!same) throw new Error('An incremental edit gave other blocks than a scan from scratch.');
}
