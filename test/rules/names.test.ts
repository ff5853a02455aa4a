import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { type CalendarDate, formatDate, parseIso } from '../../server/src/knowledge/dates.ts';
import { allPeriods, allStates, namesOn, wrongForms } from '../../server/src/knowledge/states.ts';
import { rules } from '../../server/src/rules/index.ts';
import { inProperName } from '../../server/src/syntax/proper-name.ts';

const engine = new Engine(rules.filter(rule => rule.id.startsWith('name/')));
const TODAY: CalendarDate = { year: 2025, month: 3, day: 14 };

/** A report of the Secretariat on a day, with one sentence that names a State. */
const report = (day: CalendarDate, sentence: string) =>
  `**General Assembly**\n\nDistr.: General\n${formatDate(day)}\nOriginal: English\n\n---\n\n**Report of the Secretary-General**\n\n1. ${sentence}\n`;

const found = (day: CalendarDate, sentence: string) =>
  engine.open(report(day, sentence)).diagnostics.map(each => `${each.rule.id}: ${each.message}`);

const inYears = (day: CalendarDate, years: number): CalendarDate => ({ ...day, year: day.year + years, day: 15 });

test('every State in the forms that are right today, in running text, is not reported', () => {
  for (const state of allStates()) {
    for (const name of new Set([state.text, state.mission, state.formal])) {
      assert.deepEqual(found(TODAY, `The Government of ${name} has replied.`), [], name);
    }
  }
});

test('every former name is not reported while it was the name, and is reported once it was not', () => {
  for (const period of allPeriods()) {
    const end = parseIso(period.toBetween?.[1] ?? period.to ?? '');
    if (!end || period.succession) continue;
    const during = inYears(parseIso(period.toBetween?.[0] ?? period.to!)!, -1);
    const began = parseIso(period.from ?? '');
    const sentence = `The Government of ${period.text} has replied.`;
    if (!began || during.year > began.year)
      assert.deepEqual(found(during, sentence), [], `${period.text} in ${during.year}`);
    const now = namesOn(period.state, inYears(end, 2));
    if (!now || [now.text, now.list].includes(period.text) || isFormOfToday(period.state, period.text)) continue;
    assert.match(
      found(inYears(end, 2), sentence).join(),
      /^name\/(?:superseded|informal): /,
      `${period.text} in ${end.year + 2}`,
    );
  }
});

test('every name of today is reported in a document from before it was adopted', () => {
  for (const state of allStates()) {
    const last = allPeriods().findLast(period => period.state === state.id && period.to && !period.succession);
    const begins = parseIso(last?.toBetween?.[0] ?? last?.to ?? '');
    if (!last || !begins || namesOn(state.id, TODAY)!.text !== state.text) continue;
    const before = inYears(begins, -1);
    if (last.from && before.year <= parseIso(last.from)!.year) continue;
    if ([last.text, last.list, last.formal].includes(state.text)) continue;
    assert.match(
      found(before, `The Government of ${state.text} has replied.`).join(),
      /^name\/superseded: /,
      `${state.text} in ${before.year}`,
    );
  }
});

test('every wrong form is reported in running text', () => {
  for (const variant of wrongForms()) {
    if (variant.context || variant.rightUntil || variant.kind === 'former-name') continue;
    if (variant.notPrecededBy?.some(each => 'Government of '.endsWith(each))) continue;
    if (variant.notFollowedBy?.some(each => ' has'.startsWith(each))) continue;
    assert.notDeepEqual(found(TODAY, `The Government of ${variant.variant} has replied.`), [], variant.variant);
  }
});

test('names of treaties, meetings, institutions and cases keep their words', () => {
  const cited = (text: string, name: string) => {
    const start = text.indexOf(name);
    return inProperName(text, { start, end: start + name.length });
  };
  for (const [text, name] of [
    ['the Treaty of Peace with Turkey of 1923', 'Turkey'],
    ['the Convention relating to the Status of Zaire', 'Zaire'],
    ['the Agreement between Swaziland and South Africa', 'South Africa'],
    ['the Swaziland Sugar Association', 'Swaziland'],
    ['the Tanzania Meteorological Agency', 'Tanzania'],
    ['the Bank of Burma', 'Burma'],
    ['Congo v. Belgium', 'Congo'],
    ['Congo v. Belgium', 'Belgium'],
    ['the Geneva Conference on Laos', 'Laos'],
  ] as const) {
    assert.ok(cited(text, name), text);
    assert.deepEqual(found(TODAY, `The text cites ${text}.`), [], text);
  }
  for (const [text, name] of [
    ['The treaty with Turkey was signed', 'Turkey'],
    ['a conference was held in Swaziland', 'Swaziland'],
    ['The Permanent Representative of Burma to the Conference on Disarmament', 'Burma'],
    ['The Convention entered into force in Zaire', 'Zaire'],
  ] as const)
    assert.ok(!cited(text, name), text);
});

/** A former short name can be a formal or other right form of today. */
function isFormOfToday(id: string, text: string): boolean {
  const state = allStates().find(each => each.id === id);
  const forms = state ? [state.list, state.text, state.formal, ...(state.alternatives ?? [])] : [];
  return forms.some(form => form.replace(/^the /, '') === text.replace(/^the /, ''));
}

test('every State in its form for lists is right in a line of sponsors, and in its form for sentences is not', () => {
  const draft = (sponsor: string) =>
    `**General Assembly**\n\nDistr.: Limited\n14 March 2025\nOriginal: English\n\n---\n\n**Seventy-ninth session**\n\nAgenda item 110\n\n**Measures to eliminate international terrorism**\n\n**Chile, ${sponsor} and Kenya: draft resolution**\n`;
  const faults = (sponsor: string) =>
    engine
      .open(draft(sponsor))
      .diagnostics.filter(each => each.rule.id !== 'name/list-order' && each.rule.id !== 'name/mixed-in-list')
      .map(each => each.rule.id);
  let bracketed = 0;
  for (const state of allStates()) {
    assert.deepEqual(faults(state.list), [], state.list);
    if (!state.list.includes('(')) continue;
    bracketed++;
    assert.deepEqual(faults(state.text.replace(/^the /, '')), ['name/plain-in-list'], state.text);
  }
  assert.ok(bracketed >= 5, `${bracketed} names with brackets`);
});
