import { type CommandIo, EXIT, type ExitCode } from './command-io';
import { type CommandSession, openSession, stop } from './command-session';
import { runImportCommand } from './import-command';
import { runIndicatorsCommand } from './indicators-command';
import { type Command, localeOf, parseCommand } from './parse-command';
import { runVerifyCommand } from './verify-command';

/**
 * Runs the command line. Whatever happens ends in an exit code and at most one line a problem; no stack trace is
 * shown to the user.
 */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const session = await openSession(io, localeOf(args));
  const command = parseCommand(args);
  if (!command.ok) return stop(session, command.error);
  try {
    return await run(command.value, session);
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    return stop(session, { code: 'internal', reason });
  }
}

async function run(command: Command, session: CommandSession): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      session.out(session.words.usage);
      return EXIT.done;
    case 'import':
      return runImportCommand(command.import, session);
    case 'indicators':
      return runIndicatorsCommand(command.indicators, session);
    case 'verify':
      return runVerifyCommand(command.verify, session);
  }
}
