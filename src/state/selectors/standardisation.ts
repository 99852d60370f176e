import type { MappedLevel } from '@/domain/territory';
import type { IndicatorResult } from '@/indicators';
import { type AgeGroup, type AgeStandardisation, standardiseByAge } from '@/indicators/standardisation';
import type { ProjectDocument } from '@/project';
import type { FigureSelectors } from './figures';

/** What is counted by age, and may be held against France at equal ages. */
export type StandardisedSubject = 'need' | 'pch';

/** A subject of a territory at equal ages. */
export interface StandardisedFigure {
  readonly subject: StandardisedSubject;
  /** Figures of the groups, whose perimeters, dates and sources are those of the ratio. */
  readonly results: readonly IndicatorResult[];
  readonly standardised: AgeStandardisation;
}

/** A position of a level. */
interface Place {
  readonly level: MappedLevel;
  readonly position: number;
}

/** Holds a territory against France at equal ages: people without a solution, and beneficiaries of the PCH. */
export function standardiseTerritory(
  { result }: Pick<FigureSelectors, 'result'>,
  document: ProjectDocument,
  { level, position }: Place,
): readonly StandardisedFigure[] {
  const young = result(document, 'pch-under-20');
  const groups: Readonly<Record<StandardisedSubject, readonly AgeGroup[]>> = {
    need: [
      { result: result(document, 'unmet-child'), without: null },
      { result: result(document, 'unmet-adult'), without: null },
    ],
    pch: [
      { result: young, without: null },
      { result: result(document, 'pch'), without: young },
    ],
  };
  return (['need', 'pch'] as const).map((subject) => ({
    subject,
    results: groups[subject].map((group) => group.result),
    standardised: standardiseByAge(groups[subject], level, position),
  }));
}
