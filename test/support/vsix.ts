import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Packs the extension afresh and gives the name of the file. */
export function packed(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package.mjs'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return `masthead-${version}.vsix`;
}
