import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type AppStore, bindCommands } from '@/state';
import { DrawerContent } from '@/views/statistics/DrawerContent';
import { communesOf } from '../../support/communes-of';
import { fakeApp } from '../../support/fake-services';
import { renderView } from '../../support/render-view';

const BASE = 36;

/** A country of so many communes in Ain, and so many in Nord. */
async function atCommunes(ofAin: number, ofNord: number): Promise<AppStore> {
  const codes = [
    ...Array.from({ length: ofAin }, (_, rank) => `01${rank.toString(BASE).padStart(3, '0')}`),
    ...Array.from({ length: ofNord }, (_, rank) => `59${rank.toString(BASE).padStart(3, '0')}`),
  ];
  const communes = communesOf(codes.map((code) => [code, null, 100]));
  const ranks = new Map<string, number>(codes.map((code, rank) => [code, rank]));
  const table = { ...communes, positionOf: (code: string) => ranks.get(code) };
  const app = fakeApp({ loadCommunes: () => Promise.resolve(table) });
  await bindCommands(app).enterLevel('commune');
  await waitFor(() => expect(app.store.getState().document.settings.level).toBe('commune'));
  return app;
}

/** How many territories the view says are too many; `null` when it draws them. */
const refused = () =>
  screen.queryByText(/territoires\s: trop pour ce graphique/)?.textContent.split('\u00a0')[0] ?? null;

describe('a view of the drawer', () => {
  it.each(['gaps', 'borders', 'distribution', 'funnel', 'evolution', 'multiples'] as const)(
    'is not drawn of 5 001 communes: %s',
    async (view) => {
      renderView(<DrawerContent view={view} />, await atCommunes(2401, 2600));
      expect(refused()).toMatch(/^5\s?001 territoires$/);
    },
  );

  it('is drawn of 5 000, and of those of the département studied', async () => {
    const app = await atCommunes(2400, 2600);
    renderView(<DrawerContent view="evolution" />, app);
    expect(refused()).toBeNull();
    cleanup();
    const { commands } = renderView(<DrawerContent view="evolution" />, await atCommunes(2401, 2600));
    expect(refused()).not.toBeNull();
    act(() => commands.chooseStudy({ kind: 'departements', name: 'Ain', codes: ['01' as never] }));
    await waitFor(() => expect(refused()).toBeNull());
  });

  it('has a point a date for 500 territories at most: lines over time', async () => {
    renderView(<DrawerContent view="time-lines" />, await atCommunes(250, 251));
    expect(refused()).toMatch(/^501 territoires$/);
    cleanup();
    renderView(<DrawerContent view="time-lines" />, await atCommunes(250, 250));
    expect(refused()).toBeNull();
  });

  it.each(['table', 'ranking', 'inequality'] as const)('shows them all: %s', async (view) => {
    renderView(<DrawerContent view={view} />, await atCommunes(2401, 2600));
    expect(refused()).toBeNull();
  });
});
