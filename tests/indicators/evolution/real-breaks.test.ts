import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CategoryCode, OfferDataset } from '@/domain/offer';
import { type FigureLevel, FRANCE_CODE } from '@/domain/territory';
import { defaultPerimeter, indicatorById } from '@/indicators';
import { computeEvolution, type DatedSources, datesOf } from '@/indicators/evolution';
import { decodeDemonstrationPack, decodeFrancePack, decodeHistoryPack } from '@/ingest/packs';
import { importReal } from '../../support/real-context';
import { hasReference, readReference } from '../../support/reference-folder';
import { allUnder } from '../../support/secrecy-rules';

const packOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/packs/${name}.json`, import.meta.url), 'utf8'));

const france = decodeFrancePack(packOf('france'));
const history = decodeHistoryPack(packOf('history'), france.hierarchy.departement);
const demonstration = decodeDemonstrationPack(packOf('demonstration'));

function sourcesOf(given: Partial<DatedSources> = {}): DatedSources {
  return {
    hierarchy: france.hierarchy,
    populations: [...france.populations, ...history.populations],
    socialAid: [...france.socialAid, ...history.socialAid],
    breaks: history.breaks,
    coverage: france.coverage,
    offer: demonstration.offer,
    earlierOffers: [],
    need: demonstration.need,
    activity: demonstration.activity,
    perimeter: defaultPerimeter(null),
    secrecy: allUnder(0),
    ...given,
  };
}

interface BreakPlace {
  readonly level: FigureLevel;
  readonly code: string;
  readonly sources?: ReturnType<typeof sourcesOf>;
}

/** The breaks of an indicator between two dates for a territory, as codes. */
function breaksOf(
  id: 'aah' | 'pch' | 'equipment-child',
  [before, after]: readonly [string, string],
  { level, code, sources = sourcesOf() }: BreakPlace,
) {
  const evolution = computeEvolution(indicatorById(id), sources, { level, dates: { before, after } });
  const position = france.hierarchy[level].positionOf(code) ?? -1;
  return {
    general: evolution.breaks.map((one) => one.code),
    local: evolution.territoryBreaks[position]?.map((one) => one.code),
    silence: evolution.judgements[position]?.silence,
  };
}

const at = (code: string) => ({ level: 'departement', code }) as const;

describe('breaks of the series that DREES publishes', () => {
  it('has every year of the AAH and of the PCH', () => {
    expect(datesOf(indicatorById('aah'), sourcesOf())).toHaveLength(10);
    expect(datesOf(indicatorById('pch'), sourcesOf())).toHaveLength(8);
  });

  it('tells the year the AAH began to be counted otherwise, and no other', () => {
    expect(breaksOf('aah', ['2015', '2016'], at('01')).general).toContain('method-changed');
    expect(breaksOf('aah', ['2014', '2015'], at('01')).general).not.toContain('method-changed');
    expect(breaksOf('aah', ['2016', '2017'], at('01')).general).not.toContain('method-changed');
    expect(breaksOf('aah', ['2015', '2016'], at('01')).silence).toBe('broken');
  });

  it('tells that the Rhône was cut from the métropole in 2015, between the counts of 2014 and 2015', () => {
    expect(breaksOf('aah', ['2014', '2015'], at('69')).local).toEqual(['territory-changed']);
    expect(breaksOf('aah', ['2013', '2014'], at('69')).local).toEqual([]);
    expect(breaksOf('aah', ['2015', '2016'], at('69')).local).toEqual([]);
    expect(breaksOf('aah', ['2014', '2015'], at('01')).local).toEqual([]);
  });

  it('tells that the PCH speaks of Corse as a whole, no longer of its two départements, from 2018 on', () => {
    const corse = { level: 'region', code: '94' } as const;
    expect(breaksOf('pch', ['2017', '2018'], corse).local).toEqual([]);
    expect(breaksOf('pch', ['2017', '2018'], { level: 'france', code: FRANCE_CODE }).local).toEqual([]);
    expect(breaksOf('pch', ['2016', '2017'], corse).local).toEqual([]);
  });
});

const SAMPLE = [
  'finess-plus/finess-structures-mensuel-202607-echantillon_json.gz',
  'finess-plus/finess-activites-mensuel-202607-echantillon_json.gz',
] as const;
const ETALAB = [
  'finess-csv/DERIVED_cs1100507-format_from_finessplus_utf8.csv',
  'finess-csv/DERIVED_cs1100505-format_from_finessplus_utf8.csv',
] as const;

describe.skipIf(![...SAMPLE, ...ETALAB].every(hasReference))('breaks of the registers of FINESS', () => {
  async function offerIn(paths: readonly string[], date: string): Promise<OfferDataset> {
    const files = paths.map((path) => ({ name: path, content: new Blob([readReference(path)]) }));
    const { offer } = await importReal(...files);
    if (offer === null) throw new Error('no offer was read');
    return { ...offer, provenance: { ...offer.provenance, date } };
  }

  const BETWEEN = ['2025-06', '2026-07'] as const;

  it('tells that the CSV and FINESS+ are two sources', async () => {
    const offer = await offerIn(SAMPLE, '2026-07');
    const former = await offerIn(ETALAB, '2025-06');
    const broken = breaksOf('equipment-child', BETWEEN, {
      ...at('01'),
      sources: sourcesOf({ offer, earlierOffers: [former] }),
    });
    expect(broken.general).toContain('source-changed');
    const same = { ...offer, provenance: { ...offer.provenance, date: '2025-06' } };
    const whole = breaksOf('equipment-child', BETWEEN, {
      ...at('01'),
      sources: sourcesOf({ offer, earlierOffers: [same] }),
    });
    expect(whole.general).not.toContain('source-changed');
  });

  it('tells a category that was not there before, unless it is counted with the one it comes from', async () => {
    const offer = await offerIn(SAMPLE, '2026-07');
    const isEam = ({ categoryCode }: OfferDataset['establishments'][number]) => categoryCode === '448';
    expect(offer.establishments.some(isEam)).toBe(true);
    const former = {
      ...offer,
      provenance: { ...offer.provenance, date: '2025-06' },
      establishments: offer.establishments.map((one) =>
        isEam(one) ? { ...one, categoryCode: '437' as CategoryCode } : one,
      ),
    };
    const breaks = (categories: readonly string[]) =>
      computeEvolution(
        {
          ...indicatorById('equipment-eam'),
          numerator: { kind: 'places-of', categories: categories as readonly CategoryCode[] },
        },
        sourcesOf({ offer, earlierOffers: [former] }),
        { level: 'france', dates: { before: '2025-06', after: '2026-07' } },
      ).breaks.filter(({ code }) => code === 'categories-changed');
    expect(breaks(['448'])).toEqual([{ code: 'categories-changed', gone: [], come: ['448'] }]);
    expect(breaks(['437', '448'])).toEqual([]);
  });
});
