import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { CommuneTable } from '@/domain/territory';
import { LevelChoice } from '@/views/layers/LevelChoice';
import { fakeApp } from '../../support/fake-services';
import { gridCommunes } from '../../support/grid-communes';
import { renderView } from '../../support/render-view';
import { provenance } from '../../support/small-embedded';

it('shows the level asked for at once, while the map keeps the former one until it is ready', async () => {
  const read: { answer?: (table: CommuneTable) => void } = {};
  const table = new Promise<CommuneTable>((resolve) => (read.answer = resolve));
  const app = fakeApp({ loadCommunes: () => table });
  const shapes = Array.from({ length: 5_001 }, (_, rank) => ({ code: `X${rank}`, polygons: [] }));
  const commune = {
    id: 'communes',
    name: 'communes.geojson',
    level: 'commune' as const,
    provenance: provenance('communes'),
    mesh: { lines: [], shapes },
  };
  app.store.setState(({ document }) => ({ document: { ...document, fineContours: { commune } } }));
  const { user, settings } = renderView(<LevelChoice />, app);
  const told = () => app.store.getState().notices.map(({ content }) => content.code);
  const chosen = () => screen.getByRole('radio', { checked: true }).textContent;

  await user.click(screen.getByRole('radio', { name: 'Communes' }));
  expect([chosen(), settings().level]).toEqual(['Communes', 'departement']);
  await waitFor(() => expect(told()).toEqual(['map-in-progress']));
  expect([chosen(), settings().level]).toEqual(['Communes', 'departement']);

  read.answer?.(gridCommunes());
  await waitFor(() => expect(settings().level).toBe('commune'));
  expect(chosen()).toBe('Communes');
  expect(told()).toEqual([]);
});
