import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv, type Schema } from 'ajv';
import { readConfiguration } from '../../server/src/analysis/configuration.ts';
import { readAgendaFile, writeAgendaFile } from '../../server/src/knowledge/agenda-file.ts';
import { agendaOf, sessionsWithAgenda } from '../../server/src/knowledge/agendas.ts';
import { allSeries } from '../../server/src/knowledge/series.ts';
import { AGENDAS, ECONOMIC, STANDING } from '../../server/src/knowledge/tables/agendas.ts';
import { CAPITALS } from '../../server/src/knowledge/tables/capitals.ts';
import { COUNCIL } from '../../server/src/knowledge/tables/council.ts';
import { ORGANS } from '../../server/src/knowledge/tables/organs.ts';
import { SESSIONS } from '../../server/src/knowledge/tables/sessions.ts';
import { SPELLING } from '../../server/src/knowledge/tables/spelling.ts';
import { STATES } from '../../server/src/knowledge/tables/states.ts';
import { PREFIXES } from '../../server/src/knowledge/tables/symbols.ts';
import { rules } from '../../server/src/rules/index.ts';
import { filesUnder } from '../support/project.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false });

const text = { type: 'string', minLength: 1, pattern: '^\\S(.*\\S)?$' } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const flag = { enum: [0, 1] } as const;
const listOf = (items: object) => ({ type: 'array', items });
const object = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
const tuple = (...items: object[]) => ({ type: 'array', items, minItems: items.length, maxItems: items.length });
const count = { type: 'integer', minimum: 0 } as const;

const sub = (under: object) =>
  object({ l: { type: 'string', pattern: '^[a-z]{1,5}$' } }, { t: text, s: listOf(under) });
const item = object({ n: { type: 'integer', minimum: 1, maximum: 999 } }, { t: text, s: listOf(sub(sub({}))) });
const names = tuple(text, text);
const state = object(
  {
    id: { type: 'string', pattern: '^[A-Z]{3}$' },
    status: { enum: ['member', 'observer'] },
    codes: tuple(text, text, text),
    list: text,
    text,
    formal: text,
    mission: text,
    names: object({ ar: names, zh: names, fr: names, ru: names, es: names }),
  },
  { order: count, admitted: day, alternatives: listOf(text), adjective: text },
);
const period = object(
  { state: text, list: text, text, certain: flag },
  { formal: text, from: day, to: day, toBetween: tuple(day, day), aliases: listOf(text), succession: flag },
);
const variant = object(
  { variant: text, kind: text, autofix: flag, context: flag },
  {
    state: text,
    list: text,
    text,
    rightUntil: { type: 'string' },
    notFollowedBy: listOf({ type: 'string' }),
    notPrecededBy: listOf({ type: 'string' }),
    note: { type: 'string' },
  },
);

const TABLES: readonly (readonly [name: string, json: string, schema: Schema])[] = [
  ['states', STATES, object({ states: listOf(state), periods: listOf(period), variants: listOf(variant) })],
  ...Object.entries(AGENDAS).map(
    ([session, json]) =>
      [
        `agenda of session ${session}`,
        json,
        object(
          { status: { enum: ['adopted', 'provisional', 'partial'] }, symbol: text, grows: flag, items: listOf(item) },
          { asOf: day },
        ),
      ] as const,
  ),
  ['standing agenda', STANDING, listOf(item)],
  [
    'agendas of the Economic and Social Council',
    ECONOMIC,
    { type: 'object', additionalProperties: object({ symbol: text, items: listOf(item) }) },
  ],
  ['numbers of the Security Council', COUNCIL, listOf(tuple(count, count, count))],
  ['organs', ORGANS, listOf(tuple(text, text, listOf(text), flag))],
  ['prefixes', PREFIXES, { type: 'array', items: { type: 'string', pattern: '^[A-Z][A-Z-]*$' }, uniqueItems: true }],
  [
    'spelling',
    SPELLING,
    {
      type: 'object',
      additionalProperties: listOf({ type: 'array', items: [text, text, { enum: [1, 2] }], minItems: 2, maxItems: 3 }),
    },
  ],
  ['capitals', CAPITALS, object({ up: listOf(names), down: listOf(names) })],
];

for (const [name, json, schema] of TABLES) {
  test(`table of ${name}: every record has its form`, () => {
    const valid = ajv.compile(schema);
    assert.ok(valid(JSON.parse(json)), ajv.errorsText(valid.errors));
  });
}

const FOLDER = 'server/src/knowledge/tables';
const provenance = JSON.parse(readFileSync(`${FOLDER}/provenance.json`, 'utf8')) as {
  sources: string[];
} & Record<string, Record<string, number[]>>;

test('every record of the tables has its source', () => {
  const sourced = (table: string, record: string | number) => {
    const own = provenance[table]![record];
    assert.ok(own && own.length > 0, `${table}: ${record}`);
    for (const at of own) assert.ok(provenance.sources[at], `${table}: ${record}`);
  };
  const { states, periods, variants } = JSON.parse(STATES);
  for (const each of states) sourced('states', each.id);
  for (const each of periods) sourced('periods', [each.state, each.text, each.from, each.to].join(' '));
  for (const each of variants) sourced('variants', `${each.state ?? 'no State'} ${each.variant}`);
  for (const [session, json] of Object.entries(AGENDAS)) {
    const own = provenance.agendas![session] as unknown as Record<string, number[]>;
    assert.ok(own.all!.length > 0);
    const { status, items } = JSON.parse(json) as { status: string; items: { n: number }[] };
    if (status === 'partial')
      for (const { n } of items) assert.ok(own[n] ?? own.all, `item ${n} of session ${session}`);
  }
  for (const [number] of JSON.parse(SESSIONS).regular) sourced('sessions', number);
  for (const [, name] of JSON.parse(ORGANS)) sourced('organs', name);
  for (const { prefix } of allSeries()) if (provenance.series![prefix]) sourced('series', prefix);
});

test('the tables in the bundle stay below 700 kB', () => {
  const size = filesUnder(FOLDER, '.ts').reduce((sum, file) => sum + statSync(file).size, 0);
  assert.ok(size < 700_000, `${size} bytes`);
});

const schemaOf = (name: string) => ajv.compile(JSON.parse(readFileSync(`syntaxes/${name}.schema.json`, 'utf8')));

test('the published schema of agendas accepts what is written, and refuses what is left aside', () => {
  const valid = schemaOf('agenda');
  for (const session of sessionsWithAgenda()) {
    const written = JSON.parse(writeAgendaFile(agendaOf(session)!));
    assert.ok(valid(written), `${session}: ${ajv.errorsText(valid.errors)}`);
  }
  const good = { session: 81, symbol: 'A/81/251', status: 'adopted', items: [{ number: 1, title: 'Opening' }] };
  for (const bad of [
    { ...good, session: '81' },
    { ...good, status: 'final' },
    { ...good, items: [{ title: 'Opening' }] },
    { ...good, items: [{ number: 1, subItems: [{ letter: 'A', title: 'x' }] }] },
    { ...good, symbol: '' },
  ]) {
    assert.ok(!valid(bad), JSON.stringify(bad));
    assert.ok('problem' in readAgendaFile(JSON.stringify(bad), 'x'), JSON.stringify(bad));
  }
});

test('the published schema of configurations agrees with what is read', () => {
  const valid = schemaOf('masthead');
  for (const [text, right] of [
    ['{}', true],
    [
      '{ "profile": "strict", "rules": { "name/informal": "off", "date/form": ["hint"] }, "words": ["x"], "ignore": ["old/"] }',
      true,
    ],
    ['{ "overrides": [{ "files": ["a/**"], "kind": "note" }], "extends": "x.json" }', true],
    ['{ "profile": "loud" }', false],
    ['{ "rules": { "name/unheard-of": "off" } }', false],
    ['{ "rules": { "name/informal": "quiet" } }', false],
    ['{ "overrides": [{ "kind": "note" }] }', false],
    ['{ "colour": 1 }', false],
  ] as const) {
    assert.equal(valid(JSON.parse(text)), right, text);
    assert.equal(readConfiguration(text, rules).problems.length === 0, right, text);
  }
});
