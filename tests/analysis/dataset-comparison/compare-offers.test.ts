import { describe, expect, it } from 'vitest';
import { compareOffers, type OfferDifference } from '@/analysis/dataset-comparison';
import { takeAllSteps } from '@/lib';
import type { Capacity, Establishment, OfferDataset } from '@/domain/offer';
import { establishment, offerDataset } from '../../support/small-embedded';

const THRESHOLD = { percent: 10, count: 5 };

function activity(code: string, places: number, status: Capacity['status'] = 'installed'): Capacity {
  return { activityCode: code, modeCode: '11', publicCode: '117', status, places };
}

function held(finess: string, changes: Partial<Establishment> = {}): Establishment {
  return { ...establishment({ finess, category: '183', departement: '01', installed: 100 }), ...changes };
}

function compare(before: readonly Establishment[], after: readonly Establishment[], threshold = THRESHOLD) {
  return takeAllSteps(compareOffers(offerDataset('avant', before), offerDataset('apres', after), threshold));
}

const NO_ONE = {
  appeared: 0,
  disappeared: 0,
  'newly-covered': 0,
  'no-longer-covered': 0,
  changed: 0,
  minor: 0,
  unchanged: 0,
};

function placesChange(before: number, after: number, threshold = THRESHOLD) {
  return compare(
    [held('010000001', { capacities: [activity('844', before)] })],
    [held('010000001', { capacities: [activity('844', after)] })],
    threshold,
  );
}

function summary(differences: readonly OfferDifference[]) {
  return differences.map((difference) => [
    difference.kind,
    difference.establishment.finessEt,
    'difference' in difference ? difference.difference : null,
    'activity' in difference ? (difference.activity?.activityCode ?? 'whole') : null,
  ]);
}

describe('which establishments are on each side', () => {
  it('tells those that appeared and disappeared, by FINESS number', () => {
    const { differences, fates } = compare(
      [held('010000001'), held('010000002')],
      [held('010000002'), held('010000003')],
    );
    expect(summary(differences)).toEqual([
      ['disappeared', '010000001', null, null],
      ['appeared', '010000003', null, null],
    ]);
    expect(fates).toEqual({ ...NO_ONE, appeared: 1, disappeared: 1, unchanged: 1 });
  });

  it('does not call disappeared or appeared what the other file does not cover', () => {
    const ain = held('010000001');
    const nord = establishment({ finess: '590000001', category: '183', departement: '59', installed: 10 });
    const before: OfferDataset = offerDataset('avant', [ain], ['01']);
    const after: OfferDataset = offerDataset('apres', [nord], ['59']);
    const { differences, fates } = takeAllSteps(compareOffers(before, after, THRESHOLD));
    expect(summary(differences)).toEqual([
      ['no-longer-covered', '010000001', null, null],
      ['newly-covered', '590000001', null, null],
    ]);
    expect(fates).toEqual({ ...NO_ONE, 'no-longer-covered': 1, 'newly-covered': 1 });
  });
});

describe('places', () => {
  it('are reported when they differ by more than both the share and the number', () => {
    expect(placesChange(100, 111).differences).toMatchObject([
      {
        kind: 'places',
        status: 'installed',
        activity: null,
        before: { status: 'known', value: 100 },
        after: { status: 'known', value: 111 },
        difference: 11,
      },
    ]);
    expect(placesChange(100, 89).differences).toMatchObject([{ difference: -11 }]);
  });

  it.each([
    ['exactly the share', 100, 110],
    ['exactly the number', 10, 15],
    ['more than the share but not the number', 20, 25],
    ['more than the number but not the share', 100, 106],
  ])('are left unreported, and not called unchanged, at %s', (_, before, after) => {
    const { differences, fates } = placesChange(before, after);
    expect(differences).toEqual([]);
    expect(fates).toEqual({ ...NO_ONE, minor: 1 });
  });

  it('compare exactly with shares that binary fractions do not hold', () => {
    expect(placesChange(100, 129, { percent: 29, count: 5 }).differences).toEqual([]);
    expect(placesChange(100, 130, { percent: 29, count: 5 }).differences).toHaveLength(1);
  });

  it('are reported from the first place under a threshold of nothing', () => {
    expect(placesChange(100, 101, { percent: 0, count: 0 }).differences).toHaveLength(1);
    expect(placesChange(100, 100, { percent: 0, count: 0 }).fates.unchanged).toBe(1);
  });

  it('that were none have grown by more than any share', () => {
    expect(placesChange(0, 6, { percent: 50, count: 5 }).differences).toMatchObject([{ difference: 6 }]);
  });

  it('that one side alone records became known or missing: they did not grow from or fall to zero', () => {
    const without = held('010000001', { capacities: [] });
    const withPlaces = held('010000001');
    expect(compare([without], [withPlaces]).differences).toMatchObject([
      {
        kind: 'places-known',
        before: { status: 'missing' },
        after: { status: 'known', value: 100 },
        difference: null,
      },
    ]);
    expect(compare([withPlaces], [without]).differences).toMatchObject([
      {
        kind: 'places-missing',
        before: { status: 'known', value: 100 },
        after: { status: 'missing' },
        difference: null,
      },
    ]);
    expect(compare([without], [without]).fates.unchanged).toBe(1);
  });

  it('are compared status by status', () => {
    const { differences } = compare(
      [held('010000001', { capacities: [activity('844', 50), activity('844', 50, 'authorised')] })],
      [held('010000001', { capacities: [activity('844', 50), activity('844', 80, 'authorised')] })],
    );
    expect(differences).toMatchObject([{ kind: 'places', status: 'authorised', difference: 30 }]);
  });
});

describe('activities', () => {
  it('are compared when there are several, so that places moved between them are seen', () => {
    const { differences, fates } = compare(
      [held('010000001', { capacities: [activity('844', 60), activity('845', 40)] })],
      [held('010000001', { capacities: [activity('844', 40), activity('845', 60)] })],
    );
    expect(summary(differences)).toEqual([
      ['activity-places', '010000001', -20, '844'],
      ['activity-places', '010000001', 20, '845'],
    ]);
    expect(fates).toEqual({ ...NO_ONE, changed: 1 });
  });

  it('that come or go are reported whatever their size', () => {
    const { differences } = compare(
      [held('010000001', { capacities: [activity('844', 60), activity('845', 2)] })],
      [held('010000001', { capacities: [activity('844', 60), activity('846', 3)] })],
    );
    expect(summary(differences)).toEqual([
      ['activity-disappeared', '010000001', null, '845'],
      ['activity-appeared', '010000001', null, '846'],
    ]);
  });

  it('written on several lines are added up first', () => {
    const { differences, fates } = compare(
      [held('010000001', { capacities: [activity('844', 60), activity('845', 40)] })],
      [held('010000001', { capacities: [activity('844', 30), activity('844', 30), activity('845', 40)] })],
    );
    expect(differences).toEqual([]);
    expect(fates.unchanged).toBe(1);
  });
});

describe('identity', () => {
  it('tells another category, another département and another name apart', () => {
    const after = held('010000001', {
      name: 'IME des Lilas',
      categoryCode: '186' as Establishment['categoryCode'],
      departementCode: '59' as Establishment['departementCode'],
    });
    const { differences, fates } = compare([held('010000001', { name: 'IME les Roses' })], [after]);
    expect(differences).toMatchObject([
      { kind: 'recategorised', before: '183', after: '186' },
      { kind: 'moved', before: '01', after: '59' },
      { kind: 'renamed', before: 'IME les Roses', after: 'IME des Lilas' },
    ]);
    expect(fates).toEqual({ ...NO_ONE, changed: 1 });
  });

  it('takes a name written in capitals, without accents or with other signs for the same', () => {
    const { differences } = compare(
      [held('010000001', { name: 'I.M.E. L’ÉTÉ - SÉJOUR' })],
      [held('010000001', { name: 'IME  l’ete séjour' })],
    );
    expect(differences).toEqual([]);
  });
});

describe('the list', () => {
  it('goes by kind, then from the largest difference, whatever the order of the files', () => {
    const sized = (finess: string, places: number) => held(finess, { capacities: [activity('844', places)] });
    const before = [
      sized('010000001', 100),
      sized('010000002', 100),
      sized('010000003', 100),
      held('010000009'),
    ];
    const after = [
      sized('010000003', 150),
      sized('010000001', 120),
      sized('010000002', 20),
      held('010000004'),
    ];
    expect(summary(compare(before, after).differences).map(([kind, finess]) => `${kind} ${finess}`)).toEqual([
      'disappeared 010000009',
      'appeared 010000004',
      'places 010000002',
      'places 010000003',
      'places 010000001',
    ]);
  });

  it('is empty between a dataset and itself, and everything between it and nothing', () => {
    const all = [held('010000001'), held('010000002'), held('010000003')];
    expect(compare(all, all).fates).toEqual({ ...NO_ONE, unchanged: 3 });
    expect(compare(all, []).fates).toEqual({ ...NO_ONE, disappeared: 3 });
    expect(compare([], []).fates).toEqual(NO_ONE);
  });
});
