import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { categoryOf, placesOf } from '@/domain/offer';
import type { ImportOutcome } from '@/ingest';
import {
  announcedElement,
  equipmentElement,
  finessXml,
  structureElement,
} from '../support/finess-xml-fixture';
import { hasReference, readReference } from '../support/reference-folder';
import { countsByReason, gzipped, sourceFile } from '../support/source-files';
import { importReal } from '../support/real-context';

const STRUCTURES = 'finess-plus/finess-structures-mensuel-202607-echantillon_json.gz';
const ACTIVITES = 'finess-plus/finess-activites-mensuel-202607-echantillon_json.gz';

interface Ege {
  readonly informationsGeneralesEGE: { readonly numFinessEge: string; readonly nomEgeLong: string | null };
  readonly categorieentiteGeographiqueExercice: string | null;
  readonly adresse: readonly { readonly usageAdresse: string; readonly cogCommune: string | null }[] | null;
  readonly etatObjet: string;
}

interface EgeActivites {
  readonly numFinessEge: string;
  readonly activitesExercees: readonly {
    readonly nature: { readonly caracteristiquesSpecifiques: Readonly<Record<string, unknown>> };
    readonly capacite: readonly Readonly<Record<string, string | null>>[] | null;
  }[];
}

interface Entity<Child> {
  readonly informationsGeneralesPMEJ?: { readonly numFinessPm: string };
  readonly ege: readonly Child[];
}

function entitiesOf<Child>(path: string): readonly Entity<Child>[] {
  const text = gunzipSync(readReference(path)).toString('utf8');
  return (JSON.parse(text) as { pmej: readonly Entity<Child>[] }).pmej;
}

const OVERSEAS: Readonly<Record<string, string>> = {
  '971': '9A',
  '972': '9B',
  '973': '9C',
  '974': '9D',
  '976': '9F',
};

function toStructure(ege: Ege, legalEntity: string): string {
  const addresses = ege.adresse ?? [];
  const address = addresses.find(({ usageAdresse }) => usageAdresse === '03') ?? addresses[0];
  const commune = address?.cogCommune ?? '';
  return structureElement({
    finess: ege.informationsGeneralesEGE.numFinessEge,
    legalEntity,
    name: ege.informationsGeneralesEGE.nomEgeLong ?? '',
    category: ege.categorieentiteGeographiqueExercice ?? '',
    departement: OVERSEAS[commune.slice(0, 3)] ?? commune.slice(0, 2),
    commune: commune.slice(2),
    closing: ege.etatObjet === 'A' ? {} : { type: 'DEF', date: '2020-01-01' },
  });
}

/** An `equipementsocial` for each capacity FINESS+ counts: without qualifier, installed or authorised. */
function toEquipments({ numFinessEge: finess, activitesExercees }: EgeActivites): readonly string[] {
  return activitesExercees.flatMap(({ nature, capacite }) => {
    const specific = Object.entries(nature.caracteristiquesSpecifiques);
    const type = specific.find(([key]) => key.startsWith('typeActivite'))?.[1];
    const codes = (type ?? {}) as Readonly<Record<string, string | null>>;
    const activity = Object.entries(codes).find(([key]) => key.startsWith('activite'))?.[1] ?? '';
    const triple = [activity, codes['modeFonctionnement'] ?? '', codes['public'] ?? ''] as const;
    return (capacite ?? []).flatMap((entry) => {
      const places = entry['nombre'] ?? '';
      const qualified = ['habilitation', 'genre', 'modeFinancement', 'typeLogement'].some(
        (key) => entry[key],
      );
      if (qualified) return [];
      if (entry['statutCapacite'] === '08') return [equipmentElement({ finess, triple, installed: places })];
      if (entry['statutCapacite'] === '09') return [equipmentElement({ finess, triple, authorised: places })];
      return [];
    });
  });
}

describe.skipIf(![STRUCTURES, ACTIVITES].every(hasReference))(
  'the FINESS+ pair rewritten as XML feeds',
  () => {
    const structures = (): string =>
      finessXml(
        ...entitiesOf<Ege>(STRUCTURES).flatMap(({ informationsGeneralesPMEJ, ege }) =>
          ege.map((place) => toStructure(place, informationsGeneralesPMEJ?.numFinessPm ?? '')),
        ),
      );
    const equipements = (): string =>
      finessXml(
        ...entitiesOf<EgeActivites>(ACTIVITES).flatMap(({ ege }) =>
          ege.flatMap((place) => [announcedElement(place.numFinessEge), ...toEquipments(place)]),
        ),
      );

    it(
      'gives the establishments, the capacities and the totals of the pair',
      { timeout: 60_000 },
      async () => {
        const feeds = await importReal(gzipped('s.xml.gz', structures()), sourceFile('e.xml', equipements()));
        const plus = await importReal(
          sourceFile('s.json', readReference(STRUCTURES)),
          sourceFile('a.json', readReference(ACTIVITES)),
        );
        expect(feeds.status).toBe('success');
        const known = (outcome: ImportOutcome) =>
          (outcome.offer?.establishments ?? []).map((place) => ({
            ...place,
            managerName: null,
            location: null,
          }));
        expect(known(feeds)).toHaveLength(166);
        expect(known(feeds)).toEqual(known(plus));
        expect(feeds.offer?.observedDepartements).toEqual(plus.offer?.observedDepartements);
        const installed = new Map<string, number>();
        for (const place of feeds.offer?.establishments ?? []) {
          const name = categoryOf(place.categoryCode)?.shortName ?? '';
          installed.set(name, (installed.get(name) ?? 0) + (placesOf(place, 'installed') ?? 0));
        }
        expect(Object.fromEntries(installed)).toMatchObject({
          IME: 1057,
          ESAT: 907,
          EEAP: 659,
          SESSAD: 574,
          SAMSAH: 455,
          MAS: 437,
        });
      },
    );

    it('accounts for every element', { timeout: 60_000 }, async () => {
      const outcome = await importReal(sourceFile('s', structures()), sourceFile('e', equipements()));
      expect(outcome.files[0]).toMatchObject({ read: 1753, accepted: 166, rejected: 0, skipped: 912 + 675 });
      expect(countsByReason(outcome, 's')).toMatchObject({
        'inactive-establishment': 912,
        'outside-disability-scope': 675,
      });
      const [, places] = outcome.files;
      expect(places).toMatchObject({ rejected: 0 });
      expect((places?.accepted ?? 0) + (places?.skipped ?? 0)).toBe(places?.read);
    });
  },
);
