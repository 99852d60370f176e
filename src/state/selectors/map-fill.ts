import type { ChoroplethInput, FillMark } from '@/cartography';
import type { Judgement, LevelUncertainty, Verdict } from '@/indicators';
import { memoizeTwo } from '@/lib';
import type { FigureMode, ProjectDocument } from '@/project';
import type { FigureSelectors } from './figures';
import type { ComparisonBasis } from './references';
import { rememberNarrowing, type StudySelectors } from './study';

/** How the rates of a map are shown, and what that rests on. */
export interface FigureReading {
  /** As chosen in the dossier. */
  readonly chosenMode: FigureMode;
  /** The one in force: rates of what is no sample are shown as counted. */
  readonly mode: FigureMode;
  /** What rates are held against, and how. */
  readonly comparison: ComparisonBasis;
  /** `null` when the numerator is no sample. */
  readonly uncertainty: LevelUncertainty | null;
}

/** How the rates of the map on screen are shown. */
export function readingOf(figures: FigureSelectors, document: ProjectDocument): FigureReading {
  const { level, figureMode } = document.settings;
  const chosen = figures.chosen(document);
  return {
    chosenMode: document.settings.measures.colors === 'count' ? 'raw' : figureMode,
    mode: colorMode(figures, document),
    comparison: figures.comparisonBasis(document),
    uncertainty:
      figureMode === 'raw' ? null : figures.uncertainty(chosen, level, figures.smoothing(document)),
  };
}

/** How what colours show is shown: counts are as they were counted. */
function colorMode(figures: FigureSelectors, document: ProjectDocument): FigureMode {
  if (document.settings.measures.colors === 'count') return 'raw';
  return figures.figureMode(document, figures.chosen(document));
}

const MARK_OF_VERDICT = {
  above: 'different',
  below: 'different',
  'not-different': 'not-different',
  undecided: 'undecided',
} as const satisfies Readonly<Record<Verdict, FillMark>>;

interface FillSources {
  readonly figures: FigureSelectors;
  readonly study: Pick<StudySelectors, 'studied'>;
}

/** What the territories studied are painted by: their rates or counts, and what is marked on them. */
export type MapFill = Pick<ChoroplethInput, 'rate' | 'marks'>;

/** Builds the selector of {@link MapFill}, as the mode of the dossier has it. */
export function createFillSelector({ figures, study }: FillSources): (document: ProjectDocument) => MapFill {
  const narrow = rememberNarrowing();
  const marksOf = memoizeTwo((judgements: readonly Judgement[], positions: readonly number[] | null) => {
    const marks = judgements.map(({ verdict }) => verdict && MARK_OF_VERDICT[verdict]);
    return positions === null ? marks : positions.map((position) => marks[position] ?? null);
  });
  return (document) => {
    const { level } = document.settings;
    const positions = study.studied(document, level);
    const chosen = figures.chosen(document);
    const { colors } = document.settings.measures;
    const rate = chosen.figures[level][colors === 'count' ? 'numerator' : 'rate'];
    switch (colorMode(figures, document)) {
      case 'raw':
        return { rate: narrow(rate, positions) };
      case 'smoothed': {
        const uncertainty = figures.uncertainty(chosen, level, figures.smoothing(document));
        return { rate: narrow(uncertainty?.smoothed ?? rate, positions) };
      }
      case 'interval': {
        const reference = figures.reference(document);
        const { judgements } = figures.comparison(document, chosen, { level, reference });
        return { rate: narrow(rate, positions), marks: marksOf(judgements, positions) };
      }
    }
  };
}
