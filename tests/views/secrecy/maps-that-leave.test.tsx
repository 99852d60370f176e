import { act, cleanup } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { bindCommands } from '@/state';
import { Legend } from '@/views/legend';
import { RepresentationSpoken } from '@/views/representation';
import { Tooltip } from '@/views/tooltip';
import { renderView } from '../../support/render-view';
import { appsOf, type FakeApp, said } from './on-screen';
import { settle } from './settle';
import { WAYS_TO_DRAW } from './ways-to-draw';

/** The legend with the tooltip of each territory, and what is told of each to who hears the map. */
async function mapOnScreen(app: FakeApp): Promise<readonly string[]> {
  await settle(app);
  const { level } = app.store.getState().document.settings;
  const { territories } = app.embedded.hierarchy[level];
  const { hover } = bindCommands(app);
  renderView(
    <>
      <Legend />
      <Tooltip />
      {territories.map(({ code, name }) => (
        <RepresentationSpoken key={code} code={code} name={name} />
      ))}
    </>,
    app,
  );
  await act(() => vi.dynamicImportSettled());
  const told: string[] = [];
  for (const { code } of territories) {
    await act(() => Promise.resolve(hover({ territoryCode: code, finessEt: null })));
    await act(() => vi.dynamicImportSettled());
    told.push(said());
  }
  cleanup();
  return told;
}

describe('the legend, the tooltip and the spoken text of a map', () => {
  it.each(WAYS_TO_DRAW)('are the same whatever the hidden counts are, $name', async ({ settings }) => {
    const [one, other] = appsOf(settings);
    const told = await mapOnScreen(one);
    expect(new Set(told).size).toBe(told.length);
    expect(await mapOnScreen(other)).toEqual(told);
  });
});
