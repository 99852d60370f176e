import { describe, expect, it } from 'vitest';
import { type ChartPage, linePath, renderChart, signPath } from '@/export';

const PAGE: ChartPage = {
  title: 'Entonnoir <1>',
  subtitle: 'pour 1 000 habitants, 2025',
  description: 'Nuage de 2 territoires',
  drawing: {
    width: 600,
    height: 300,
    marks: [
      {
        kind: 'line',
        points: [
          [0, 10],
          [600, 10.55],
        ],
        ink: 'limit-95',
      },
      {
        kind: 'sign',
        shape: 'up',
        x: 20,
        y: 30,
        ink: 'outside',
        code: '31',
        name: 'Haute-Garonne, au-dessus',
      },
      { kind: 'sign', shape: 'ring', x: 40, y: 30, ink: 'point', code: '32', name: 'Gers' },
      { kind: 'text', x: 5, y: 300, text: '0 & plus', anchor: 'end', tone: 'muted' },
    ],
  },
  notes: ['Sources : INSEE', 'Établi le 1er janvier'],
  demonstrationLine: 'Données de démonstration',
};

describe('a chart as a page', () => {
  const { svg, widthPx, heightPx } = renderChart(PAGE);

  it('is a titled and described picture, large enough for what goes over and under the chart', () => {
    expect(svg).toContain('<title id="chart-title">Entonnoir &lt;1&gt;</title>');
    expect(svg).toContain('<desc id="chart-description">Nuage de 2 territoires</desc>');
    expect(widthPx).toBe(648);
    expect(heightPx).toBeGreaterThan(300 + 2 * 24 + 60);
    expect(svg).toContain(`viewBox="0 0 ${widthPx} ${heightPx}"`);
  });

  it('prints unit, date, sources and the mark of fictional figures', () => {
    for (const text of [PAGE.subtitle, ...PAGE.notes, 'Données de démonstration'])
      expect(svg).toContain(`>${text}<`);
    expect(renderChart({ ...PAGE, demonstrationLine: null }).svg).not.toContain('démonstration');
  });

  it('tells lines apart by their dashes and signs by their shapes', () => {
    expect(svg).toMatch(/d="M0\.0 10\.0L600\.0 10\.6"[^>]*stroke-dasharray="5 3"/);
    expect(signPath({ shape: 'up', x: 20, y: 30 })).not.toBe(signPath({ shape: 'down', x: 20, y: 30 }));
    expect(svg).toContain('<title>Haute-Garonne, au-dessus</title>');
  });

  it('writes a point of a line once where others fall on it, to a tenth of a pixel', () => {
    const points = [
      [0, 10],
      [0.04, 10.03],
      [0.3, 10],
      [0.3, 10.2],
      [0.32, 10.18],
      [0, 10],
    ] as const;
    expect(linePath(points)).toBe('M0.0 10.0L0.3 10.0L0.3 10.2L0.0 10.0');
  });

  it('brings its fonts only when it is to become a picture', () => {
    expect(svg).not.toContain('@font-face');
    expect(renderChart(PAGE, [{ weight: 400, dataUri: 'data:font/woff2;base64,AAAA' }]).svg).toContain(
      '@font-face',
    );
  });
});
