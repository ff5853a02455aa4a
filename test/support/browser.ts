import type { Locator, Page } from 'playwright-core';

/** How Chromium is started for tests: nothing but this machine can be reached. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A key can be lost while the editor lays itself out: press again, as a person would, and wait for the event. */
export async function actUntil(page: Page, act: () => Promise<unknown>, seen: Locator): Promise<void> {
  for (let i = 1; ; i++) {
    await act();
    try {
      return await seen.first().waitFor({ timeout: 4000 });
    } catch (error) {
      if (i === 6) throw error;
      await page.keyboard.press('Escape');
    }
  }
}
