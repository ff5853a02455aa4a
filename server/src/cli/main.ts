import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { DOCUMENT_KINDS } from '../model/kind.ts';
import { PROFILES } from '../rules/profiles.ts';
import { type CheckOptions, check } from './check.ts';
import { init, printConfiguration } from './configuration.ts';
import { UserError } from './errors.ts';
import { outlineOf } from './outline.ts';
import { listRules } from './rules.ts';

/** Where the command line writes to. */
export interface Output {
  stdout(text: string): unknown;
  stderr(text: string): unknown;
  readonly color: boolean;
  /** The page of a rule, where the pages lie beside the program. */
  page(id: string): string | undefined;
}

const EXAMPLES = `
Examples:
  masthead check letter.un.md            look at one letter
  masthead check --fix drafts            mend what can be mended safely in a folder
  masthead check --format json - <draft  read from standard input
  masthead outline letter.un.md          show masthead, letter, signature and annexes

Exit status: 0 nothing found, 1 findings, 2 the call or a file could not be understood.`;

/** Runs the command line and gives the exit status: 0 nothing found, 1 findings, 2 usage or unreadable input. */
export async function main(args: readonly string[], output: Output): Promise<number> {
  let status = 0;
  const program = new Command('masthead')
    .description('Checks drafts of United Nations documents.')
    .version(version)
    .configureOutput({ writeOut: output.stdout, writeErr: output.stderr })
    .exitOverride()
    .addHelpText('after', EXAMPLES);
  program
    .command('check')
    .description('find faults in drafts')
    .argument('<path...>', 'files, folders or patterns; “-” for standard input')
    .addOption(
      new Option('--format <form>', 'form of the answer').choices(['pretty', 'json', 'jsonl']).default('pretty'),
    )
    .option('--fix', 'write all safe fixes into the files')
    .option('--fix-dry-run', 'answer as if all safe fixes had been written')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(['error', 'warning', 'information'])
        .default('error'),
    )
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings', wholeNumber)
    .option('--quiet', 'show errors only')
    .option('--allow-empty', 'exit with 0 when no file matches')
    .option('--stdin-filename <name>', 'name to show for standard input')
    .option('--config <file>', 'configuration file to obey instead of the nearest .masthead.json')
    .option('--baseline <file>', 'list of accepted findings to obey instead of the nearest .masthead-ignore.json')
    .option('--write-baseline', 'accept all findings as they are now, and write the list of them')
    .addOption(
      new Option('--kind <kind>', 'kind of document, where it is not to be told from the text').choices(DOCUMENT_KINDS),
    )
    .addOption(new Option('--profile <profile>', 'way of looking at the drafts').choices(PROFILES))
    .action(async (paths: string[], options: CheckOptions) => {
      status = await check(paths, options, output);
    });
  program
    .command('outline')
    .description('show the parts of a document')
    .argument('<path>', 'a file; “-” for standard input')
    .addOption(new Option('--format <form>', 'form of the answer').choices(['pretty', 'json']).default('pretty'))
    .action(async (path: string, options: { format: 'pretty' | 'json' }) => {
      await outlineOf(path, options.format, output);
    });
  program
    .command('rules')
    .description('list the rules, or print the page of one')
    .argument('[id]', 'id of a rule, or a group')
    .addOption(new Option('--format <form>', 'form of the answer').choices(['pretty', 'json']).default('pretty'))
    .action((id: string | undefined, options: { format: 'pretty' | 'json' }) => listRules(id, options.format, output));
  program
    .command('config')
    .description('show what holds for a file')
    .requiredOption('--print <path>', 'the file')
    .action(({ print }: { print: string }) => {
      status = printConfiguration(print, output);
    });
  program
    .command('init')
    .description('write a first .masthead.json into this folder')
    .action(() => init(output));
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UserError)) throw error;
    output.stderr(`masthead: ${error.message}\n`);
    return 2;
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}
