import { emptyColumn, type ProtectedColumn, STATUS_BYTE } from '@/domain/measure';
import { NEED_PUBLICS, type NeedPublic } from '@/domain/need';
import { type BaseLevel, type CommuneLevel, type FigureLevel, isCommuneLevel } from '@/domain/territory';
import type { BoundsGround, NeedByPublic } from './bound-territory';
import { departementsByCommune, showFineNeed } from './fine-need/show-fine-need';
import type { NeedInputs, ProtectedNeed } from './need-counts';
import { communeGround } from './offer-ground';
import { publishColumn } from './secrecy/protected-column';
import { listMembers } from './territory-members';

/** Lays out what every source shows of the territories of a level. */
export function boundsGround(
  inputs: NeedInputs,
  sources: readonly NeedByPublic[],
  level: FigureLevel,
): BoundsGround {
  return isCommuneLevel(level)
    ? groundOfCommunes(inputs, sources, level)
    : groundOfDepartements(inputs, sources, level);
}

function groundOfDepartements(
  { hierarchy }: NeedInputs,
  sources: readonly NeedByPublic[],
  level: BaseLevel,
): BoundsGround {
  const members = listMembers(hierarchy)[level];
  const speaks = sources.map(speaksOfDepartements);
  return {
    shown: sources.map((source) => byPublic(source, ({ shown }) => shown[level])),
    isWithin: (first, second, position) =>
      (members[position] ?? []).every(
        (departement) => speaks[first]?.(departement) !== true || speaks[second]?.(departement) === true,
      ),
    isUntold: () => false,
  };
}

/** A commune that a list by commune leaves out has nobody on it; one that a list by département may hold is untold. */
function groundOfCommunes(
  { hierarchy, nesting }: NeedInputs,
  sources: readonly NeedByPublic[],
  level: CommuneLevel,
): BoundsGround {
  const index = hierarchy[level];
  const shown = sources.map((source) =>
    byPublic(source, ({ fine, shown: { france } }) =>
      fine === null || nesting === undefined
        ? publishColumn(emptyColumn(index, france))
        : showFineNeed(fine, { level, index, nesting }),
    ),
  );
  const tells = (source: number, position: number) => {
    const of = shown[source];
    return isTold(of?.child, position) || isTold(of?.adult, position) || isTold(of?.all, position);
  };
  const ground = nesting === undefined ? null : communeGround(level, hierarchy, nesting);
  const speaks = sources.map(speaksOfDepartements);
  const byCommune = sources.map(({ child, adult, all }) =>
    [child, adult, all].map(({ fine }) => (fine === null ? NONE : departementsByCommune(fine))),
  );
  return {
    shown,
    isWithin: (first, second, position) => !tells(first, position) || tells(second, position),
    isUntold: (source, position) => {
      if (tells(source, position)) return false;
      const departements = (ground?.departementsAt(position) ?? []).map(
        (code) => hierarchy.departement.positionOf(code) ?? -1,
      );
      const isByCommune = (departement: number) =>
        byCommune[source]?.some((told) => told.has(departement)) === true;
      return departements.some((at) => speaks[source]?.(at) === true) && !departements.every(isByCommune);
    },
  };
}

const NONE: ReadonlySet<number> = new Set();

function byPublic(
  { child, adult, all }: NeedByPublic,
  columnOf: (need: ProtectedNeed) => ProtectedColumn,
): Readonly<Record<NeedPublic, ProtectedColumn>> {
  return { child: columnOf(child), adult: columnOf(adult), all: columnOf(all) };
}

function speaksOfDepartements(source: NeedByPublic): (departement: number) => boolean {
  return (departement) => NEED_PUBLICS.some((group) => isTold(source[group].shown.departement, departement));
}

function isTold(column: ProtectedColumn | undefined, position: number): boolean {
  const status = column?.statuses[position];
  return status !== undefined && status !== STATUS_BYTE.missing;
}
