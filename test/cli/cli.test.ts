import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { cleanLetter } from '../support/letters.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'masthead-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const faulty = cleanLetter().replace('Distr.: General\n', '').replace('terrorism**\n\n**Letter', 'terrorism****Letter');

function run(args: readonly string[], input?: string) {
  const cli = path.resolve('dist/server/cli.cjs');
  return spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
  });
}

function put(name: string, content: string | Buffer): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return name;
}

test('a clean letter gives exit status 0', () => {
  const { status, stdout } = run(['check', put('clean.un.md', cleanLetter())]);
  assert.equal(status, 0);
  assert.equal(stdout, '1 file: nothing to report.\n');
});

test('findings are shown with their line, carets and fix', () => {
  const { status, stdout } = run(['check', put('faulty.un.md', faulty)]);
  assert.equal(status, 1);
  assert.match(stdout, /^faulty\.un\.md:4:3: error: The masthead has no line of distribution/m);
  assert.match(stdout, /^ {4}\*\*General Assembly\*\*\n {6}\^{16}$/m);
  assert.match(stdout, /fix: Insert “Distr\.: General” \(--fix does this\)/);
  assert.match(stdout, /1 file: 2 errors\.\n$/);
});

test('JSON has the stable shape', () => {
  put('other.un.md', cleanLetter().replace('A/79/9001', 'A/79/9002'));
  const { status, stdout } = run(['check', '--format', 'json', 'faulty.un.md', 'other.un.md']);
  assert.equal(status, 1);
  const [file, clean] = JSON.parse(stdout);
  assert.deepEqual(clean, { file: 'other.un.md', kind: 'letter', diagnostics: [] });
  assert.deepEqual(file.diagnostics[0], {
    rule: 'header/distribution-missing',
    severity: 'error',
    message: 'The masthead has no line of distribution; write “Distr.: General” above the date.',
    range: { start: { line: 3, character: 2 }, end: { line: 3, character: 18 } },
    related: [],
    fixes: [
      {
        title: 'Insert “Distr.: General”',
        safe: true,
        edits: [
          { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, newText: 'Distr.: General\n' },
        ],
      },
    ],
  });
});

test('JSON lines give one element a line', () => {
  const { stdout } = run(['check', '--format', 'jsonl', 'faulty.un.md', 'clean.un.md']);
  assert.deepEqual(
    stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).file),
    ['faulty.un.md', 'clean.un.md'],
  );
});

test('the files of one call are neighbours, and no others', () => {
  put('together/one.un.md', cleanLetter());
  put('together/more/two.un.md', cleanLetter().replaceAll('12 March', '13 March'));
  const alone = run(['check', 'together/one.un.md']);
  assert.equal(alone.stdout, '1 file: nothing to report.\n');
  const { stdout, status } = run(['check', '--fail-on', 'warning', 'together/one.un.md', 'together/more/two.un.md']);
  assert.equal(status, 1);
  assert.match(stdout, /^together\/one\.un\.md:2:1: warning: “more\/two\.un\.md” carries the symbol A\/79\/9001 too/m);
  assert.match(stdout, /^ {4}together\/more\/two\.un\.md:2: “more\/two\.un\.md” carries A\/79\/9001\.$/m);
  assert.match(stdout, /^together\/more\/two\.un\.md:2:1: warning: “\.\.\/one\.un\.md”/m);
  const [first] = JSON.parse(run(['check', '--format', 'json', 'together']).stdout);
  const place = { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } };
  assert.deepEqual(first.diagnostics[0].related, [
    { message: '“../one.un.md” carries A/79/9001.', file: path.join('together', 'one.un.md'), range: place },
  ]);
});

test('neighbours are known as they are once they are mended', () => {
  const joined = (date: string) =>
    cleanLetter()
      .replace('A/79/9001', `A/90/${date}`)
      .replace('Seventy-ninth', 'Ninetieth')
      .replaceAll('12 March 2025', `${date} March 2036`)
      .replaceAll('2025', '2036');
  put('mended/a.un.md', joined('12'));
  put('mended/b.un.md', joined('13').replace('Measures to', 'Means to').replace('m**\n\n**L', 'm****L'));
  const rule = (args: string[]) =>
    run(['check', '--format', 'jsonl', ...args, 'mended']).stdout.match(/"workspace\/[\w-]+"/g);
  assert.equal(rule(['--fix-dry-run'])?.length, 2);
  assert.equal(rule(['--fix'])?.length, 2);
});

test('--fix mends the file and keeps its line breaks and its mark of order', () => {
  const windows = `\ufeff${faulty.replaceAll('\n', '\r\n')}`;
  const name = put('mend/windows.undoc', windows);
  assert.equal(run(['check', '--fix', name]).status, 0);
  assert.equal(readFileSync(path.join(folder, name), 'utf8'), `\ufeff${cleanLetter().replaceAll('\n', '\r\n')}`);
});

const encodings: [name: string, encode: (text: string) => Buffer][] = [
  ['UTF-8', text => Buffer.from(text, 'utf8')],
  ['UTF-8 with a mark', text => Buffer.from(`\ufeff${text}`, 'utf8')],
  ['UTF-16, low byte first', text => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, high byte first', text => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
];

for (const [name, encode] of encodings) {
  for (const lineBreak of ['\n', '\r\n', '\r']) {
    test(`${name} with ${JSON.stringify(lineBreak)} is read, and is mended in the same encoding`, () => {
      const bytes = (text: string) => encode(text.replaceAll('\n', lineBreak));
      const file = put('encoded.undoc', bytes(faulty));
      assert.match(run(['check', file]).stdout, /^encoded\.undoc:4:3: error/m);
      assert.equal(run(['check', '--fix', file]).status, 0);
      assert.deepEqual(readFileSync(path.join(folder, file)), bytes(cleanLetter()));
    });
  }
}

test('--fix-dry-run answers as if, and writes nothing', () => {
  assert.equal(run(['check', '--fix-dry-run', 'faulty.un.md']).status, 0);
  assert.equal(readFileSync(path.join(folder, 'faulty.un.md'), 'utf8'), faulty);
});

test('the threshold decides the exit status', () => {
  const name = put('warning.un.md', cleanLetter().replace('(Signed)', '(signed)'));
  assert.equal(run(['check', name]).status, 0);
  assert.equal(run(['check', '--fail-on', 'warning', name]).status, 1);
  assert.equal(run(['check', '--max-warnings', '0', name]).status, 1);
  assert.equal(run(['check', '--quiet', name]).stdout, '1 file: nothing to report.\n');
});

test('standard input, folders and patterns are read', () => {
  assert.equal(run(['check', '-'], cleanLetter()).status, 0);
  assert.match(run(['check', '--stdin-filename', 'draft.md', '-'], faulty).stdout, /^draft\.md:4:3: error/m);
  assert.match(run(['check', '--format', 'jsonl', '.']).stdout, /mend[/\\]+windows\.undoc/);
  assert.match(run(['check', '--format', 'jsonl', 'cl*.md']).stdout, /"file":"clean\.un\.md"/);
});

test('the outline is a tree', () => {
  const { stdout, status } = run(['outline', '--format', 'json', 'clean.un.md']);
  assert.equal(status, 0);
  const nodes = JSON.parse(stdout) as { kind: string; children: { kind: string }[] }[];
  assert.deepEqual(
    nodes.map(node => node.kind),
    ['masthead', 'agenda', 'title', 'annex'],
  );
  assert.deepEqual(
    nodes[2]!.children.map(node => node.kind),
    ['signature'],
  );
  assert.match(run(['outline', 'clean.un.md']).stdout, /^ +1 {2}masthead {2}A\/79\/9001/);
});

test('the outline says what kind of document it is, and why', () => {
  const { stdout } = run(['outline', 'clean.un.md']);
  assert.match(stdout, /\nLetter from a permanent representative, with annex\. The words “Letter” at the head of the/);
});

test('a kind that is given is not told from the text', () => {
  const kind = (...args: string[]) =>
    (JSON.parse(run(['check', '--format', 'json', ...args, 'clean.un.md']).stdout) as { kind: string }[])[0]!.kind;
  assert.equal(kind(), 'letter');
  assert.equal(kind('--kind', 'working-paper'), 'working-paper');
  assert.equal(run(['check', '--kind', 'poem', 'clean.un.md']).status, 2);
});

test('rules are listed and explained', () => {
  assert.match(run(['rules']).stdout, /^title\/own-block +error +Each title stands in a block of its own\.$/m);
  const page = readFileSync('server/docs/rules/title/own-block.md', 'utf8');
  assert.equal(run(['rules', 'title/own-block']).stdout, page);
  assert.ok(run(['rules', 'title']).stdout.split('\n').length > 5);
  assert.ok((JSON.parse(run(['rules', '--format', 'json']).stdout) as unknown[]).length >= 40);
  assert.equal(run(['rules', 'no/such']).status, 2);
});

const bad: [name: string, content: string | Buffer | undefined, sentence: RegExp][] = [
  ['empty.undoc', '', /“empty\.undoc” is empty; there is nothing to check\./],
  ['bare16.undoc', Buffer.from('Distr.: General', 'utf16le'), /is in UTF-16 without the mark .*; save it as UTF-8/],
  ['odd16.undoc', Buffer.from([0xff, 0xfe, 68]), /is not a text/],
  ['null16.undoc', Buffer.from('\ufeffDistr.\0', 'utf16le'), /is not a text/],
  ['null.undoc', `${cleanLetter()}\0`, /is not a text/],
  ['bytes.undoc', Buffer.from([68, 1, 2, 0xe9, 32]), /is not a text/],
  ['picture.undoc', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]), /is not a text/],
  [
    'latin.undoc',
    Buffer.from('Distr.: G\xe9n\xe9ral', 'latin1'),
    /is not in UTF-8 but in an older encoding such as Windows-1252; save it as UTF-8/,
  ],
  ['cp1252.undoc', Buffer.from('the Council\x92s work', 'latin1'), /an older encoding such as Windows-1252/],
  ['line.undoc', 'x'.repeat(10_000_000), /has a line of more than 2 million characters/],
  ['nothing/here.undoc', undefined, /there is no file “nothing\/here\.undoc”; check the name/],
  ['no-*.undoc', undefined, /there is no file/],
];

for (const [name, content, sentence] of bad) {
  test(`${name}: one clear sentence and exit status 2`, () => {
    if (content !== undefined) put(name, content);
    const { status, stdout, stderr } = run(['check', name]);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, sentence);
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
    if (content !== undefined) assert.deepEqual(readFileSync(path.join(folder, name)), Buffer.from(content));
  });
}

test('a folder without drafts, and a wrong call', () => {
  mkdirSync(path.join(folder, 'bare'));
  const { status, stderr } = run(['check', 'bare']);
  assert.equal(status, 2);
  assert.match(stderr, /holds no drafts/);
  assert.equal(run(['check', '--allow-empty', 'bare']).status, 0);
  assert.equal(run(['check']).status, 2);
  assert.equal(run(['chek']).status, 2);
  assert.equal(run(['check', '--format', 'html', 'clean.un.md']).status, 2);
  assert.equal(run(['--help']).status, 0);
  assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
});

test('one file that cannot be read does not hide the others', () => {
  const { status, stdout, stderr } = run(['check', 'empty.undoc', 'faulty.un.md']);
  assert.equal(status, 2);
  assert.match(stderr, /is empty/);
  assert.match(stdout, /1 file: 2 errors\./);
});

test('the agenda of a folder serves its drafts; a faulty one is left aside with a sentence', () => {
  const agenda = { session: 79, symbol: 'A/79/251', status: 'adopted', items: [{ number: 1, title: 'Opening' }] };
  put('own/.masthead/agenda/79.json', JSON.stringify(agenda));
  const name = put('own/drafts/letter.un.md', cleanLetter());
  const { status, stdout } = run(['check', name]);
  assert.equal(status, 1);
  assert.match(stdout, /from own[/\\]\.masthead[/\\]agenda[/\\]79\.json\) has no item 110/);
  put('own/.masthead/agenda/79.json', '{ "session": 79 }');
  const again = run(['check', name]);
  assert.equal(again.status, 0);
  assert.match(again.stderr, /79\.json” is left aside: “status” is none of “adopted”/);
});

test('the nearest configuration file is obeyed, and a profile of the call before it', () => {
  put('set/.masthead.json', '{ "rules": { "header/distribution-missing": "off" }, "ignore": ["old/"] }');
  const name = put('set/letter.un.md', faulty);
  put('set/old/letter.un.md', faulty);
  assert.match(run(['check', name]).stdout, /^1 file: 1 error\.$/m);
  assert.match(run(['check', 'set']).stdout, /^1 file: 1 error\.$/m);
  assert.match(run(['check', '--profile', 'mun', name]).stdout, /nothing to report/);
  put('other.json', '{ "profile": "archive" }');
  assert.match(run(['check', '--config', 'other.json', name]).stdout, /2 errors/);
});

test('a configuration with a fault is reported with its line, and gives exit status 2', () => {
  put('bad/.masthead.json', '{\n  "rules": { "header/distribution-misssing": "off" }\n}\n');
  const { status, stderr } = run(['check', put('bad/clean.un.md', cleanLetter())]);
  assert.equal(status, 2);
  assert.equal(
    stderr,
    'masthead: “bad/.masthead.json”, line 2: There is no rule “header/distribution-misssing”; write “header/distribution-missing”.\n',
  );
  assert.equal(run(['check', '--config', 'nowhere.json', 'clean.un.md']).status, 2);
});

test('config --print shows what holds for a file, and init writes a first configuration', () => {
  const { status, stdout } = run(['config', '--print', 'set/old/letter.un.md']);
  assert.equal(status, 0);
  const shown = JSON.parse(stdout);
  assert.deepEqual([shown.configuration, shown.ignored, shown.accepted], ['set/.masthead.json', true, null]);
  mkdirSync(path.join(folder, 'fresh'));
  const init = () =>
    spawnSync(process.execPath, [path.resolve('dist/server/cli.cjs'), 'init'], { cwd: path.join(folder, 'fresh') });
  assert.equal(init().status, 0);
  put('fresh/clean.un.md', cleanLetter());
  assert.equal(run(['check', 'fresh']).status, 0);
  assert.equal(init().status, 2);
});

test('a baseline accepts what there is, and what is new is reported', () => {
  put('old/sub/one.un.md', faulty);
  put('old/two.un.md', cleanLetter().replaceAll('Tajikistan', 'Tadjikistan'));
  const wrote = run(['check', '--write-baseline', 'old']);
  assert.equal(wrote.status, 0);
  assert.match(wrote.stdout, /^Wrote \d+ accepted findings of 2 files into \.masthead-ignore\.json\.\n$/);
  assert.match(run(['check', 'old']).stdout, /^2 files: nothing to report\.\n$/);
  put('old/two.un.md', cleanLetter().replaceAll('Tajikistan', 'Tadjikistan').replace('item 110\n', 'item 977\n'));
  const again = run(['check', '--format', 'json', 'old']);
  assert.equal(again.status, 1);
  const rules = JSON.parse(again.stdout).flatMap((each: { diagnostics: { rule: string }[] }) => each.diagnostics);
  assert.ok(rules.some((each: { rule: string }) => each.rule === 'agenda/item-unknown'));
  assert.ok(!rules.some((each: { rule: string }) => each.rule.startsWith('header/')));
  rmSync(path.join(folder, '.masthead-ignore.json'));
});

test('a baseline of another name is obeyed when the call names it, and keeps what it has of other files', () => {
  const [one, two] = [put('lists/one.un.md', faulty), put('lists/two.un.md', faulty)];
  assert.equal(run(['check', '--write-baseline', '--baseline', 'lists/known.json', one]).status, 0);
  assert.equal(run(['check', one]).status, 1);
  assert.equal(run(['check', '--baseline', 'lists/known.json', one]).status, 0);
  assert.equal(run(['check', '--baseline', 'lists/known.json', two]).status, 1);
  assert.equal(run(['check', '--write-baseline', '--baseline', 'lists/known.json', two]).status, 0);
  assert.equal(run(['check', '--baseline', 'lists/known.json', one, two]).status, 0);
  const list = JSON.parse(readFileSync(path.join(folder, 'lists/known.json'), 'utf8'));
  assert.deepEqual(Object.keys(list), ['one.un.md', 'two.un.md']);
  put(one, cleanLetter());
  assert.equal(run(['check', '--write-baseline', '--baseline', 'lists/known.json', one]).status, 0);
  const shorter = JSON.parse(readFileSync(path.join(folder, 'lists/known.json'), 'utf8'));
  assert.deepEqual(Object.keys(shorter), ['two.un.md']);
});

test('a baseline that is not there or has a fault is reported, and is not written over', () => {
  const name = put('broken/one.un.md', faulty);
  assert.match(run(['check', '--baseline', 'none.json', name]).stderr, /there is no file “none\.json”; make it with/);
  put('broken/.masthead-ignore.json', '{\n  "one.un.md": 3\n}');
  const { status, stderr } = run(['check', name]);
  assert.equal(status, 2);
  assert.match(stderr, /“broken\/\.masthead-ignore\.json”, line 2: A path is followed by its rules/);
  const wrote = run(['check', '--write-baseline', '--baseline', 'broken/.masthead-ignore.json', name]);
  assert.equal(wrote.status, 2);
  assert.match(readFileSync(path.join(folder, 'broken/.masthead-ignore.json'), 'utf8'), /3/);
});

test('whoever has read enough of the output may go', async () => {
  for (let i = 0; i < 40; i++) put(`many/${i}.un.md`, faulty);
  const child = spawn(process.execPath, [path.resolve('dist/server/cli.cjs'), 'check', 'many'], { cwd: folder });
  let errors = '';
  child.stderr.on('data', data => (errors += data));
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise(resolve => child.on('close', resolve));
  assert.equal(errors, '');
});
