import type { ImportInput, ImportOutcome } from '@/ingest';
import type { FileChoice } from '@/ingest/mapping';
import type { ImportedDataset, SourceRecord } from '../source-record';
import type { MatchedSource } from './match-sources';

/** Reads files: the importer of the application, or of the command line. */
export type RunImport = (input: ImportInput) => Promise<Pick<ImportOutcome, ImportedDataset>>;

/** What files give when they are read again, `null` where they give nothing. */
export type DatasetsAgain = Pick<ImportOutcome, ImportedDataset>;

/**
 * Reads again the files each dataset was made of, together as they were and as the user then said, under the names they
 * had: those of a table become those of its sources.
 *
 * @param matched - files that were all found.
 * @returns what each import gives, by its rank.
 */
export async function importAgain(
  matched: readonly MatchedSource[],
  runImport: RunImport,
): Promise<ReadonlyMap<number, DatasetsAgain>> {
  const again = new Map<number, DatasetsAgain>();
  for (const batch of new Set(matched.map(({ record }) => record.batch))) {
    const together = matched.filter(({ record }) => record.batch === batch);
    again.set(batch, await runImport(inputOf(together)));
  }
  return again;
}

function inputOf(matched: readonly MatchedSource[]): ImportInput {
  return {
    files: matched.flatMap(({ record, given }) =>
      given === null ? [] : [{ name: record.name, content: given.file.content }],
    ),
    choices: {
      files: Object.fromEntries(matched.flatMap(({ record }) => choicesOf(record))),
      remembered: [],
    },
  };
}

function choicesOf({ parts }: SourceRecord): readonly (readonly [string, FileChoice])[] {
  return parts.map(({ name, chosenKind: kind, mapping }) => [
    name,
    { ...(kind === null ? {} : { kind }), ...(mapping === null ? {} : { mapping }) },
  ]);
}
