import type { Provenance } from '@/domain/measure';
import type { Language } from '@/i18n';
import type { ProvenanceWords } from '@/i18n/provenance';
import type { FigureFile, Locale } from '@/state';

type Rows = readonly (readonly [term: string, description: string])[];

/** What is known of a source. */
export function sourceRows(
  { date, licence, status }: Provenance,
  { file }: ProvenanceWords,
  { messages, formats }: Language,
): Rows {
  return [
    [file.date, date === null ? messages.values.unknownDate : formats.date(date)],
    [file.licence, licence ?? file.noLicence],
    [file.status, messages.values.dataStatuses[status]],
  ];
}

interface FileLanguage {
  readonly words: ProvenanceWords;
  readonly language: Language;
  readonly locale: Locale;
}

/** What is known of a file of the user; its fingerprint is kept back where it could tell hidden counts. */
export function fileRows({ record, reports, isWithheld }: FigureFile, written: FileLanguage): Rows {
  const { words, language, locale } = written;
  const { file } = words;
  const { formats } = language;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const fingerprint = isWithheld ? file.withheld : (record.sha256 ?? file.unknown);
  return [
    [file.size, formats.fileSize(record.size)],
    [file.importedAt, day.format(new Date(record.importedAt))],
    [file.fingerprint, fingerprint],
    ...reports.map(({ name, accepted, read }): Rows[number] => [
      reports.length === 1 ? file.rows : name,
      file.account({ accepted: formats.integer(accepted), read: formats.integer(read) }),
    ]),
    ...record.parts.flatMap(({ mapping }) => (mapping === null ? [] : mappingRows(mapping, file))),
  ];
}

type Mapping = NonNullable<FigureFile['record']['parts'][number]['mapping']>;

function mappingRows(
  { columns, cogYear, territoryRepairs, categoryRepairs = {} }: Mapping,
  file: ProvenanceWords['file'],
): Rows {
  const read = columns.filter(({ role }) => role !== 'ignore').map(({ header }) => header);
  const repairs = Object.entries({ ...territoryRepairs, ...categoryRepairs });
  return [
    [file.columnsRead, read.join(', ')],
    ...(cogYear === null ? [] : [[file.vintage, String(cogYear)] as const]),
    ...(repairs.length === 0
      ? []
      : [[file.repairs, repairs.map(([text, code]) => `${text} → ${code}`).join(', ')] as const]),
  ];
}
