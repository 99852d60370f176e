import { parseArgs } from 'node:util';
import { failure, success, type Result } from '@/lib';
import { type CommandIo, EXIT, type ExitCode } from './command-io';
import { type ImportCommand, runImportCommand, stop } from './import-command';
import { type CommandIssue, USAGE } from './messages';

type Command = { readonly name: 'help' } | ({ readonly name: 'import' } & ImportCommand);

/**
 * Runs the command line. Whatever happens ends in an exit code and at most one line a problem; no stack trace is
 * shown to the user.
 */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const command = parseCommand(args);
  if (!command.ok) return stop(io, command.error);
  if (command.value.name === 'help') {
    io.out(USAGE);
    return EXIT.done;
  }
  try {
    return await runImportCommand(command.value, io);
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    return stop(io, { code: 'internal', reason });
  }
}

function parseCommand(args: readonly string[]): Result<Command, CommandIssue> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [name, ...paths] = positionals;
  if (values.help === true) return success({ name: 'help' });
  if (name === undefined) return failure({ code: 'no-command' });
  if (name !== 'import') return failure({ code: 'unknown-command', command: name });
  if (paths.length === 0) return failure({ code: 'no-file' });
  return success({
    name,
    paths,
    outDirectory: values.out,
    reportPath: values.report,
    mappingPaths: values.mapping ?? [],
    mappingsDirectory: values['save-mappings'],
    strict: values.strict === true,
  });
}

function parseOptions(args: readonly string[]) {
  try {
    return success(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          out: { type: 'string' },
          report: { type: 'string' },
          mapping: { type: 'string', multiple: true },
          'save-mappings': { type: 'string' },
          strict: { type: 'boolean' },
          help: { type: 'boolean', short: 'h' },
        },
      }),
    );
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, option = ''] = /'(-[^' ]+)/.exec(error.message) ?? [];
    return failure<CommandIssue>({ code: 'usage', option });
  }
}
