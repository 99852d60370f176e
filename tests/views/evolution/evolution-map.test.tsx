import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFormats } from '@/i18n';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import type { AppStore } from '@/state';
import { buildMapPageText } from '@/views/export/build-map-page-text';
import { FillChoice } from '@/views/layers/FillChoice';
import { Legend } from '@/views/legend';
import { Tooltip } from '@/views/tooltip';
import { fourRates } from '../../support/four-rates';
import { appWithDates } from '../../support/need-dates';
import { renderView } from '../../support/render-view';

const sceneOf = (app: AppStore) => app.select.scene(app.store.getState().document, 'light');
const arrowsOf = (app: AppStore) =>
  (sceneOf(app).arrows ?? []).map(({ code, direction, isSure }) => [code, direction, isSure] as const);

async function legendOfChange() {
  const section = await screen.findByRole('region', { name: /^Évolution/ }, { timeout: 10_000 });
  return within(section);
}

describe('the map of change', () => {
  it('sets an arrow on each territory between the two dates of the evolution', async () => {
    const { app, commands } = renderView(<Legend />, await appWithDates());
    act(() => commands.chooseFill('evolution'));
    const legend = await legendOfChange();
    /* 01: 42 then 64 of 10 000; 31: 2 then 33 of 30 000. The first may be chance: fewer than 1.96 deviations; the other not. */
    await waitFor(() => expect(arrowsOf(app)).toContainEqual(['31', 'above', true]));
    expect(arrowsOf(app).map(([code]) => code)).toEqual(['01', '31']);
    expect(legend.getByText(/entre 31 décembre 2023 et 31 décembre 2024/)).toBeTruthy();
    act(() => commands.chooseComparedDate('2022-12-31'));
    await waitFor(() => expect(legend.getByText(/entre 31 décembre 2022/)).toBeTruthy());
  });

  it('has no arrow where one of the dates is hidden, and says that it is hidden', async () => {
    const { app, commands } = renderView(<Legend />, await appWithDates(5));
    act(() => commands.chooseFill('evolution'));
    const legend = await legendOfChange();
    expect(arrowsOf(app).map(([code]) => code)).not.toContain('31');
    expect(sceneOf(app).fill?.find(({ code }) => code === '31')?.state).toBe('suppressed');
    expect(legend.getByText('Quand une des deux dates est masquée, l’écart l’est aussi.')).toBeTruthy();
  });

  it('is one step to undo, takes the place of circles, and stays when another indicator is chosen', async () => {
    const { user, commands, settings } = renderView(<FillChoice />, await appWithDates());
    const before = settings();
    await user.click(screen.getByRole('button', { name: /La carte montre/ }));
    await user.click(await screen.findByRole('option', { name: 'Évolution' }));
    await waitFor(() => expect(settings().fillBy).toBe('evolution'));
    expect(settings().layers.symbols).toBe(false);
    expect(await screen.findByRole('button', { name: /Du/ }, { timeout: 10_000 })).toBeTruthy();
    act(() => commands.undo());
    expect(settings()).toEqual(before);
    act(() => commands.chooseFill('evolution'));
    act(() => commands.chooseIndicator('aah'));
    expect(settings().fillBy).toBe('evolution');
  });

  it('says so where there is one date', async () => {
    const { app, commands } = renderView(<Legend />, await fourRates());
    act(() => commands.chooseFill('evolution'));
    const legend = await legendOfChange();
    expect(legend.getByText(/une date pour cet indicateur/)).toBeTruthy();
    expect(arrowsOf(app)).toEqual([]);
  });

  it('says under the pointer both rates with their dates, and the difference', async () => {
    const { commands } = renderView(<Tooltip />, await appWithDates());
    act(() => commands.chooseFill('evolution'));
    act(() => commands.hover({ territoryCode: '01', finessEt: null }));
    const line = await screen.findByText(/^De /, {}, { timeout: 10_000 });
    expect(line.textContent).toBe('De 4,2 (31 décembre 2023) à 6,4 (31 décembre 2024)');
    expect(screen.getByText(/^Écart/).textContent).toContain('+2,2');
  });

  it('is exported with its arrows, its scale and both dates, in either language', async () => {
    const { app, commands } = renderView(<Legend />, await appWithDates());
    act(() => commands.chooseFill('evolution'));
    await legendOfChange();
    const { document } = app.store.getState();
    for (const messages of [fr, en]) {
      const subject = { app, document, title: 'T', madeAt: 0, figuresSha256: null };
      const { legend, subtitle } = buildMapPageText(subject, { messages, formats: createFormats(messages) });
      const kinds = legend[0]?.items.map(({ swatch }) => swatch.kind) ?? [];
      expect(kinds).toContain('arrow');
      expect(kinds.filter((kind) => kind === 'arrow-size').length).toBeGreaterThan(0);
      expect(subtitle).toMatch(/2023.*2024/);
    }
  });
});
