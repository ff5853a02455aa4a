import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../server/src/model/structure.ts';
import { readClause, readEnding } from '../../server/src/syntax/clause.ts';
import { readNumbering } from '../../server/src/syntax/numbering.ts';
import { paragraphsOf } from '../../server/src/syntax/paragraphs.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { readSpeaker } from '../../server/src/syntax/speaker.ts';
import { readSponsors } from '../../server/src/syntax/sponsors.ts';
import { readVote } from '../../server/src/syntax/vote.ts';
import { read } from '../support/project.ts';

const model = (name: string) => modelOf(Snapshot.of(read(`test/structure/${name}.un.md`)));

test('numbers before paragraphs', () => {
  for (const [text, style, value, other] of [
    ['1. Text', 'arabic', 1],
    ['12.\tText', 'arabic', 12],
    ['3.', 'arabic', 3],
    ['29.1 Text', 'decimal', 1],
    ['2.4.11\tText', 'decimal', 11],
    ['(3) Text', 'arabic-bracket', 3],
    ['  (a) Text', 'letter', 1],
    ['a) Texto', 'letter', 1],
    ['б) текст', 'letter', 2],
    ['(aa) Text', 'letter', 27],
    ['(i) Text', 'roman', 1, 'letter 9'],
    ['(c) Text', 'letter', 3, 'roman 100'],
    ['(iv) Text', 'roman', 4],
    ['a. Text', 'letter-stop', 1],
    ['IV. Text', 'heading-roman', 4],
    ['I. Text', 'heading-roman', 1, 'heading-letter 9'],
    ['C. Text', 'heading-letter', 3, 'heading-roman 100'],
    ['B. Text', 'heading-letter', 2],
    ['• Text', 'bullet', 0],
    ['– Text', 'bullet', 0],
  ] as const) {
    const found = readNumbering(text);
    const also = found?.other && `${found.other.style} ${found.other.value}`;
    assert.deepEqual([found?.style, found?.value, also], [style, value, other], text);
  }
  for (const text of ['3.5 million people', '2003 was a year', 'IIX. Text', '1990s', '-5 degrees', 'e.g. this'])
    assert.equal(readNumbering(text), undefined, text);
});

test('openings of the paragraphs of a resolution', () => {
  for (const [text, part, verb, words, again] of [
    ['The General Assembly,', 'enacting', '', 'The General Assembly', undefined],
    ['The Economic and Social Council decides:', 'enacting', 'decides', 'The Economic and Social Council', undefined],
    ['Recalling its resolution', 'preambular', 'recalling', 'Recalling', undefined],
    ['Also recalling its resolution', 'preambular', 'recalling', 'Also recalling', 'Also'],
    ['Recalling further its resolution', 'preambular', 'recalling', 'Recalling further', 'further'],
    ['Taking note with appreciation of it', 'preambular', 'taking note', 'Taking note with appreciation', undefined],
    ['Bearing in mind that', 'preambular', 'bearing in mind', 'Bearing in mind', undefined],
    ['Having considered the report', 'preambular', 'having considered', 'Having considered', undefined],
    ['Deeply concerned that', 'preambular', 'concerned', 'Deeply concerned', undefined],
    ['1. Requests the Secretary-General', 'operative', 'requests', 'Requests', undefined],
    ['2. Further requests him', 'operative', 'requests', 'Further requests', 'Further'],
    ['3. Calls once again upon all', 'operative', 'calls upon', 'Calls once again upon', 'once again'],
    ['4. Takes note also of it', 'operative', 'takes note', 'Takes note also', 'also'],
    ['Decides to remain seized', 'operative', 'decides', 'Decides', undefined],
  ] as const) {
    const found = readClause(text);
    assert.deepEqual(
      [found?.part, found?.verb, found?.words.text, found?.again?.text],
      [part, verb, words, again],
      text,
    );
  }
  for (const text of [
    'The General Assembly met on 3 May.',
    'The Council of Europe and the Union, which met in May,',
    'During the session',
    'Meeting in New York',
    '1. The Council met',
    '(a) Requests for help',
  ])
    assert.equal(readClause(text), undefined, text);
});

test('last marks of paragraphs', () => {
  const ending = (text: string) => {
    const { mark, joined, start } = readEnding(text, 0, text.length);
    return [mark, joined ?? '', start];
  };
  assert.deepEqual(ending('Recalling it,'), [',', '', 12]);
  assert.deepEqual(ending('To act; and'), [';', 'and', 6]);
  assert.deepEqual(ending('To act;[^3]'), [';', '', 6]);
  assert.deepEqual(ending('“To act.”'), ['.', '', 7]);
  assert.deepEqual(ending('To act, 2/'), [',', '', 6]);
  assert.deepEqual(ending('To act'), ['', '', 6]);
});

test('paragraphs that share a block', () => {
  const split = (text: string) => paragraphsOf(text).map(span => text.slice(span.start, span.end));
  assert.deepEqual(split('1. One\n2. Two:\n   (a) A;\n   (b) B'), ['1. One', '2. Two:', '(a) A;', '(b) B']);
  assert.deepEqual(split('1. One:\n(a) A;\n(b) B\n2. Two'), ['1. One:', '(a) A;', '(b) B', '2. Two']);
  assert.deepEqual(split('Recalling one,\nNoting two,'), ['Recalling one,', 'Noting two,']);
  assert.deepEqual(split('It met on 3 May and asked for\n12. May'), ['It met on 3 May and asked for\n12. May']);
});

test('votes, speakers and sponsors', () => {
  const vote = readVote('In favour:  \nAlbania, Bosnia and Herzegovina,\nFiji.');
  assert.equal(vote?.position, 'in-favour');
  assert.deepEqual(
    vote?.voters.map(voter => voter.text),
    ['Albania', 'Bosnia and Herzegovina', 'Fiji'],
  );
  assert.deepEqual(readVote('Against: None')?.voters, []);
  assert.equal(readVote('Against this background: the'), undefined);
  assert.deepEqual(
    [readSpeaker('Mr. Haugen (Norway) (spoke in French): We')].map(each => [
      each?.name.text,
      each?.of?.text,
      each?.language,
      each?.presiding,
    ]),
    [['Mr. Haugen', 'Norway', 'French', false]],
  );
  assert.equal(readSpeaker('The Acting President: I give')?.presiding, true);
  assert.equal(readSpeaker('The report says: nothing'), undefined);
  const sponsors = readSponsors('Antigua and Barbuda, Fiji,* El Salvador* and Tonga: revised draft resolution');
  assert.deepEqual(
    sponsors?.sponsors.map(each => `${each.text}${each.starred ? '*' : ''}`),
    ['Antigua and Barbuda', 'Fiji*', 'El Salvador*', 'Tonga'],
  );
  assert.equal(sponsors?.proposal.text, 'revised draft resolution');
});

test('resolutions in one document, each with preamble, operative part and adoption', () => {
  const enactments = model('two-resolutions').enactments;
  assert.deepEqual(
    enactments.map(each => [
      each.title?.value.text,
      each.preamble.map(fact => `${fact.value.verb}${fact.value.mark}`),
      each.operative.map(fact => `${fact.value.numbering?.value ?? '-'} ${fact.value.verb}${fact.value.mark}`),
      each.adoption.map(fact => fact.value.meeting?.number ?? fact.value.vote ?? 'date'),
    ]),
    [
      [
        'Dredging of harbours',
        ['recalling,', 'recalling,', 'concerned,', 'having considered,'],
        ['1 takes note;', '2 calls upon:', '3 calls upon.'],
        [82],
      ],
      ['Lights of harbours', [], ['- decides.'], [82, 'date', 'without']],
    ],
  );
});

test('italic type marks a verb; (i) after (h) is a letter, the next (i) a number', () => {
  const document = model('draft-resolution-clauses');
  assert.deepEqual(
    document.facts('operative').map(({ fact }) => [fact.value.verb, fact.value.type]),
    [
      ['mandates', 'italic'],
      ['requests', 'italic'],
    ],
  );
  assert.deepEqual(
    document.body.paragraphs
      .filter(each => each.part === 0 && each.numbering.value >= 1)
      .slice(9, 13)
      .map(each => [each.fact.value.label, each.numbering.style, each.level]),
    [
      ['(i)', 'letter', 1],
      ['(i)', 'roman', 2],
      ['(ii)', 'roman', 2],
      ['a.', 'letter-stop', 3],
    ],
  );
  const marks = document.body.paragraphs.filter(each => each.parent && !each.parent.parent && each.ending);
  assert.deepEqual(marks.map(each => `${each.fact.value.label}${each.ending!.value.mark}`).slice(0, 9), [
    '(a);',
    '(b);',
    '(c);',
    '(d);',
    '(e);',
    '(f);',
    '(g);',
    '(h);',
    '(i):',
  ]);
  assert.ok(marks.every(each => each.parent!.operative?.value.verb === 'mandates'));
  assert.equal(document.facts('sponsors').length, 1);
  assert.ok(document.facts('ending').length > 10);
});
