import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fr } from '@/i18n/fr';
import { Sheet } from '@/views/sheet';
import { fakeApp } from '../../support/fake-services';
import { gridCommunes } from '../../support/grid-communes';
import { renderView } from '../../support/render-view';
import { provenance } from '../../support/small-embedded';

/** The sheet beside a map of the communes of the grid, in a dossier of thousands of shapes. */
async function sheetOfMany() {
  const app = fakeApp({ loadCommunes: () => Promise.resolve(gridCommunes()) });
  const shapes = Array.from({ length: 5_001 }, (_, rank) => ({ code: `X${rank}`, polygons: [] }));
  const commune = {
    id: 'communes',
    name: 'communes.geojson',
    level: 'commune' as const,
    provenance: provenance('communes'),
    mesh: { lines: [], shapes },
  };
  await app.communes.read();
  app.store.setState(({ document }) => ({
    document: {
      ...document,
      fineContours: { commune },
      settings: { ...document.settings, level: 'commune' },
    },
  }));
  const [first, second] = app.select.hierarchy(app.store.getState().document).commune.territories;
  if (first === undefined || second === undefined) throw new Error('The directory has no commune');
  const { commands } = renderView(<Sheet onClose={() => undefined} />, app);
  const title = () => screen.getByRole('heading', { level: 2 }).textContent;
  return { commands, first, second, title };
}

it('computes the figures of thousands of communes between turns of the page, then tells every sheet at once', async () => {
  const { commands, first, second, title } = await sheetOfMany();
  act(() => commands.selectTerritory(first.code));
  expect(title()).toBe(fr.app.loading);
  await screen.findByRole('heading', { level: 2, name: first.name });
  act(() => commands.selectTerritory(second.code));
  expect(title()).toBe(second.name);
});

it('leaves a sheet on screen while the figures of other settings are computed', async () => {
  const { commands, first, title } = await sheetOfMany();
  act(() => commands.selectTerritory(first.code));
  await screen.findByRole('heading', { level: 2, name: first.name });
  act(() => commands.chooseIndicator('equipment-adult'));
  expect(title()).toBe(first.name);
});

it('leaves no sheet on screen while it is found what another rule hides', async () => {
  const { commands, first, title } = await sheetOfMany();
  act(() => commands.selectTerritory(first.code));
  await screen.findByRole('heading', { level: 2, name: first.name });
  act(() => commands.setSecrecyRule({ threshold: 11, dominance: null, rounding: null }));
  expect(title()).toBe(fr.app.loading);
  await screen.findByRole('heading', { level: 2, name: first.name });
});
