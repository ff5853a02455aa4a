import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  agendaOf,
  itemOf,
  lastNumber,
  officialTitle,
  sessionsWithAgenda,
  subItemOf,
} from '../../server/src/knowledge/agendas.ts';
import { daysBetween, formatDate, isPossible, parseIso, weekday } from '../../server/src/knowledge/dates.ts';
import { nearOrdinal, ordinalWords, parseOrdinal } from '../../server/src/knowledge/ordinals.ts';
import { nearOrgan, organByName, organOfSymbol } from '../../server/src/knowledge/organs.ts';
import {
  assemblySession,
  assemblySessionOn,
  councilYear,
  emergencySession,
} from '../../server/src/knowledge/sessions.ts';
import { allSpellings, spellingsOf, WORD } from '../../server/src/knowledge/spelling.ts';
import {
  allPeriods,
  allStates,
  compareStates,
  findStateNames,
  namesOn,
  periodsOf,
  stateById,
  withoutArticle,
  wrongForms,
} from '../../server/src/knowledge/states.ts';
import { findItems, formatItem, readAgendaLine } from '../../server/src/syntax/agenda.ts';

test('193 Member States and two observers, each once and in order', () => {
  const states = allStates();
  assert.equal(states.filter(state => state.status === 'member').length, 193);
  assert.equal(states.filter(state => state.status === 'observer').length, 2);
  for (const code of [0, 1, 2] as const) assert.equal(new Set(states.map(state => state.codes[code])).size, 195);
  const members = states.filter(state => state.order);
  assert.deepEqual(
    members.toSorted((a, b) => compareStates(a.id, b.id)),
    members,
  );
});

test('the periods of a name do not overlap', () => {
  for (const { state } of allPeriods()) {
    const periods = periodsOf(state).toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    for (const [i, period] of periods.entries()) {
      const next = periods[i + 1];
      if (next) assert.ok(period.to && period.to <= next.from!, `${state}: ${period.list} and ${next.list}`);
    }
  }
});

test('every State is recognized in every form of its name', () => {
  for (const state of allStates()) {
    for (const name of [state.list, state.text, state.formal, state.mission]) {
      const [found, ...others] = findStateNames(`They met in ${name} in May.`);
      assert.equal(found?.text, withoutArticle(name), name);
      assert.ok(
        found.names.some(each => each.state === state.id),
        name,
      );
      assert.equal(others.length, 0, name);
    }
  }
});

test('every former name and wrong form is recognized as such', () => {
  for (const period of allPeriods()) {
    if (!period.to) continue;
    const [found] = findStateNames(`They met in ${period.text} in May.`);
    assert.ok(
      found?.names.some(name => name.state === period.state),
      period.text,
    );
  }
  for (const variant of wrongForms()) {
    if (
      variant.notPrecededBy?.some(each => 'They met in '.endsWith(each)) ||
      variant.notFollowedBy?.some(each => ' in May'.startsWith(each))
    )
      continue;
    const [found] = findStateNames(`They met in ${variant.variant} in May.`);
    assert.ok(found, variant.variant);
  }
});

test('names that read alike share their readings, so that rules judge them together', () => {
  const [one, other] = findStateNames('Norway met, and Norway agreed.');
  assert.equal(one!.names, other!.names);
  const [near, alike] = findStateNames('Kazakhstann met, and Kazakhstann agreed.');
  assert.equal(near!.names[0]!.form, 'near');
  assert.equal(near!.names, alike!.names);
  // What stands before a wrong form can rule it out.
  const [iran, none] = findStateNames('Iran met. The Islamic Republic of Iran, and Iran, agreed.').map(({ names }) =>
    names.filter(({ form }) => form === 'variant'),
  );
  assert.equal(iran?.length, 1);
  assert.equal(none?.length, 0);
});

test('longer names win, parts of words do not count', () => {
  const texts = (text: string) => findStateNames(text).map(match => match.text);
  assert.deepEqual(texts('Papua New Guinea and Guinea-Bissau'), ['Papua New Guinea', 'Guinea-Bissau']);
  assert.deepEqual(texts('Nigerians and Indians'), []);
  assert.deepEqual(texts('the Democratic Republic of the Congo, the Congo'), [
    'Democratic Republic of the Congo',
    'Congo',
  ]);
  assert.deepEqual(texts('Côte d’Ivoire'), ['Côte d’Ivoire']);
});

test('a State has the name of the day', () => {
  const on = (id: string, day: string) => namesOn(id, parseIso(day))?.text;
  assert.equal(on('MKD', '2003-12-04'), 'the former Yugoslav Republic of Macedonia');
  assert.equal(on('MKD', '2019-03-01'), 'North Macedonia');
  assert.equal(on('TUR', '2022-05-31'), 'Turkey');
  assert.equal(on('TUR', '2022-06-01'), 'Türkiye');
  assert.equal(on('CHL', '2003-12-04'), stateById('CHL')?.text);
});

test('ordinals go both ways, and slips are understood', () => {
  for (let n = 1; n <= 199; n++) assert.equal(parseOrdinal(ordinalWords(n)!), n);
  assert.equal(ordinalWords(58), 'fifty-eighth');
  assert.equal(parseOrdinal('58th'), 58);
  for (const [slip, n] of [
    ['Fifty-eigth', 58],
    ['Fifty eighth', 58],
    ['Fourty-second', 42],
    ['Seventy-nine', 79],
  ] as const) {
    assert.equal(parseOrdinal(slip), undefined, slip);
    assert.equal(nearOrdinal(slip), n, slip);
  }
  assert.equal(nearOrdinal('Parliamentary'), undefined);
});

test('sessions, years and dates', () => {
  assert.equal(assemblySessionOn({ year: 2003, month: 12, day: 4 }), 58);
  assert.equal(assemblySessionOn({ year: 2025, month: 9, day: 8 }), 79);
  assert.equal(assemblySessionOn({ year: 2025, month: 9, day: 9 }), 80);
  assert.equal(formatDate(assemblySession(79)!.opens), '10 September 2024');
  assert.equal(councilYear({ year: 2003 }), 58);
  assert.match(emergencySession(10)!.topic, /Occupied East Jerusalem/);
  assert.equal(isPossible({ year: 2024, month: 2, day: 29 }), true);
  assert.equal(isPossible({ year: 2025, month: 2, day: 29 }), false);
  assert.equal(weekday({ year: 2001, month: 9, day: 28 }), 'Friday');
  assert.equal(daysBetween({ year: 2024, month: 12, day: 31 }, { year: 2025, month: 1, day: 1 }), 1);
});

test('organs by name, by a slip of it, and by symbol', () => {
  assert.equal(organByName('GENERAL ASSEMBLY')?.id, 'GA');
  assert.equal(nearOrgan('Securty Council')?.name, 'Security Council');
  assert.equal(nearOrgan('General Motors'), undefined);
  assert.equal(organOfSymbol('S/2003/1169')?.name, 'Security Council');
});

test('agendas of sessions 78 to 80 are whole, others are partial', () => {
  for (const session of sessionsWithAgenda()) {
    assert.equal(agendaOf(session)!.status, session >= 78 ? 'adopted' : 'partial');
  }
  assert.deepEqual(
    [78, 79, 80].map(session => agendaOf(session)!.items.length),
    [171, 179, 178],
  );
  assert.equal(officialTitle(agendaOf(58)!, 156, []), 'Measures to eliminate international terrorism');
  assert.equal(agendaOf(12), undefined);
});

test('every item of the whole agendas is written, read back and found', () => {
  for (const session of [78, 79, 80]) {
    const agenda = agendaOf(session)!;
    assert.equal(new Set(agenda.items.map(item => item.number)).size, agenda.items.length);
    assert.ok(lastNumber(agenda) >= agenda.items.length - 1);
    for (const item of agenda.items) {
      const subs = item.subItems.flatMap(sub => [
        [sub.letter],
        ...sub.subItems.map(third => [sub.letter, third.letter]),
      ]);
      const paths = [[], ...subs];
      for (const path of paths) {
        const text = formatItem({ number: item.number, path });
        const line = readAgendaLine(`Agenda item ${text}`)!;
        assert.deepEqual(line.refs.map(formatItem), [text]);
        assert.equal(line.broken, false);
        assert.equal(findItems(`under agenda item ${text} of`)[0]!.refs.length, 1);
        assert.ok(path.length === 0 ? itemOf(agenda, item.number) : subItemOf(item, path));
      }
    }
  }
});

test('spellings: none is right and wrong at once, and each is found by its first word', () => {
  const spellings = allSpellings();
  assert.ok(spellings.length > 1300, `${spellings.length} spellings`);
  const right = new Set(spellings.map(each => each.right.toLowerCase()));
  assert.deepEqual(
    spellings.filter(each => right.has(each.wrong.toLowerCase()) && each.basis === 'sourced').map(each => each.wrong),
    [],
  );
  assert.equal(new Set(spellings.map(each => each.wrong)).size, spellings.length);
  for (const each of spellings) assert.ok(spellingsOf(each.wrong.match(WORD)![0]).includes(each), each.wrong);
});
