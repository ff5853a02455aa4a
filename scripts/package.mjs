// Builds and packs the extension: masthead-<version>.vsix in the root of the project.
import { readFileSync, statSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from './build.mjs';

/** Packs the extension and gives the name of the file. */
export async function pack() {
  await buildAll();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const packagePath = `masthead-${version}.vsix`;
  await createVSIX({ packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  return packagePath;
}

if (process.argv[1]?.endsWith('package.mjs')) {
  const file = await pack();
  console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
}
