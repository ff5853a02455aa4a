import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { cannotDrive, findChromium, installVSCode, startVSCode } from '../../scripts/vscode.mjs';
import { BROWSER_FLAGS } from '../support/browser.ts';
import { cleanLetter } from '../support/letters.ts';

const skip = cannotDrive();
const chrome = skip ? undefined : findChromium();

/** Runs in the extension host of the browser; tells what it saw through the console of the page. */
const INSIDE = (text: string) => `
const vscode = require('vscode');
exports.run = async () => {
  const extension = vscode.extensions.getExtension('masthead.masthead');
  await extension.activate();
  const document = await vscode.workspace.openTextDocument({ language: 'undoc', content: ${JSON.stringify(text)} });
  await vscode.window.showTextDocument(document);
  const found = () => vscode.languages.getDiagnostics(document.uri).map(each => String(each.code.value ?? each.code));
  for (let i = 0; i < 120 && found().length === 0; i++) await new Promise(resolve => setTimeout(resolve, 250));
  const symbols = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
  console.log('SEEN ' + JSON.stringify({ found: found(), symbols: symbols.map(symbol => symbol.name) }));
};`;

test('in the extension host of the browser, drafts are checked by a worker, under the settings of their folder', {
  skip,
  timeout: 180_000,
}, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'masthead-web-'));
  const inside = path.join(folder, 'inside', 'index.js');
  mkdirSync(path.dirname(inside));
  writeFileSync(inside, INSIDE(cleanLetter().replace('Distr.: General\n', '').replace('(Signed)', '(signed)')));
  writeFileSync(path.join(folder, '.masthead.json'), '{ "rules": { "signature/mark-form": "off" } }');
  installVSCode();
  const server = await startVSCode(undefined, {}, ['--vscode-option', 'enable-smoke-test-driver']);
  const browser = await chromium.launch({ executablePath: chrome!, headless: true, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    const logged: string[] = [];
    const ended = new Promise<unknown>(resolve => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (_: string, words: unknown[]) => logged.push(words.join(' ')));
    const more = [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', server.remote(process.cwd())],
      ['extensionTestsPath', server.remote(inside)],
      ['extensionDevelopmentKind', 'web'],
    ] as const;
    await page.goto(server.windowUrl(folder, undefined, more), { waitUntil: 'domcontentloaded' });
    assert.equal(await ended, 0, logged.slice(-20).join('\n'));
    const line = logged.find(each => each.includes('SEEN '))!;
    const seen = JSON.parse(line.slice(line.indexOf('{'))) as { found: string[]; symbols: string[] };
    assert.deepEqual(seen.found, ['header/distribution-missing']);
    assert.equal(seen.symbols.length, 4);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
