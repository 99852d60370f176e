import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as inequality from '@/analysis/inequality';
import { CLASSIFICATION_METHODS } from '@/cartography';
import { createFormats } from '@/i18n';
import { fr } from '@/i18n/fr';
import { INDICATORS, SIGNIFICANCE_TESTS } from '@/indicators';
import { overDispersion, ratioFunnelLimit } from '@/indicators/funnel';
import { dispersedRatioLimit } from '@/indicators/funnel/dispersed-limits';
import * as interval from '@/indicators/interval';
import * as smoothing from '@/indicators/smoothing';
import { SMOOTHING_METHODS } from '@/indicators/uncertainty';

const FOLDER = new URL('../../docs/methods/', import.meta.url);
const PAGES = new Map(
  readdirSync(fileURLToPath(FOLDER)).map((name) => [
    name.replace(/\.md$/u, ''),
    readFileSync(new URL(name, FOLDER), 'utf8').replace(/[\s\u00A0\u202F]+/gu, ' '),
  ]),
);
const page = (name: string) => PAGES.get(name) ?? '';
/** A table without the spaces that line it up. */
const tight = (text: string) => text.replace(/ ?\| ?/gu, '|');
const { decimal } = createFormats(fr);
const plain = (figure: number, decimals: number) =>
  decimal(figure, decimals).replace(/[\u00A0\u202F]/gu, ' ');

describe('the pages of methods', () => {
  it.each([...PAGES.keys()])('give an example, limits, and where it comes from or is done: %s', (name) => {
    expect(page(name)).toMatch(/exemple/iu);
    expect(page(name)).toMatch(/## (?:\S+ )?Limites|Limites/u);
    expect(page(name)).toMatch(/Sources?\b|Vérification|Code :|Tests :/u);
  });

  it('speak of every indicator of the catalogue', () => {
    const all = [...PAGES.values()].join(' ');
    const untold = INDICATORS.map(({ id }) => id).filter(
      (id) => !all.includes(`\`${id}\``) && !all.includes(`\`${id.replace(/^equipment/u, '')}\``),
    );
    expect(untold).toEqual([]);
  });

  it('name every way of computing, where it is looked for', () => {
    const functionsOf = (module: object, pattern: RegExp) =>
      Object.keys(module).filter((name) => pattern.test(name));
    const named = {
      discretisation: CLASSIFICATION_METHODS,
      'brut-lisse-intervalle': SMOOTHING_METHODS,
      comparaison: SIGNIFICANCE_TESTS,
      intervalles: functionsOf(interval, /Interval$/u).filter((name) => name !== 'scaleInterval'),
      lissage: functionsOf(smoothing, /^smooth/u),
      inegalites: functionsOf(inequality, /^(?!build|lorenz|giniCorrected)[a-z]/u),
    };
    for (const [name, methods] of Object.entries(named)) {
      expect(methods.length).toBeGreaterThan(1);
      for (const method of methods) expect(page(name), `${name}: ${method}`).toContain(`\`${method}\``);
    }
  });
});

describe('the worked examples of the pages', () => {
  it('of intervals are those of the engine', () => {
    const { lower, upper } = interval.exactPoissonInterval(12, 0.95);
    expect(page('intervalles')).toContain(
      `exact à 95 % du comptage : ${plain(lower, 1)} à ${plain(upper, 2)}. Du taux : ${plain(lower, 1)} ÷ 8 = ` +
        `${plain(lower / 8, 2)} ‰ à ${plain(upper, 2)} ÷ 8 = ${plain(upper / 8, 2)} ‰`,
    );
    const vacant = interval.wilsonInterval({ x: 12, n: 40 }, 0.95);
    expect(page('intervalles')).toContain(
      `Wilson à 95 % donne ${plain(100 * vacant.lower, 1)} % à ${plain(100 * vacant.upper, 1)} %`,
    );
    expect([25, 26].map(interval.isFragileCount)).toEqual([true, false]);
  });

  it('of raw, smoothed or interval are those of the engine', () => {
    const rateOf = (count: number, people: number) => {
      const { lower, upper } = interval.exactPoissonInterval(count, 0.95);
      const per = 1000 / people;
      return `${plain(count * per, 1)} ‰ [${plain(lower * per, 1)} ; ${plain(upper * per, 1)}]`;
    };
    expect(page('brut-lisse-intervalle')).toContain(
      `12 enfants sans solution pour 10 000, soit ${rateOf(12, 10_000)}`,
    );
    expect(page('brut-lisse-intervalle')).toContain(`40 pour 30 000, soit ${rateOf(40, 30_000)}`);
  });

  it('of the funnel are those of the engine', () => {
    for (const expected of [5, 20, 80]) {
      const cells = [0.001, 0.025, 0.975, 0.999].map((p) => plain(ratioFunnelLimit(p, expected), 2));
      expect(tight(page('funnel'))).toContain(`|${String(expected)}|${cells.join('|')}|`);
    }
    const { tau2 } = overDispersion(
      { observed: [59.4, 90, 100, 110, 150], expected: [100, 100, 100, 100, 100] },
      'cqc',
    );
    const [low, high, exactLow, exactHigh] = [
      ...[0.025, 0.975].map((p) => dispersedRatioLimit(p, 100, tau2)),
      ...[0.025, 0.975].map((p) => ratioFunnelLimit(p, 100)),
    ].map((limit) => plain(limit, 2));
    expect(page('funnel')).toContain(`τ² = ${plain(tau2, 4)}`);
    expect(page('funnel')).toContain(`soit ${low} et ${high} au lieu de ${exactLow} et ${exactHigh}`);
  });

  it('of inequality are those of the engine', () => {
    const rates = [2, 3, 3, 8];
    for (const [label, weights, decileRatio] of [
      ['un territoire = un', undefined, inequality.decileRatio],
      ['pondéré par 50, 20, 20 et 10 habitants', [50, 20, 20, 10], inequality.weightedDecileRatio],
    ] as const) {
      const from = inequality.buildDistribution(rates, weights);
      const row = [
        label,
        plain(inequality.gini(from), 3),
        plain(inequality.theilT(from), 3),
        `${plain(100 * inequality.coefficientOfVariation(from), 1)} %`,
        plain(inequality.hoover(from), 3),
        plain(decileRatio(from), 2).replace(/,?0+$/u, ''),
      ];
      expect(tight(page('inegalites'))).toContain(`|${row.join('|')}|`);
    }
  });

  it('of places and of aid are counts over people', () => {
    const near = (count: number, people: number) => `${plain((count * 1000) / people, 1)} ‰`;
    for (const [count, people] of [
      [2827, 60_811],
      [823, 76_503],
      [43, 15_812],
    ] as const) {
      const { lower, upper } = interval.clopperPearsonInterval({ x: count, n: people }, 0.95);
      expect(page('aides-sociales')).toContain(
        `| ${plain(count, 0)} | ${plain(people, 0)} | ${near(count, people)} | ` +
          `${plain(1000 * lower, 1)} à ${plain(1000 * upper, 1)} ‰`,
      );
    }
    const france = (130 * 1000) / 11_000;
    const gap = (rate: number, people: number) => plain(((france - rate) * people) / 1000, 1);
    expect(page('ecart-en-places')).toContain(`= ${gap(2, 5000)} places`);
    expect(page('ecart-en-places')).toContain(`: ${gap(1.25, 8000)} places`);
  });
});
