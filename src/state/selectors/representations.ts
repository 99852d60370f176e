import type { ThemeName } from '@/cartography';
import { buildBivariate, keepContours, type Representation } from '@/cartography/representations';
import type { ProtectedColumn } from '@/domain/measure';
import { contoursAt } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { Selectors } from './index';
import { rememberNarrowing } from './study';

/** Draws the map a document asks for, when that is not the classes of one indicator; `null` when it is. */
export type Representations = (document: ProjectDocument, themeName: ThemeName) => Representation | null;

type RepresentationSelect = Pick<Selectors, 'contours' | 'paintedPair' | 'studied' | 'studiedCodes'>;

/** Builds {@link Representations}: each theme keeps its last map. */
export function createRepresentations(select: RepresentationSelect): Representations {
  const pairColumns = rememberPairColumns(select);
  const remember = () => ({ bivariate: memoizeLast(buildBivariate) });
  const builders = { light: remember(), dark: remember() };
  const contoursOf = memoizeLast(keepContours);
  return (document, themeName) => {
    const pair = select.paintedPair(document);
    if (pair === null) return null;
    const { level } = document.settings;
    const contours = contoursOf(
      contoursAt(select.contours(document), level),
      select.studiedCodes(document, level),
    );
    return builders[themeName].bivariate(contours, pairColumns(document, pair), themeName);
  };
}

/** The two rates of a map of need and offer, at the territories studied. */
function rememberPairColumns({ studied }: RepresentationSelect) {
  const narrow = { need: rememberNarrowing(), offer: rememberNarrowing() };
  const join = memoizeLast((need: ProtectedColumn, offer: ProtectedColumn) => ({ need, offer }));
  return (
    document: ProjectDocument,
    { need, offer }: NonNullable<ReturnType<RepresentationSelect['paintedPair']>>,
  ) => {
    const { level } = document.settings;
    const positions = studied(document, level);
    return join(
      narrow.need(need.figures[level].rate, positions),
      narrow.offer(offer.figures[level].rate, positions),
    );
  };
}
