import type { CoverageDataset, CoverageKind, CoverageTeam } from '@/domain/coverage';
import type { ContourCollection } from '@/domain/territory';
import { dissolveOutline } from '../geometry/dissolve-outline';
import { findInteriorPoint } from '../geometry/interior-point';
import type { SceneCoverageArea } from './scene';

const DRAWN_KINDS: ReadonlySet<CoverageKind> = new Set(['erhr']);

/**
 * Draws the territory of each ERHR from the contours of its départements. A team none of whose départements is drawn,
 * or that answers for the whole country, has no area.
 *
 * @param departements - contours of the départements, whatever the level of the map.
 */
export function buildCoverage(
  coverage: CoverageDataset,
  departements: ContourCollection,
): readonly SceneCoverageArea[] {
  return coverage.teams
    .filter((team) => DRAWN_KINDS.has(team.kind))
    .flatMap((team) => {
      const area = buildArea(team, departements);
      return area === null ? [] : [area];
    });
}

function buildArea(team: CoverageTeam, departements: ContourCollection): SceneCoverageArea | null {
  const codes = new Set<string>(team.departements);
  const features = departements.features.filter((feature) => codes.has(feature.properties.code));
  const points = features
    .map((feature) => findInteriorPoint(feature.geometry))
    .filter((point) => point !== null);
  const [largest] = points.sort((left, right) => right.area - left.area);
  if (largest === undefined) return null;
  const members: ContourCollection = { type: 'FeatureCollection', features };
  return {
    teamId: team.id,
    name: team.name,
    verification: team.verification,
    members,
    outline: dissolveOutline(members),
    labelAt: [largest.longitude, largest.latitude],
  };
}
