// Builds the extension and opens the sample letter with it: in VS Code where `code` is at hand, else in a VS Code
// served on this machine from npm packages.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pack } from './package.mjs';
import { installVSCode, startVSCode } from './vscode.mjs';

const vsix = await pack();
const folder = path.resolve('samples');
const sample = path.join(folder, 'letter.un.md');
const windows = process.platform === 'win32';

if (spawnSync('code', ['--version'], { shell: windows }).status === 0) {
  const profile = mkdtempSync(path.join(tmpdir(), 'masthead-code-'));
  const place = ['--user-data-dir', path.join(profile, 'data'), '--extensions-dir', path.join(profile, 'extensions')];
  spawnSync('code', [...place, '--install-extension', vsix], { shell: windows, stdio: 'inherit' });
  spawnSync('code', [...place, '--new-window', folder, sample], { shell: windows, stdio: 'inherit' });
  console.log('The sample letter is open in VS Code, in a profile of its own.');
} else {
  installVSCode();
  const server = await startVSCode(vsix);
  const address = server.windowUrl(folder, sample);
  console.log(`\nThe sample letter is open at\n\n  ${address}\n\nPress Ctrl+C to stop.`);
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore', detached: true }).on('error', () => {});
  process.on('SIGINT', async () => {
    await server.stop();
    process.exit(0);
  });
}
