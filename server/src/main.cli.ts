import { main } from './cli/main.ts';

const output = {
  stdout: (text: string) => process.stdout.write(text),
  stderr: (text: string) => process.stderr.write(text),
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
};

main(process.argv.slice(2), output).then(status => {
  process.exitCode = status;
});
