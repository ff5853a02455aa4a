import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { chromium, type Locator } from 'playwright-core';
import { cannotDrive, findChromium, installVSCode, startVSCode } from '../../scripts/vscode.mjs';
import { actUntil, BROWSER_FLAGS } from '../support/browser.ts';
import { cleanLetter } from '../support/letters.ts';
import { packed } from '../support/vsix.ts';

const skip = cannotDrive();
const chrome = skip ? undefined : findChromium();

test('in an editor in French, findings, fixes, status bar and form are in French', {
  skip,
  timeout: 180_000,
}, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'masthead-french-'));
  const draft = path.join(folder, 'letter.un.md');
  writeFileSync(draft, cleanLetter().replace('Distr.: General\n', ''));
  installVSCode();
  const server = await startVSCode(packed(), {}, [], 'fr');
  const browser = await chromium.launch({ executablePath: chrome!, headless: true, args: BROWSER_FLAGS });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  try {
    page.setDefaultTimeout(60_000);
    await page.goto(server.windowUrl(folder, draft), { waitUntil: 'domcontentloaded' });
    const seen = (place: string, hasText: string | RegExp) => page.locator(place, { hasText }).first().waitFor();
    await seen('.statusbar-item', 'Lettre d’un représentant permanent');
    await seen('#status\\.editor\\.mode', 'Document de l’ONU');
    await page.locator('.squiggly-error').first().waitFor();
    const until = (keys: readonly string[], seen: Locator) =>
      actUntil(
        page,
        async () => {
          for (const key of keys) await page.keyboard.press(key);
        },
        seen,
      );
    const words = /L’en-tête ne comporte pas de ligne de distribution\s; écrivez «\sDistr\.: General\s»/;
    await until(['F8'], page.locator('.marker-widget', { hasText: words }));
    await until(['Control+.'], page.locator('.action-widget', { hasText: /Insérer «\sDistr\.: General\s»/ }));
    await page.keyboard.press('Escape');
    const form = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await until(['Control+K', 'B'], form.getByText('Langue originale'));
    await form.getByText('obligatoire').waitFor();
    await form.getByText(/L’en-tête ne comporte pas de ligne de distribution/).waitFor();
  } finally {
    mkdirSync('test-artefacts', { recursive: true });
    await page.screenshot({ path: 'test-artefacts/french.png' }).catch(() => {});
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
