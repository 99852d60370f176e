import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AppStore } from '@/state';
import { Legend } from '@/views/legend';
import { showOnly } from '../../support/app-with';
import { fourRates } from '../../support/four-rates';
import { fakeApp } from '../../support/fake-services';
import { numbersSaid, renderView } from '../../support/render-view';
import { HIDDEN_NUMBERS, secretNeedApp } from '../../support/secret-need';

/** Lines of a section: what is printed, and the count read aloud. */
function lines(section: RegExp): readonly (readonly [label: string, count: string])[] {
  const items = within(screen.getByRole('region', { name: section })).getAllByRole('listitem');
  return items.map((item) => {
    const [label, , spoken] = [...item.querySelectorAll('span')]
      .slice(-3)
      .map((span) => span.textContent ?? '');
    return [label ?? '', spoken ?? ''];
  });
}

const RATE = /^Enfants et jeunes sans solution.*pour 1/;

const fillOf = (app: AppStore) => app.select.scene(app.store.getState().document, 'light').fill ?? [];

describe('the legend of the indicator', () => {
  it('prints under a map of places the categories that are counted', async () => {
    const app = fakeApp();
    const { commands } = renderView(<Legend />, app);
    act(() => commands.chooseIndicator('equipment-eam'));
    expect(await screen.findByText('Catégories comptées : FAM, EAM')).toBeDefined();
  });

  it('counts in each class the territories the map paints so, and names the states that occur', async () => {
    const app = await fourRates();
    const { commands } = renderView(<Legend />, app);
    act(() => commands.changeClassification({ method: 'equal', classCount: 3 }));
    // Known values 2, 3 and 5 from 2 to 5 in thirds: up to 3, up to 4, up to 5. Zero stands apart.
    expect(lines(/^Taux d’équipement/)).toEqual([
      ['plus de 4', '1\u00a0département'],
      ['3 à 4', '0\u00a0département'],
      ['3 ou moins', '2\u00a0départements'],
      ['Zéro', '1\u00a0département'],
      ['Non disponible (nd)', '1\u00a0département'],
    ]);
    const painted = fillOf(app).map(({ code, classIndex, state }) => [code, classIndex ?? state]);
    expect(painted).toEqual([
      ['01', 2],
      ['2A', 0],
      ['31', 0],
      ['59', 'zero'],
      ['974', 'missing'],
    ]);
  });

  it.each(['quantile', 'equal', 'jenks'] as const)(
    'agrees with the scene for every number of classes (%s)',
    async (method) => {
      const app = await secretNeedApp({ threshold: 0 });
      const { commands } = renderView(<Legend />, app);
      for (const classCount of [2, 3, 4, 5]) {
        act(() => commands.changeClassification({ method, classCount }));
        const counted = lines(RATE).map(([, count]) => parseInt(count, 10));
        const ranks = fillOf(app).map(({ classIndex }) => classIndex);
        const expected = counted.map((_, rank) => counted.length - 1 - rank);
        expect(counted).toEqual(
          expected.map((classIndex) => ranks.filter((painted) => painted === classIndex).length),
        );
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(5);
      }
    },
  );

  it('tells the colours of classes apart by the colours of the map', async () => {
    const app = await fourRates();
    const { commands } = renderView(<Legend />, app);
    act(() => commands.changeClassification({ method: 'equal', classCount: 3 }));
    const section = screen.getByRole('region', { name: /^Taux d’équipement/ });
    const swatches = within(section)
      .getAllByRole('listitem')
      .map((item) => item.querySelector('rect')?.getAttribute('fill'));
    const colorOf = (code: string) => fillOf(app).find((paint) => paint.code === code)?.color;
    expect(swatches[0]).toBe(colorOf('01'));
    expect(swatches[2]).toBe(colorOf('2A'));
    expect(swatches[3]).toBe(colorOf('59'));
  });

  it('has a line for hidden values and never their numbers', async () => {
    renderView(<Legend />, await secretNeedApp());
    const states = lines(RATE).slice(-1);
    expect(states).toEqual([['Secret statistique (s)', '2\u00a0départements']]);
    expect(numbersSaid().filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
  });
});

describe('the legend of the other layers', () => {
  it('counts the establishments of each family drawn', () => {
    const app = fakeApp();
    showOnly(app, ['offer']);
    const { commands } = renderView(<Legend />, app);
    const families = () => lines(/^Établissements et services/).map(([label, count]) => `${label}, ${count}`);
    const institution = 'Établissements pour enfants et jeunes, 1\u00a0établissement ou service';
    const service = 'Services pour enfants et jeunes (SESSAD), 1\u00a0établissement ou service';
    expect(families().toSorted()).toEqual([institution, service].toSorted());
    act(() => commands.toggleFamily('child-service'));
    expect(families()).toEqual([institution]);
  });

  it('has a name of its own for the rate and for the circles of one need', async () => {
    const app = await secretNeedApp();
    showOnly(app, ['choropleth', 'symbols']);
    renderView(<Legend />, app);
    const names = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(names).toEqual(['Enfants et jeunes sans solution', 'Enfants et jeunes sans solution']);
    expect(screen.getByRole('region', { name: RATE })).not.toBe(
      screen.getByRole('region', { name: /^Enfants et jeunes sans solution personnes,/ }),
    );
    expect(lines(/^Enfants et jeunes sans solution personnes,/)).toEqual([
      ['Secret statistique (s)', '2\u00a0départements'],
    ]);
  });

  it('goes with its layer, down to a word when nothing is drawn', () => {
    const app = fakeApp();
    showOnly(app, ['choropleth', 'offer']);
    const { commands } = renderView(<Legend />, app);
    expect(screen.getAllByRole('region')).toHaveLength(2);
    act(() => commands.toggleLayer('choropleth'));
    expect(screen.getAllByRole('region')).toHaveLength(1);
    act(() => commands.toggleLayer('offer'));
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByText(/Aucune couche affichée/)).toBeTruthy();
  });
});
