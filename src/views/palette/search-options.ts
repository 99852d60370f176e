import { isProvisionalFinessNumber } from '@/domain/offer';
import { type Messages, nameWithCode } from '@/i18n';
import type { SearchEntry } from '@/state';
import type { Option } from '@/ui-kit';

/** Identifies an entry among the answers: a région and a département may share a code. */
export function entryId(entry: SearchEntry): string {
  return entry.kind === 'territory' ? `${entry.level} ${entry.code}` : entry.finessEt;
}

/** Answers of the search as options, under the heading of what they are. */
export function searchOptions(
  entries: readonly SearchEntry[],
  { app, layers }: Pick<Messages, 'app' | 'layers'>,
): readonly Option[] {
  const { search } = app;
  return entries.map((entry) =>
    entry.kind === 'territory'
      ? {
          id: entryId(entry),
          label: nameWithCode(entry, { app }),
          group: layers.levelsPlural[entry.level],
          ...(entry.isStudied ? {} : { description: search.outsideStudy }),
        }
      : {
          id: entryId(entry),
          label: entry.name,
          group: search.establishments,
          ...(isProvisionalFinessNumber(entry.finessEt) ? {} : { description: entry.code }),
        },
  );
}
