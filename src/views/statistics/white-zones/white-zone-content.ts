import { categoryOf } from '@/domain/offer';
import type { CsvCell } from '@/export';
import type { Territory } from '@/domain/territory';
import type { WhiteCommune, WhiteDepartement } from '@/state';
import type { ViewContent } from '../export/use-view-export';
import { drawWhiteZones, outlineWhiteZones, type WhiteZoneGround } from './draw-white-zones';
import { explainCommune, methodOf, peopleText, type WhiteZoneSubject } from './white-zone-subject';

const PAGE_WIDTH = 760;
/** Départements named in a description and under an exported map. */
const MOST_NAMED = 10;

/** White zones as they are exported: the map with the counts of the first départements, or every commune with its reason. */
export function whiteZoneContent(subject: WhiteZoneSubject, ground: WhiteZoneGround): ViewContent {
  const { title, words, framed } = subject;
  return {
    title,
    description: describeZones(subject),
    method: methodOf(subject),
    remarks: [
      `${words.legend.white} ; ${words.legend.service}.`,
      ...touched(subject)
        .slice(0, MOST_NAMED)
        .map((departement) => placeText(subject, departement)),
    ],
    draw: () => drawWhiteZones(subject, outlineWhiteZones(ground, PAGE_WIDTH), 'light'),
    tabulate: () => [
      headerOf(subject),
      ...touched(subject).flatMap(({ territory, communes }) =>
        communes.map((commune) => cellsOf(subject, territory, commune)),
      ),
      [],
      [framed.franceLine],
    ],
  };
}

/** The départements that have a commune in a white zone. */
export function touched({ view }: WhiteZoneSubject): readonly WhiteDepartement[] {
  return view.departements.filter(({ count }) => count.white > 0);
}

/** White zones in a sentence, for who does not see the map. */
export function describeZones(subject: WhiteZoneSubject): string {
  const { view, words, language } = subject;
  const names = touched(subject)
    .slice(0, 3)
    .map(({ territory }) => territory.name)
    .join(', ');
  return words.description({
    count: view.total.white,
    people: peopleText(view.total, language),
    first: names === '' ? '' : words.most({ names }),
  });
}

function placeText({ words, language }: WhiteZoneSubject, { territory, count }: WhiteDepartement): string {
  return words.place({ name: territory.name, count: count.white, people: peopleText(count, language) });
}

function headerOf({ words }: WhiteZoneSubject): readonly CsvCell[] {
  const { columns, export: header } = words;
  return [
    header.departementCode,
    columns.departement,
    header.communeCode,
    header.commune,
    columns.people,
    header.distance,
    header.finess,
    header.service,
    header.category,
    header.serviceCommune,
    header.point,
    header.why,
  ];
}

function cellsOf(subject: WhiteZoneSubject, territory: Territory, commune: WhiteCommune): readonly CsvCell[] {
  const { nearest, people, kilometres, quality } = commune;
  const { points } = subject.words.export;
  return [
    territory.code,
    territory.name,
    commune.code,
    commune.name,
    Number.isNaN(people) ? null : people,
    Number.isFinite(kilometres) ? Math.round(kilometres * 10) / 10 : null,
    nearest?.finessEt ?? null,
    nearest?.name ?? null,
    nearest === null ? null : (categoryOf(nearest.categoryCode)?.shortName ?? nearest.categoryCode),
    commune.nearestCommune,
    quality === 'none' ? null : points[quality],
    explainCommune(subject, commune),
  ];
}
