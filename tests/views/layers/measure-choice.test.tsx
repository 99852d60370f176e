import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measureWords } from '@/i18n/measures';
import type { AppStore } from '@/state';
import { CircleMeasureChoice, ColorMeasureChoice } from '@/views/layers/MeasureChoice';
import { Legend } from '@/views/legend';
import { fourRates } from '../../support/four-rates';
import { numbersSaid, renderView } from '../../support/render-view';
import { HIDDEN_NUMBERS, secretNeedApp } from '../../support/secret-need';

const words = measureWords('fr');
const { guards } = words;

async function pick(user: UserEvent, label: string, option: RegExp): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(label) }));
  await user.click(await screen.findByRole('option', { name: option }));
}

const sceneOf = (app: AppStore) => app.select.scene(app.store.getState().document, 'light');
const circlesOf = (app: AppStore) =>
  (sceneOf(app).symbols ?? []).map(({ code, value }) => [code, value] as const);
const classOf = (app: AppStore, code: string) =>
  sceneOf(app).fill?.find((paint) => paint.code === code)?.classIndex;

describe('a count by colour', () => {
  it('is not drawn until the user insists, and the reason is given first', async () => {
    const { user, settings } = renderView(<ColorMeasureChoice />, await fourRates());
    await pick(user, words.colors, /^Effectif/);
    expect((await screen.findByRole('status')).textContent).toContain(guards['count-as-color'].reason);
    expect(settings().measures.colors).toBe('rate');
    await user.click(screen.getByRole('button', { name: guards['count-as-color'].insist }));
    expect(settings().measures.colors).toBe('count');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is drawn by circles when the user takes the advice', async () => {
    const { app, user, settings } = renderView(<ColorMeasureChoice />, await fourRates());
    await pick(user, words.colors, /^Effectif/);
    await user.click(await screen.findByRole('button', { name: guards['count-as-color'].instead }));
    expect(settings().measures).toEqual({ colors: 'rate', circles: 'count' });
    /* Places counted in 31, 01 and 2A; none in 59, and no circle for none. */
    expect(circlesOf(app)).toEqual([
      ['31', 90],
      ['01', 50],
      ['2A', 40],
    ]);
  });

  it('classes territories by their places and not by their rates, and the legend says why it misleads', async () => {
    const { app, commands } = renderView(<Legend />, await fourRates());
    /* Rates: 01 5, 31 3, 2A 2. Places: 31 90, 01 50, 2A 40. */
    expect(classOf(app, '01')).toBeGreaterThan(classOf(app, '31') ?? Number.NaN);
    act(() => commands.chooseMeasures({ colors: 'count' }));
    expect(classOf(app, '31')).toBeGreaterThan(classOf(app, '01') ?? Number.NaN);
    const section = screen.getByRole('region', { name: /^Places/ });
    expect(within(section).getByText(/un effectif en couleur/)).not.toBeNull();
  });

  it('gives way to the rate when another indicator is chosen, and comes back when that is undone', async () => {
    const { commands, settings } = renderView(<Legend />, await fourRates());
    act(() => commands.chooseMeasures({ colors: 'count' }));
    act(() => commands.chooseIndicator('equipment-adult'));
    expect(settings().measures.colors).toBe('rate');
    act(() => commands.undo());
    expect(settings().measures.colors).toBe('count');
    act(() => commands.undo());
    expect(settings().measures.colors).toBe('rate');
  });

  it('tells nothing of a count that is hidden', async () => {
    const { app, commands } = renderView(<Legend />, await secretNeedApp());
    act(() => commands.chooseMeasures({ colors: 'count' }));
    const hidden = sceneOf(app).fill?.filter(({ state }) => state === 'suppressed') ?? [];
    expect(hidden.map(({ code, classIndex }) => [code, classIndex])).toEqual([
      ['01', null],
      ['2A', null],
    ]);
    expect(HIDDEN_NUMBERS.filter((number) => numbersSaid().includes(number))).toEqual([]);
  });
});

describe('a rate by circles', () => {
  it('is not drawn until the user insists', async () => {
    const { app, user, settings } = renderView(<CircleMeasureChoice />, await fourRates());
    await pick(user, words.circles, /^Taux/);
    expect((await screen.findByRole('status')).textContent).toContain(guards['rate-as-circle'].reason);
    expect(settings().measures.circles).toBe('need');
    await user.click(screen.getByRole('button', { name: guards['rate-as-circle'].insist }));
    expect(circlesOf(app)).toEqual([
      ['01', 5],
      ['31', 3],
      ['2A', 2],
    ]);
    const legend = app.select.legend(app.store.getState().document, 'light').symbols;
    expect(legend?.misuse).toBe('rate-as-circle');
    expect(legend?.circles.map(({ value }) => value)).toEqual([5, 2, 0.5]);
  });

  it('leaves the colour when the user takes the advice', async () => {
    const { user, settings } = renderView(<CircleMeasureChoice />, await fourRates());
    await pick(user, words.circles, /^Taux/);
    await user.click(await screen.findByRole('button', { name: guards['rate-as-circle'].instead }));
    expect(settings().measures).toEqual({ colors: 'rate', circles: 'need' });
  });

  it('leaves a count alone, which circles suit', async () => {
    const { user, settings } = renderView(<CircleMeasureChoice />, await fourRates());
    await pick(user, words.circles, /^Effectif/);
    expect(settings().measures.circles).toBe('count');
    expect(screen.queryByRole('status')).toBeNull();
  });
});
