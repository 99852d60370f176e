import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ChartMark } from '@/export';
import { fr } from '@/i18n/fr';
import { multiplesWords } from '@/i18n/multiples';
import { bindCommands, type DrawerView } from '@/state';
import { IndicatorDialog } from '@/views/indicators';
import { DrawerViews } from '@/views/statistics';
import { widthOfText } from '@/views/statistics/chart/text-width';
import { drawHistogram } from '@/views/statistics/distribution/draw-histogram';
import { appWith } from '../../support/app-with';
import { renderView } from '../../support/render-view';
import { establishment, offerDataset } from '../../support/small-embedded';

/** Children's places: 01 has 50 for 10 000 children, 5 ‰; 2A, 31 and 59 have none; 974 is not in the source. */
const oneServed = () =>
  appWith({
    offer: offerDataset(
      'finess',
      [establishment({ finess: '010000001', category: '183', departement: '01', installed: 50 })],
      ['01', '2A', '31', '59'],
    ),
  });

async function openView(drawerView: DrawerView) {
  const app = await oneServed();
  bindCommands(app).setPreferences({ drawerView });
  return renderView(<DrawerViews />, app);
}

const said = (text: RegExp) => screen.findByText(text, { selector: 'p, td' }, { timeout: 10_000 });

describe('territories that tie', () => {
  it('at the lowest rate are counted where they hold the median', async () => {
    await openView('distribution');
    expect((await said(/^Les taux vont de/)).textContent.replaceAll(/\s/gu, ' ')).toBe(
      'Les taux vont de 0 à 5,0 ; 3 territoires sur 4 ont le plus bas, qui est aussi la médiane. Toutes les régions ont la même médiane, 0.',
    );
  });

  it('are counted at the end of an inequality, not named by the first of them', async () => {
    await openView('inequality');
    expect((await said(/^Taux montré le plus bas/)).textContent.replaceAll(/\s/gu, ' ')).toBe(
      'Taux montré le plus bas : 3 territoires à égalité ; le plus haut : Département 01.',
    );
  });

  it('are counted under small maps', async () => {
    const { user } = await openView('multiples');
    await user.click(await screen.findByRole('button', { name: new RegExp(`${multiplesWords('fr').by}$`) }));
    await user.click(screen.getByRole('option', { name: multiplesWords('fr').choices['child-places'] }));
    const lines = (await screen.findAllByRole('listitem')).map(({ textContent }) =>
      textContent.replaceAll(/\s/gu, ' '),
    );
    expect(lines.some((line) => line.includes('Le plus bas : 3 territoires à égalité, 0.'))).toBe(true);
  });

  it('are counted in the preview of an indicator', async () => {
    renderView(<IndicatorDialog onClose={() => undefined} />, await oneServed());
    const heads = (await screen.findAllByRole('rowheader')).map(({ textContent }) =>
      textContent.replaceAll(/\s/gu, ' '),
    );
    expect(heads).toEqual([
      fr.layers.levels.france,
      'Département 01 (la plus haute)',
      '3 territoires à égalité (médiane)',
      '3 territoires à égalité (la plus basse)',
    ]);
  });
});

describe('what a histogram says over its bars', () => {
  /** Texts, as boxes eleven pixels high, that another text or a line across crosses. */
  function crossings(marks: readonly ChartMark[]): readonly string[] {
    const boxes = marks.flatMap((mark) => {
      if (mark.kind !== 'text') return [];
      const width = widthOfText(mark.text);
      const left =
        mark.anchor === 'end' ? mark.x - width : mark.anchor === 'start' ? mark.x : mark.x - width / 2;
      return [{ text: mark.text, left, right: left + width, top: mark.y - 9, bottom: mark.y + 2 }];
    });
    const lines = marks.flatMap((mark) => {
      if (mark.kind !== 'line' || (mark.ink !== 'target' && mark.ink !== 'second-curve')) return [];
      const [[x, top] = [0, 0], [, bottom] = [0, 0]] = mark.points;
      return [{ text: 'line', left: x, right: x, top, bottom }];
    });
    return boxes.flatMap((box) =>
      [...boxes, ...lines]
        .filter((other) => other !== box && other.left < box.right && other.right > box.left)
        .filter((other) => other.top < box.bottom && other.bottom > box.top)
        .map((other) => `${box.text} × ${other.text}`),
    );
  }

  it.each([
    ['at the left edge, under the title of the axis', 0, 0.2],
    ['at the left edge, the other way round', 0.2, 0],
    ['on one place', 2, 2],
    ['close together in the middle', 2.4, 2.6],
    ['at the right edge', 4.3, 4.4],
    ['at both edges', 0, 4.4],
  ])('stays clear %s', (_, median, france) => {
    const { marks } = drawHistogram({
      bins: [{ lower: 0, upper: 4.4, members: [] }],
      lines: [
        { value: median, label: 'Médiane : 0', isDashed: true },
        { value: france, label: 'France : 0,2', isDashed: false },
      ],
      groupCodes: new Set(),
      width: 360,
      height: 240,
      words: { x: 'pour 1 000', y: 'Territoires', writeTicks: () => String },
    }).drawing;
    expect(crossings(marks)).toEqual([]);
  });
});
