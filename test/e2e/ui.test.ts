import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { cannotDrive, findChromium, installVSCode, startVSCode } from '../../scripts/vscode.mjs';
import { actUntil, BROWSER_FLAGS } from '../support/browser.ts';
import { cleanLetter, threeAnnexes } from '../support/letters.ts';
import { packed } from '../support/vsix.ts';

const SHOTS = path.resolve('test-artefacts');

const skip = cannotDrive();
const chrome = skip ? undefined : findChromium();

const workspace = mkdtempSync(path.join(tmpdir(), 'masthead-drafts-'));
const missing = path.join(workspace, 'missing.un.md');
const glued = path.join(workspace, 'glued.undoc');
const typing = path.join(workspace, 'typing.un.md');
const extracted = path.join(workspace, 'extracted.un.md');
const cited = path.join(workspace, 'cited.un.md');
const silenced = path.join(workspace, 'silenced.un.md');
const profiled = path.join(workspace, 'profiled.un.md');
const annexes = path.join(workspace, 'annexes.un.md');
const form = path.join(workspace, 'form.un.md');
const listed = path.join(workspace, 'listed.un.md');
const outside = new Set<string>();
/** How a preview of the editor names the files of this machine; its own service worker answers, and nothing is sent. */
const LOCAL_FILES = /^vscode-remote\+127-002e0-002e0-002e1-003a\d+\.vscode-resource\.vscode-cdn\.net$/;
let server: Awaited<ReturnType<typeof startVSCode>>;
let browser: Browser;
let page: Page;

before(async () => {
  if (skip) return;
  mkdirSync(SHOTS, { recursive: true });
  writeFileSync(missing, cleanLetter().replace('Distr.: General\n', ''));
  writeFileSync(glued, cleanLetter().replace('terrorism**\n\n**Letter', 'terrorism****Letter'));
  writeFileSync(typing, cleanLetter().replace('Agenda item 110\n', 'Agenda item \n'));
  writeFileSync(
    extracted,
    cleanLetter().replace('the honour', 'the hon\u00adour').replace('a statement', 'a\u200b statement'),
  );
  writeFileSync(
    cited,
    cleanLetter().replace('A/79/9001', 'A/79/9005').replace('a statement', 'document A/79/9001, a statement'),
  );
  writeFileSync(silenced, cleanLetter().replace('Distr.: General\n', ''));
  writeFileSync(profiled, cleanLetter().replace('(Signed)', '(signed)'));
  writeFileSync(annexes, threeAnnexes());
  writeFileSync(form, cleanLetter().replace('Distr.: General\n', ''));
  writeFileSync(listed, cleanLetter().replace('2. They', '2. Kenya, France, Albania and Chad agreed. They'));
  installVSCode();
  server = await startVSCode(packed());
  browser = await chromium.launch({ executablePath: chrome!, headless: true, args: BROWSER_FLAGS });
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(30_000);
  page.on('request', request => {
    const url = new URL(request.url());
    if (/^(?:http|ws)/.test(url.protocol) && url.hostname !== '127.0.0.1' && !LOCAL_FILES.test(url.hostname))
      outside.add(request.url());
  });
  await page.goto(server.windowUrl(workspace, missing), { waitUntil: 'domcontentloaded' });
  await page.locator('.tab[data-resource-name="missing.un.md"]').waitFor({ timeout: 90_000 });
});

after(async () => {
  if (skip) return;
  await shot('last');
  await browser?.close();
  await server?.stop();
  rmSync(workspace, { recursive: true, force: true });
});

const shot = (name: string) => page?.screenshot({ path: path.join(SHOTS, `${name}.png`) }).catch(() => {});

const until = (act: () => Promise<unknown>, seen: Locator) => actUntil(page, act, seen);

/** Runs a command; one that asks something leaves the list open with its question. */
async function command(name: string, asks = false): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input');
  await until(() => page.keyboard.press('F1'), input);
  await input.fill(`>${name}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  if (!asks) await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Leaves one choice in the list that is open. */
async function choice(label: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Detect from the text' }).first().waitFor();
  await page.locator('.quick-input-widget:visible input').fill(label);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().waitFor();
}

async function open(file: string): Promise<void> {
  const name = path.basename(file);
  const input = page.locator('.quick-input-widget:visible input');
  await until(() => page.keyboard.press('Control+P'), input);
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
}

/** Puts the cursor on a line and column, both from 1. */
async function goTo(line: number, column: number): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input');
  const go = async () => {
    await until(() => page.keyboard.press('Control+G'), input);
    await input.fill(`:${line}:${column}`);
    await page.keyboard.press('Enter');
  };
  await until(go, page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }));
}

async function save(): Promise<void> {
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
}

/** Puts the cursor on a problem and chooses one of its fixes from the menu. */
async function fix(problem: string, title: string): Promise<void> {
  await command('Problems: Focus on Problems View');
  const row = page.locator('.markers-panel .monaco-list-row', { hasText: problem });
  await row.first().waitFor();
  await row.first().dblclick();
  await page.waitForFunction('document.activeElement && document.activeElement.closest(".monaco-editor") !== null');
  const item = page.locator('.action-widget .monaco-list-row', { hasText: title });
  await until(() => page.keyboard.press('Control+.'), item);
  await shot(`fix-${title.replace(/\W+/g, '-')}`);
  await item.first().click();
  await row.first().waitFor({ state: 'detached' });
}

test('a missing line of distribution is underlined, and the document is known as what it is', { skip }, async () => {
  await page.locator('.monaco-editor .squiggly-error').first().waitFor({ timeout: 60_000 });
  assert.match((await page.locator('#status\\.editor\\.mode').textContent()) ?? '', /UN document/);
  const item = page.locator('.statusbar-item', { hasText: 'Letter' });
  await item.first().waitFor();
  assert.match(
    (await item.first().textContent()) ?? '',
    /Letter from a permanent representative, with annex · Seventy-ninth session · \d+ words/,
  );
});

test('Problems says what to write', { skip }, async () => {
  await command('Problems: Focus on Problems View');
  const row = page.locator('.markers-panel .monaco-list-row', { hasText: 'write “Distr.: General” above the date' });
  await row.first().waitFor();
  assert.match((await row.first().textContent()) ?? '', /masthead/);
  await shot('problems');
});

test('the outline shows masthead, letter, signature and annex', { skip }, async () => {
  await command('Explorer: Focus on Outline View');
  const rows = page.locator('.outline-tree .monaco-list-row');
  for (const name of ['General Assembly', 'Agenda item 110', 'Letter dated 12 March 2025', 'Annex: ']) {
    await rows.filter({ hasText: name }).first().waitFor();
  }
  await shot('outline');
});

test('a quick fix inserts the line in its place', { skip }, async () => {
  await fix('no line of distribution', 'Insert “Distr.: General”');
  await save();
  assert.equal(readFileSync(missing, 'utf8'), cleanLetter());
});

test('a quick fix splits joined titles', { skip }, async () => {
  await open(glued);
  await fix('Two titles are joined', 'Split the two titles');
  await save();
  assert.equal(readFileSync(glued, 'utf8'), cleanLetter());
});

test('an agenda item is found by the words of its title', { skip }, async () => {
  await open(typing);
  await goTo(15, 13);
  const row = page.locator('.suggest-widget.visible .monaco-list-row', {
    hasText: 'Measures to eliminate international terrorism',
  });
  await page.keyboard.type('terrorism', { delay: 40 });
  await until(() => page.keyboard.press('Control+Space'), row);
  await shot('completion');
  await row.first().click();
  await page
    .locator('.view-line', { hasText: /Agenda.item.110/ })
    .first()
    .waitFor();
  await save();
  assert.equal(readFileSync(typing, 'utf8'), cleanLetter());
});

test('extracted text is cleaned up', { skip }, async () => {
  await open(extracted);
  await command('Masthead: Clean Up Extracted Text');
  await page.locator('.tab.active.dirty').waitFor();
  await shot('clean-up');
  await save();
  assert.equal(readFileSync(extracted, 'utf8'), cleanLetter());
});

test('the kind of a document is chosen, and left to the text again', { skip }, async () => {
  await command('Masthead: Choose the Kind of This Document', true);
  await choice('Report of the Secretary-General');
  await shot('kinds');
  await page.keyboard.press('Enter');
  await page.locator('.statusbar-item', { hasText: 'Report of the Secretary-General' }).first().waitFor();
  await command('Masthead: Choose the Kind of This Document', true);
  await choice('Detect from the text');
  await page.keyboard.press('Enter');
  await page.locator('.statusbar-item', { hasText: 'Letter from a permanent representative' }).first().waitFor();
});

test('a symbol leads to the file that carries it', { skip }, async () => {
  await open(cited);
  const line = readFileSync(cited, 'utf8')
    .split('\n')
    .findIndex(each => each.includes('document A/79/9001'));
  const column = readFileSync(cited, 'utf8').split('\n')[line]!.indexOf('A/79/9001') + 4;
  await goTo(line + 1, column);
  await command('Go to References');
  await page.locator('.reference-zone-widget, .references-view').first().waitFor();
  await shot('references');
  await page.keyboard.press('Escape');
});

test('a letter with an annex is begun with few keystrokes, and has no finding', { skip }, async () => {
  let keystrokes = 0;
  const press = async (key: string) => {
    keystrokes++;
    await page.keyboard.press(key);
  };
  const answer = async (words: string, question: string) => {
    const input = page.locator(`.quick-input-widget:visible input[placeholder^="${question}"]`);
    await input.waitFor();
    keystrokes += words.length;
    await input.fill(words);
    await page.locator('.quick-input-list .monaco-list-row.focused').first().waitFor();
    await shot(`wizard-${question.split(' ').slice(0, 3).join('-')}`);
    await press('Enter');
  };
  await command('Masthead: New UN Document', true);
  await answer('lett', 'What do you want');
  await answer('', 'For which organ');
  await answer('', 'At which session');
  await answer('later', 'Under which agenda item');
  await answer('taji', 'On behalf of');
  await answer('', 'Who signs');
  await answer('one', 'How many annexes');
  await page.locator('.view-line', { hasText: 'the text of a statement (see annex)' }).first().waitFor();
  await shot('wizard-letter');
  const fill = async (words: string) => {
    await page.keyboard.type(words);
    await press('Tab');
  };
  await press('Tab');
  await press('Tab');
  await fill('a statement on the safety of ferries');
  await fill('Zarina');
  await fill('Nazarova');
  await press('Tab');
  await fill('Statement on the safety of ferries');
  await fill('The delegations met in Dushanbe.');
  await shot('wizard-filled');
  assert.ok(keystrokes < 60, `${keystrokes} keystrokes`);
  await command('Problems: Focus on Problems View');
  await page.locator('.markers-panel', { hasText: 'No problems' }).first().waitFor();
  await shot('wizard-problems');
  await command('View: Revert and Close Editor');
});

test('a quick fix silences a rule on a line, and the reason is typed', { skip }, async () => {
  await open(silenced);
  await fix('no line of distribution', 'Disable “header/distribution-missing” for this line');
  await page.keyboard.type('as agreed', { delay: 20 });
  await save();
  const comment = '<!-- masthead-disable-next-line header/distribution-missing -- as agreed -->\n';
  const text = cleanLetter()
    .replace('Distr.: General\n', '')
    .replace('**General Assembly**', `${comment}**General Assembly**`);
  assert.equal(readFileSync(silenced, 'utf8'), text);
});

test('the setting of the profile is obeyed, and a configuration file before it', { skip }, async () => {
  await open(profiled);
  await command('Problems: Focus on Problems View');
  const row = (words: string) => page.locator('.markers-panel .monaco-list-row', { hasText: words }).first();
  const warning = row('signature/mark-form');
  await warning.waitFor();
  mkdirSync(path.join(workspace, '.vscode'));
  writeFileSync(path.join(workspace, '.vscode', 'settings.json'), '{ "masthead.profile": "submission" }');
  await warning.waitFor({ state: 'detached' });
  const configuration = path.join(workspace, '.masthead.json');
  writeFileSync(configuration, '{ "profile": "default", "rules": { "name/infrmal": "off" } }');
  await warning.waitFor();
  await row('There is no rule “name/infrmal”').waitFor();
  await shot('configuration');
  writeFileSync(configuration, '{ "rules": { "signature/mark-form": "off" } }');
  await row('There is no rule “name/infrmal”').waitFor({ state: 'detached' });
  await warning.waitFor({ state: 'detached' });
  rmSync(path.join(workspace, '.vscode'), { recursive: true });
  rmSync(configuration);
  await warning.waitFor();
});

test('a quick fix writes the configuration file', { skip }, async () => {
  await open(profiled);
  await fix('signature/mark-form', 'Disable “signature/mark-form” in this workspace');
  const configuration = path.join(workspace, '.masthead.json');
  if (await page.locator('.tab.dirty[data-resource-name=".masthead.json"]').count()) {
    await open(configuration);
    await save();
  }
  assert.deepEqual(JSON.parse(readFileSync(configuration, 'utf8')), { rules: { 'signature/mark-form': 'off' } });
  rmSync(configuration);
});

test('the code of a finding leads to the page of its rule', { skip }, async () => {
  await open(profiled);
  await command('Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'signature/mark-form' }).first().waitFor();
  const link = page.locator('.markers-panel .monaco-list-row a', { hasText: 'signature/mark-form' }).first();
  const preview = page.locator('.tab', { hasText: 'mark-form.md' });
  await until(() => link.click({ modifiers: ['Control'] }), preview);
  await shot('page');
  await page.keyboard.press('Control+W');
});

/** Does something in a light, a dark and a high-contrast theme, as the settings of the workspace ask for it. */
async function inThemes(look: (theme: string) => Promise<unknown>): Promise<void> {
  const folder = path.join(workspace, '.vscode');
  mkdirSync(folder, { recursive: true });
  for (const [theme, name] of [
    ['vs', 'Default Light Modern'],
    ['vs-dark', 'Default Dark Modern'],
    ['hc-black', 'Default High Contrast'],
  ] as const) {
    writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ 'workbench.colorTheme': name }));
    await page.locator(`.monaco-workbench.${theme}`).waitFor();
    await look(theme);
  }
  rmSync(folder, { recursive: true });
}

/** The text of the draft in the active editor, as it is saved. */
async function saved(file: string): Promise<string> {
  await page.locator('.tab.active.dirty').waitFor();
  await save();
  return readFileSync(file, 'utf8');
}

/** Takes one step back and sees that the draft is as it was. */
async function undone(file: string, text: string): Promise<void> {
  await focusEditor();
  await page.keyboard.press('Control+Z');
  assert.equal(await saved(file), text);
}

async function focusEditor(): Promise<void> {
  await command('View: Focus Active Editor Group');
  await page.waitForFunction('document.activeElement && document.activeElement.closest(".monaco-editor") !== null');
}

test('the parts of a letter are shown with their findings, and an annex changes places', { skip }, async () => {
  await open(annexes);
  await command('Masthead: Show Document Structure');
  const row = (words: string) => page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: words });
  for (const name of ['General Assembly', 'Letter dated 12 March 2025', 'Annex I:', 'Annex II:', 'Annex III:'])
    await row(name).first().waitFor();
  await row('General Assembly').filter({ hasText: '1 finding' }).first().waitFor();
  await page
    .frameLocator('iframe.webview.ready')
    .frameLocator('iframe#active-frame')
    .getByRole('textbox', { name: 'Symbol' })
    .waitFor();
  await inThemes(theme => shot(`structure-${theme}`));
  await row('Annex I:').first().hover();
  await row('Annex I:').first().locator('.action-label[aria-label^="Move Annex Down"]').click();
  const text = await saved(annexes);
  assert.ok(text.indexOf('Second statement') < text.indexOf('First statement'));
  assert.ok(text.includes('**Annex I to the letter'));
  await shot('structure-moved');
  await undone(annexes, threeAnnexes());
  await row('Annex III: Third').first().dragTo(row('Annex I: First').first());
  const dragged = await saved(annexes);
  assert.ok(dragged.indexOf('Third statement') < dragged.indexOf('First statement'));
  await undone(annexes, threeAnnexes());
});

test('the masthead is filled in as a form, and its line is written into the text', { skip }, async () => {
  await open(form);
  await command('Masthead: Edit the Masthead as a Form');
  const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const distribution = frame.getByLabel('Distribution');
  await distribution.waitFor();
  const problem = frame.locator('.problem', { hasText: 'write “Distr.: General”' });
  await problem.waitFor();
  await inThemes(theme => shot(`form-${theme}`));
  await distribution.selectOption('General');
  assert.equal(await saved(form), cleanLetter());
  await problem.waitFor({ state: 'detached' });
  await frame.getByLabel('Agenda item', { exact: true }).fill('many');
  await page.keyboard.press('Tab');
  await frame.locator('.problem', { hasText: '“many” is not the form of agenda items' }).waitFor();
  await shot('form-refused');
  await frame.getByLabel('Agenda item', { exact: true }).fill('112');
  await page.keyboard.press('Tab');
  const text = await saved(form);
  assert.match(text, /^Agenda item 112$/m);
  assert.match(text, /under agenda item 112\./);
  await undone(form, cleanLetter());
});

test('an agenda item is renamed everywhere, and that is one step', { skip }, async () => {
  const text = readFileSync(listed, 'utf8');
  await open(listed);
  await goTo(15, 14);
  const input = page.locator('.rename-box input, .monaco-editor .rename-input');
  await until(() => page.keyboard.press('F2'), input);
  await input.first().fill('112');
  await page.keyboard.press('Enter');
  const renamed = await saved(listed);
  assert.equal(renamed, text.replaceAll(/(genda item )110/g, '$1112'));
  await undone(listed, text);
});

test('a list of States is sorted, and that is one step', { skip }, async () => {
  const text = readFileSync(listed, 'utf8');
  await open(listed);
  const line = text.split('\n').findIndex(each => each.includes('Kenya, France'));
  await goTo(line + 1, 6);
  const item = page.locator('.action-widget .monaco-list-row', { hasText: 'Sort' });
  await until(() => page.keyboard.press('Control+Shift+R'), item);
  await shot('sort');
  await item.first().click();
  assert.equal(await saved(listed), text.replace('Kenya, France, Albania and Chad', 'Albania, Chad, France and Kenya'));
  await undone(listed, text);
});

test('Enter behind a numbered paragraph gives the next number', { skip }, async () => {
  const text = readFileSync(listed, 'utf8');
  await open(listed);
  const lines = text.split('\n');
  const last = lines.findLastIndex(each => each.startsWith('2. '));
  await goTo(last + 1, lines[last]!.length + 1);
  await page.keyboard.press('Enter');
  await page
    .locator('.view-line', { hasText: /^3\.\s*$/ })
    .first()
    .waitFor();
  await page.keyboard.type('They will meet again.');
  await save();
  assert.ok(readFileSync(listed, 'utf8').includes('3. They will meet again.'));
});

test('the walkthrough shows five steps with pictures', { skip }, async () => {
  await command('Masthead: Getting Started');
  const step = page.locator('.gettingStartedContainer .step-title');
  await step.filter({ hasText: 'Begin a document' }).first().waitFor();
  assert.equal(await step.count(), 5);
  for (const name of ['Write with proposals', 'Fill in the masthead', 'Keep the parts in order']) {
    await step.filter({ hasText: name }).first().click();
    await page.locator('.gettingStartedContainer iframe.webview.ready').waitFor();
    await shot(`walkthrough-${name.split(/\W/)[0]}`);
  }
  await page.keyboard.press('Control+W');
});

test('nothing left this machine', { skip }, () => {
  assert.deepEqual([...outside], []);
});
