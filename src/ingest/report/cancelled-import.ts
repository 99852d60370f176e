import type { SourceFile } from '../read';
import type { ImportOutcome } from './import-outcome';
import { OutcomeBuilder } from './outcome-builder';

/** The outcome of an import that was stopped: nothing of any file is taken. */
export function cancelledImport(files: readonly SourceFile[]): ImportOutcome {
  const outcome = new OutcomeBuilder(files);
  for (const file of files) outcome.fail(file, 'unknown', { code: 'cancelled', details: {} });
  return outcome.build({
    offer: null,
    need: null,
    activity: null,
    coverage: null,
    contours: null,
    fineContours: null,
    territories: null,
    communePopulation: null,
    sources: [],
  });
}
