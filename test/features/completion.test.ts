import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { cardData, resolve } from '../../server/src/features/completion/resolve.ts';
import { complete } from '../../server/src/features/completion.ts';
import { hover } from '../../server/src/features/hover.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cleanLetter } from '../support/letters.ts';
import { read } from '../support/project.ts';

const engine = new Engine(rules);

/** Completes at the mark `¦`; gives the labels, and the text after choosing one. */
function at(marked: string, snippets = false) {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const draft = engine.open(text);
  const items = complete(draft, offset, { snippets });
  return {
    labels: items.map(item => item.label),
    items,
    choose(label: string): string {
      const item = items.find(each => each.label.startsWith(label));
      assert.ok(
        item,
        `“${label}” is not offered, but ${items
          .map(each => each.label)
          .slice(0, 20)
          .join(' | ')}`,
      );
      const edit = item.textEdit as { range: { start: never; end: never }; newText: string };
      const start = draft.snapshot.offsetAt(edit.range.start);
      const end = draft.snapshot.offsetAt(edit.range.end);
      return applyEdits(text, [{ start, end, newText: edit.newText }]);
    },
  };
}

const letter = (from: string, to: string) => {
  assert.ok(cleanLetter().includes(from), from);
  return cleanLetter().replace(from, to);
};

test('an empty document begins with a masthead', () => {
  const { labels } = at('¦');
  for (const label of [
    'United Nations',
    'General Assembly',
    'Security Council',
    'Distr.: General',
    'Original: English',
    '---',
  ]) {
    assert.ok(labels.includes(label), label);
  }
});

test('a header keyword is completed with its values', () => {
  const done = at(letter('Distr.: General', 'Dis¦')).choose('Distr.: Limited');
  assert.equal(done, letter('Distr.: General', 'Distr.: Limited'));
});

test('lines that stand there are not offered again', () => {
  assert.ok(!at(letter('English\n', 'English\n¦\n')).labels.includes('Distr.: General'));
});

test('the organ is written in bold', () => {
  assert.equal(at('Sec¦').choose('Security Council'), '**Security Council**');
  assert.equal(at('**Sec¦').choose('Security Council'), '**Security Council**');
});

test('the session follows from the date', () => {
  const done = at(letter('A/79/9001\n', '').replace('**Seventy-ninth session**', '**Sev¦')).choose(
    'Seventy-ninth session',
  );
  assert.match(done, /^\*\*Seventy-ninth session\*\*$/m);
});

test('an agenda item is found by number and by the words of its title', () => {
  assert.equal(at(letter('Agenda item 110', 'Agenda item 11¦')).choose('110 Measures'), cleanLetter());
  const { items } = at(letter('Agenda item 110', 'Agenda item terr¦'));
  assert.match(items.find(item => item.label.startsWith('110 '))!.filterText!, /terrorism/);
});

test('sub-items are offered, also after others', () => {
  const done = at(letter('Agenda item 110', 'Agenda items 110 and 69¦')).choose('69 (a)');
  assert.match(done, /^Agenda items 110 and 69 \(a\)$/m);
});

test('sub-items of the third level are offered', () => {
  const text = letter('A/79/9001', 'A/80/9001')
    .replace('Seventy-ninth', 'Eightieth')
    .replace('Agenda item 110', 'Agenda item 115¦');
  assert.match(at(text).choose('115 (e) (ii)'), /^Agenda item 115 \(e\) \(ii\)$/m);
});

test('the word item alone, in running text, offers nothing', () => {
  const body = (words: string) => letter('the text of a statement', words);
  assert.deepEqual(at(body('the items under dis¦')).labels, []);
  assert.ok(at(body('item 11¦')).labels.length > 0);
});

test('the request takes the item too', () => {
  assert.equal(at(letter('under agenda item 110', 'under agenda item 1¦')).choose('110 Measures'), cleanLetter());
});

test('the title of the item is offered below it', () => {
  const done = at(letter('**Measures to eliminate international terrorism**', '**Mea¦')).choose(
    'Measures to eliminate',
  );
  assert.equal(done, cleanLetter());
});

test('a State is found by another name and written as a sentence has it', () => {
  const body = (words: string) => letter('the text of a statement', words);
  assert.equal(
    at(body('a message from Russ¦')).choose('Russian Federation'),
    body('a message from the Russian Federation'),
  );
  assert.equal(
    at(body('a message from the Russ¦')).choose('Russian Federation'),
    body('a message from the Russian Federation'),
  );
  assert.equal(
    at(body('a message from Ivory¦')).choose('Côte'),
    body('a message from Côte d’Ivoire').replace('’', "'"),
  );
  assert.equal(
    at(body('a message from Iran¦')).choose('Islamic Republic'),
    body('a message from the Islamic Republic of Iran'),
  );
});

test('a State is found after other words with capitals, and by an abbreviation or a code', () => {
  const title = (words: string) => `**Letter dated 3 March 2025 from the Permanent Representative of ${words}`;
  assert.equal(at(title('Taj¦')).choose('Tajikistan'), title('Tajikistan'));
  assert.equal(at(title('the Republic of Mold¦')).choose('Republic of Moldova'), title('the Republic of Moldova'));
  const body = (words: string) => letter('the text of a statement', words);
  assert.equal(at(body('In Taj¦')).choose('Tajikistan'), body('In Tajikistan'));
  assert.deepEqual(at(body('from the UK¦')).labels, ['United Kingdom of Great Britain and Northern Ireland']);
  assert.deepEqual(at(body('from the DRC¦')).labels, ['Democratic Republic of the Congo']);
  assert.deepEqual(at(body('from TJK¦')).labels, ['Tajikistan']);
  assert.deepEqual(at(body('the UN¦')).labels, []);
});

test('in a table a State has the form for lists', () => {
  const table = (cell: string) => letter('1. The delegations met', `| ${cell}\n\n1. The delegations met`);
  assert.equal(at(table('Iran¦')).choose('Iran (Islamic'), table('Iran (Islamic Republic of)'));
});

test('a State has the name of the time', () => {
  const old = cleanLetter()
    .replaceAll('2025', '2005')
    .replace('A/79/9001\n', '')
    .replace('the text of a statement', 'a message from Eswa¦');
  assert.match(at(old).choose('Swaziland'), /a message from Swaziland/);
});

test('the day of a month is completed', () => {
  const body = (words: string) => letter('the text of a statement', words);
  assert.equal(at(body('a statement of 4 D¦')).choose('4 December'), body('a statement of 4 December 2025'));
});

test('office and addressee of a title', () => {
  const title = (words: string) => `**Letter dated 3 March 2025 from ${words}`;
  assert.equal(
    at(title('the Perm¦')).choose('the Permanent Representative'),
    title('the Permanent Representative of '),
  );
  const to = (words: string) =>
    title(`the Permanent Representative of Chile to the United Nations addressed to ${words}`);
  assert.equal(at(to('the S¦')).choose('the Secretary-General'), to('the Secretary-General'));
});

test('a whole title is offered, with places to fill in where the editor can', () => {
  const { items } = at(
    '**General Assembly**\n\nDistr.: General\n4 March 2025\nOriginal: English\n\n---\n\n**Let¦',
    true,
  );
  const item = items.find(each => each.label.startsWith('Letter dated'));
  assert.equal(item!.insertTextFormat, 2);
  assert.match((item!.textEdit as { newText: string }).newText, /\$\{1:4 March 2025\}/);
});

test('the heading of the annex comes from the title of the letter', () => {
  const [before, annex] = cleanLetter().split('**Annex to');
  const done = at(`${before}Ann¦`).choose('Annex to the letter');
  assert.equal(done, `${before}**Annex to${annex!.split('\n')[0]}`);
});

test('a session line is completed from the beginning of its ordinal, and from its number', () => {
  const line = (typed: string, label: string) =>
    /^.* (?:session|year)\**$/m.exec(at(letter('**Seventy-ninth session**', typed)).choose(label))![0];
  assert.equal(line('**Seventy-¦', 'Seventy-third session'), '**Seventy-third session**');
  assert.equal(line('Seventy-n¦', 'Seventy-ninth session'), '**Seventy-ninth session**');
  assert.equal(line('79¦', 'Seventy-ninth session'), '**Seventy-ninth session**');
  assert.equal(line('**79th¦', 'Seventy-ninth session'), '**Seventy-ninth session**');
  assert.equal(line('**79¦**', 'Seventy-ninth session'), '**Seventy-ninth session**');
  assert.equal(line('32¦', 'Thirty-second special'), '**Thirty-second special session**');
  assert.equal(line('Tenth em¦', 'Tenth emergency'), '**Tenth emergency special session**');
  const { items } = at(letter('**Seventy-ninth session**', '**79¦'));
  assert.ok(items[0]!.filterText!.startsWith('**79th'));
});

test('the session of the document is offered first', () => {
  const offered = at(letter('**Seventy-ninth session**', '**Sevent¦')).labels;
  assert.equal(offered[0], 'Seventy-ninth session');
  assert.ok(offered.includes('Seventy-first session'));
  assert.equal(new Set(offered).size, offered.length);
});

test('the year of the Security Council, in a document of the Council', () => {
  const council = (line: string) =>
    ['S/2025/9001', '', '**Security Council**', '', 'Distr.: General', '14 March 2025', '', '---', '', line].join('\n');
  assert.match(at(council('80¦')).choose('Eightieth year'), /^\*\*Eightieth year\*\*$/m);
  assert.equal(at(council('**Eigh¦')).labels[0], 'Eightieth year');
  assert.ok(!at(letter('**Seventy-ninth session**', '80¦')).labels.includes('Eightieth year'));
});

test('a day of the masthead is no ordinal', () => {
  assert.deepEqual(
    at('**General Assembly**\n\n14¦').labels.filter(label => label.includes('session')),
    [],
  );
});

test('an ordinal in running text is small, and takes the word session where it is not there', () => {
  const body = (words: string) => letter('the text of a statement', words);
  assert.equal(
    at(body('a report for the seventy-¦')).choose('seventy-ninth'),
    body('a report for the seventy-ninth session'),
  );
  assert.equal(at(body('a report for the seventy-¦')).labels[0], 'seventy-ninth session');
  assert.equal(at(body('the 79th¦ session')).choose('seventy-ninth'), body('the seventy-ninth session'));
  assert.deepEqual(at(body('a report for the sec¦')).labels, []);
});

test('symbols are completed by series, with the session and year of the document', () => {
  const body = (words: string) => letter('the text of a statement', words);
  const { items, labels, choose } = at(body('document A/¦'));
  for (const label of ['A/79/', 'A/79/L.', 'A/RES/79/', 'A/C.1/79/L.', 'A/HRC/'])
    assert.ok(labels.includes(label), label);
  assert.equal(
    items.find(item => item.label === 'A/C.1/79/')!.detail,
    'First Committee (Disarmament and International Security)',
  );
  assert.equal(choose('A/79/L.'), body('document A/79/L.'));
  assert.deepEqual(at(body('document S/P¦')).labels, ['S/PV.', 'S/PRST/', 'S/PRST/2025/']);
  assert.equal(at('A/C.¦').labels[0], 'A/C.6/');
  assert.equal(at(body('document https://docs.un.org/en/A/¦')).labels.length, 0);
});

test('the Human Rights Council counts its own sessions', () => {
  const council = letter('A/79/9001', 'A/HRC/58/9001')
    .replace('**General Assembly**', '**Human Rights Council**')
    .replace('Seventy-ninth', 'Fifty-eighth');
  assert.ok(at(council.replace('the text', 'A/HRC/¦')).labels.includes('A/HRC/58/'));
  assert.ok(at(council.replace('the text', 'A/¦')).labels.includes('A/79/'));
});

test('symbols that the document cites and files of the workspace carry come first', () => {
  const text = letter('the text of a statement', 'document A/79/250, see S/2025/9 and A/79/2¦');
  assert.deepEqual(at(text).labels, ['A/79/250']);
  const offset = text.indexOf('¦');
  const context = {
    snippets: false,
    symbols: [
      { symbol: 'A/79/251', title: 'Agenda' },
      { symbol: 'A/79/250', title: 'x' },
    ],
  };
  const items = complete(engine.open(text.replace('¦', '')), offset, context);
  assert.deepEqual(
    items.map(({ label, detail }) => [label, detail]),
    [
      ['A/79/250', 'Cited in this document'],
      ['A/79/251', 'Agenda'],
    ],
  );
});

test('the second half of a joint symbol is completed too', () => {
  const text = letter('A/79/9001', 'A/79/9001-S/20¦');
  assert.equal(at(text).choose('S/2025/'), letter('A/79/9001', 'A/79/9001-S/2025/'));
});

test('documentation is the card of the hover, given when it is asked for', () => {
  const text = cleanLetter();
  const draft = engine.open(text);
  const asked = (marked: string, label: string) => {
    const offset = marked.indexOf('¦');
    const open = engine.open(marked.replace('¦', ''));
    const item = complete(open, offset, { snippets: false, asksLater: 'file:///a.undoc' }).find(each =>
      each.label.startsWith(label),
    )!;
    assert.equal(item.documentation, undefined);
    const { uri, card } = cardData(item)!;
    assert.equal(uri, 'file:///a.undoc');
    assert.ok(JSON.stringify(item.data).length < 120);
    return (resolve(open, item, card, true).documentation as { value: string }).value;
  };
  const over = (words: string) =>
    (hover(draft, text.indexOf(words) + words.length - 1, { markdown: true })!.contents as { value: string }).value;
  assert.equal(asked(letter('Agenda item 110', 'Agenda item 11¦'), '110 Measures'), over('Agenda item 110'));
  assert.match(asked(letter('Agenda item 110', 'Agenda item 69¦'), '69 (a)'), /\*\*Item 69 \(a\)\*\*: /);
  assert.equal(
    asked(letter('the text of a statement', 'a message from Taj¦'), 'Tajikistan'),
    over('Permanent Representative of Tajikistan'),
  );
});

test('proposals that are not of this server are left alone', () => {
  for (const data of [undefined, null, 1, 'x', {}, { uri: 1, card: {} }, { uri: 'x', card: null }])
    assert.equal(cardData({ label: 'x', data }), undefined);
  const item = { label: 'x' };
  for (const card of [{}, { state: 'none' }, { symbol: 'none' }, { item: 999 }] as never[])
    assert.equal(resolve(engine.open(''), item, card, true), item);
});

test('a client that cannot ask later is told the source at once', () => {
  const { items } = at(letter('Agenda item 110', 'Agenda item 11¦'));
  assert.match(String(items.find(item => item.label.startsWith('110'))!.documentation), /A\/79\/251/);
});

test('no place makes it throw', () => {
  const text = cleanLetter();
  const draft = engine.open(text);
  for (let offset = 0; offset <= text.length; offset++) complete(draft, offset, { snippets: true });
});

const letterIn = (name: string, from: string, to: string) => {
  const text = read(`test/structure/${name}.un.md`);
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

test('a document in another language begins with its own words', () => {
  assert.equal(at('Nat¦').choose('Nations Unies'), 'Nations Unies');
  assert.equal(at('**Gen¦').choose('General Assembly'), '**General Assembly**');
  assert.equal(at('Ген¦').choose('Генеральная Ассамблея'), '**Генеральная Ассамблея**');
  assert.equal(at('الجمع¦').choose('الجمعية العامة'), '**الجمعية العامة**');
  const { labels } = at('**Asamblea General**\n\nDis¦');
  assert.deepEqual(labels, ['Distr. general', 'Distr. limitada']);
});

/** What is typed in the place of a stretch of a letter, and what completes it. */
const TYPED: readonly (readonly [string, string, string, string])[] = [
  ['french', 'Distr. générale', 'Dis¦', 'Distr. générale'],
  ['french', 'Original : anglais', 'Orig¦', 'Original : anglais'],
  ['french', 'Français', 'Fr¦', 'Français'],
  ['french', '**Soixante-dix-neuvième session**', 'Soi¦', 'Soixante-dix-neuvième session'],
  ['french', '**Quatre-vingtième année**', '**Qua¦', 'Quatre-vingtième année'],
  ['french', '4 mars 2025', '4 ma¦', '4 mars 2025'],
  ['french', '*(Signé)* ', '(Si¦', '(Signé)'],
  ['spanish', 'Distr. general', 'Dis¦', 'Distr. general'],
  ['spanish', '**Septuagésimo octavo período de sesiones**', 'Sept¦', 'Septuagésimo octavo período'],
  ['spanish', '11 de marzo de 2024', '11 de ma¦', '11 de marzo de 2024'],
  ['spanish', '22 de marzo de 2024', '22 mar¦', '22 de marzo de 2024'],
  ['russian', '**Генеральная Ассамблея**', 'Ген¦', 'Генеральная Ассамблея'],
  ['russian', 'Distr.: General', 'Dis¦', 'Distr.: General'],
  ['russian', '**Семьдесят девятая сессия**', 'Сем¦', 'Семьдесят девятая сессия'],
  ['russian', '6 February 2025', '6 Feb¦', '6 February 2025'],
  ['russian', '*(Подпись)* ', '(Под¦', '(Подпись)'],
  ['arabic', 'Arabic', 'Ar¦', 'Arabic'],
  ['arabic', '**الدورة التاسعة والسبعون**', 'الدو¦', 'الدورة التاسعة والسبعون'],
  ['arabic', '*(توقيع)* ', '(توق¦', '(توقيع)'],
  ['chinese', '**大会**', '大¦', '大会'],
  ['chinese', '**第七十九届会议**', '第¦', '第七十九届会议'],
];

test('lines of the header, dates and signatures are completed in the language of the document', () => {
  for (const [name, right, typed, label] of TYPED) {
    const done = at(letterIn(name, right, typed)).choose(label);
    const own = letterIn(name, right, right);
    assert.equal(done.replace(/2025(?: 2025| de 2025)?/g, '2025'), own, `${name}: ${typed}`);
  }
});

test('agenda lines are completed with every item of the session, in the language of the document', () => {
  for (const [name, right, typed, label] of [
    ['french', 'Points 34 et 72 b) de l’ordre du jour', 'Point 3¦', 'Point 34 de l’ordre du jour'],
    ['spanish', 'Tema 71 b) del programa provisional\\*', 'Tema 7¦', 'Tema 71 b) del programa'],
    ['russian', 'Пункты 34 и 98 j) повестки дня', 'Пункт ¦', 'Пункт 98 j) повестки дня'],
    ['arabic', 'البندان 34 و 72 (ب) من جدول الأعمال', 'البند 7¦', 'البند 72 (ب) من جدول الأعمال'],
    ['chinese', '议程项目34、72(b)和135', '议程项目¦', '议程项目72(b)'],
  ] as const)
    assert.equal(at(letterIn(name, right, typed)).choose(label), letterIn(name, right, label), name);
});

test('headings of annexes are completed from the title of the letter, in its language', () => {
  for (const [name, typed, heading] of [
    ['french', 'Ann', 'Annexe aux lettres identiques'],
    ['russian', 'Прил', 'Приложение к письму Постоянного представителя'],
    ['arabic', 'المر', 'مرفق الرسالة المؤرخة'],
    ['chinese', '附', '2025年2月27日蒙古常驻联合国代表给秘书长的信的附件'],
  ] as const) {
    const text = read(`test/structure/${name}.un.md`);
    const line = text.split('\n').find(each => each.startsWith(`**${heading}`))!;
    const done = at(`${text.split(line)[0]}${typed}¦`).choose(heading.slice(0, 20));
    assert.equal(done, `${text.split(line)[0]}${line}`, name);
  }
});

test('names of States are offered in the language of the document', () => {
  for (const [name, typed, names] of [
    ['french', 'Ta', ['Tadjikistan']],
    ['spanish', 'Ta', ['Tailandia', 'Tayikistán']],
    ['russian', 'Тадж', ['Таджикистан']],
  ] as const) {
    const { labels } = at(`${read(`test/structure/${name}.un.md`)}\n${typed}¦`);
    assert.deepEqual([...labels].sort(), names, name);
  }
});
