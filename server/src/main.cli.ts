import { existsSync, readFileSync } from 'node:fs';
import { main } from './cli/main.ts';

/** From this file as from the program that is built of it, the pages lie in the same place. */
const pageOf = (id: string) => new URL(`../../server/docs/rules/${id}.md`, import.meta.url);

// Whoever reads the output may have seen enough, as `head` has: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const output = {
  stdout: (text: string) => process.stdout.write(text),
  stderr: (text: string) => process.stderr.write(text),
  page: (id: string) => (existsSync(pageOf(id)) ? readFileSync(pageOf(id), 'utf8') : undefined),
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
};

main(process.argv.slice(2), output).then(status => {
  process.exitCode = status;
});
