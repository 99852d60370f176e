import { FINE_LEVELS, type FineContourSets } from '@/domain/territory';
import { useAppState } from '@/state';
import { useImportWords } from './use-import-words';

/** The contours of communes and of EPCI an import brings, and those whose place they take. */
export function FineContourChanges({ brought }: { readonly brought: FineContourSets | null }) {
  const { review } = useImportWords().import;
  const held = useAppState(({ document }) => document.fineContours);
  return FINE_LEVELS.map((level) => {
    const contours = brought?.[level];
    if (contours === undefined) return null;
    const former = held[level];
    const dataset = review.fineContours[level];
    return (
      <li key={level}>
        {former === undefined
          ? review.addsContours({ dataset, territories: contours.mesh.shapes.length })
          : review.replaces({ dataset, name: former.name })}
      </li>
    );
  });
}
