import { createFormats, type Language, loadMessages, type Locale } from '@/i18n';
import type { CommandIssue } from './command-issue';
import { type CommandIo, EXIT, type ExitCode } from './command-io';
import { type CommandWords, commandWords } from './words';

/** A run of the command line: where it writes, and in which language. */
export interface CommandSession extends CommandIo {
  readonly language: Language;
  readonly words: CommandWords;
}

/** Starts a run in a language. */
export async function openSession(io: CommandIo, locale: Locale): Promise<CommandSession> {
  const messages = await loadMessages(locale);
  return { ...io, language: { messages, formats: createFormats(messages) }, words: commandWords(locale) };
}

/** Says in one line why a command stops. */
export function stop({ error, words }: CommandSession, issue: CommandIssue): ExitCode {
  error(words.describeIssue(issue));
  return EXIT.failed;
}
