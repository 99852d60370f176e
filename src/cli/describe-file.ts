import { importWords } from '@/i18n/import';
import type { FileFailure, FileReport } from '@/ingest';
import type { CommandSession } from './command-session';

/** One line on a failed file. */
export function describeFailure(
  { fileName, code, details }: FileFailure,
  { language, words }: CommandSession,
): string {
  const { importReasons } = importWords(language.formats.locale);
  return words.ofFile({ file: fileName, text: importReasons.files[code](details) });
}

/** One line on a file that was read. */
export function describeReport(report: FileReport, { language, words }: CommandSession): string {
  const { account } = importWords(language.formats.locale).import;
  const warned = report.warned === 0 ? '' : ` (${account.warned({ count: report.warned })})`;
  return words.ofFile({ file: report.name, text: `${account.summary(report)}${warned}` });
}
