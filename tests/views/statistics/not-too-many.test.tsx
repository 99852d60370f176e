import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type AppStore, bindCommands } from '@/state';
import { NotTooMany } from '@/views/statistics/NotTooMany';
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

const chart = <p>Un trait par territoire</p>;
const isDrawn = () => screen.queryByText('Un trait par territoire') !== null;

describe('a chart of one mark a territory', () => {
  it('is drawn of 5 000 communes', async () => {
    renderView(<NotTooMany>{chart}</NotTooMany>, await atCommunes(2400, 2600));
    expect(isDrawn()).toBe(true);
  });

  it('is not of one more, says how many there are, and is again of the département studied', async () => {
    const { commands } = renderView(<NotTooMany>{chart}</NotTooMany>, await atCommunes(2401, 2600));
    expect(isDrawn()).toBe(false);
    expect(screen.getByText(/^5\s?001\sterritoires/)).toBeTruthy();
    act(() => commands.chooseStudy({ kind: 'departements', name: 'Ain', codes: ['01' as never] }));
    await waitFor(() => expect(isDrawn()).toBe(true));
  });

  it('takes fewer territories where each has more than a mark', async () => {
    renderView(<NotTooMany most={500}>{chart}</NotTooMany>, await atCommunes(250, 251));
    expect(isDrawn()).toBe(false);
    expect(screen.getByText(/^501\sterritoires/)).toBeTruthy();
  });
});
