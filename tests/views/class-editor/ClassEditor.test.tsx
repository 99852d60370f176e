import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { innerLimits } from '@/cartography';
import { classWords } from '@/i18n/classes';
import type { AppStore } from '@/state';
import { ClassEditor } from '@/views/class-editor';
import { fourRates } from '../../support/four-rates';
import { everythingSaid, numbersSaid, renderView } from '../../support/render-view';
import { HIDDEN_NUMBERS, secretNeedApp } from '../../support/secret-need';

const words = classWords('fr');
const limitsOf = (app: AppStore) => innerLimits(app.select.classing(app.store.getState().document).breaks);
const stepsOf = (app: AppStore) => app.store.getState().history.past.length;

/** Rates 5, 2 and 3, classed in thirds from 2 to 5. */
async function editor() {
  const app = await fourRates();
  const view = renderView(<ClassEditor />, app);
  act(() => view.commands.changeClassification({ method: 'equal', classCount: 3 }));
  return { ...view, app };
}

function counts(): readonly string[] {
  return within(screen.getByRole('list', { name: words.countsTitle }))
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');
}

describe('limits on the histogram', () => {
  it('are sliders with a name and a value', async () => {
    await editor();
    const sliders = screen.getAllByRole('slider');
    expect(sliders.map((slider) => slider.getAttribute('aria-label'))).toEqual([
      'Limite 1 sur 2',
      'Limite 2 sur 2',
    ]);
    expect(sliders.map((slider) => slider.getAttribute('aria-valuetext'))).toEqual(['3,00', '4,00']);
  });

  it('are counted as they move, and change the dossier once they are let go, in one step', async () => {
    const { app, commands } = await editor();
    expect(counts()).toEqual(['plus de 41', '3 à 40', '3 ou moins2']);
    const before = stepsOf(app);
    const [first] = screen.getAllByRole('slider');
    if (first === undefined) throw new Error('no slider');
    for (const value of ['2.8', '2.6', '2.4']) fireEvent.change(first, { target: { value } });
    expect(counts()).toEqual(['plus de 4,01', '2,4 à 4,01', '2,4 ou moins1']);
    expect(limitsOf(app)).toEqual([3, 4]);
    fireEvent.keyUp(first, { key: 'ArrowLeft' });
    expect(limitsOf(app)).toEqual([2.4, 4]);
    expect(stepsOf(app)).toBe(before + 1);
    act(() => commands.undo());
    expect(limitsOf(app)).toEqual([3, 4]);
    expect(counts()[2]).toBe('3 ou moins2');
  });

  it('can be typed, and a mistake is told without touching the map', async () => {
    const { app, user } = await editor();
    const field = screen.getByRole('textbox', { name: /^Limites/ });
    await user.clear(field);
    await user.type(field, '2,5 ; beaucoup{Enter}');
    expect(screen.getByText('« beaucoup » n’est pas un nombre.')).toBeTruthy();
    expect(limitsOf(app)).toEqual([3, 4]);
    await user.clear(field);
    await user.type(field, '4.5;2,5 ; 3{Enter}');
    expect(limitsOf(app)).toEqual([2.5, 3, 4.5]);
    expect(screen.getAllByRole('slider')).toHaveLength(3);
  });
});

describe('colours', () => {
  it('are chosen and reversed, and judged as they are', async () => {
    const { user, settings, commands } = await editor();
    expect(screen.getByText('Lisible par les daltoniens')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Couleurs/ }));
    await user.click(screen.getByRole('option', { name: /^Brun et turquoise/ }));
    await user.click(screen.getByRole('switch', { name: 'Inverser les couleurs' }));
    expect(settings().classification).toMatchObject({ scheme: 'brown-teal', reversed: true });
    // Children’s places of France: 180 for 100 000 in the four départements of the source, 1.8 per 1 000: under all.
    expect(screen.getByText(/^Référence.*1,8, hors des classes/)).toBeTruthy();
    expect(screen.getByText('Lisible imprimée en gris')).toBeTruthy();
    act(() => commands.setClassLimits([1.5, 4]));
    expect(screen.getByText(/^Couleur neutre.*1,8/)).toBeTruthy();
    expect(screen.getByText('Se confond imprimée en gris')).toBeTruthy();
  });
});

describe('the lock', () => {
  it('keeps limits, is left by another method, and can be followed again or let go', async () => {
    const { user, settings, commands } = await editor();
    await user.click(screen.getByRole('button', { name: 'Verrouiller ces classes' }));
    expect(settings().classification.lock?.limits).toEqual([3, 4]);
    expect(screen.getByText(/^Limites verrouillées.*3.*4/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.follow })).toBeNull();
    act(() => commands.changeClassification({ method: 'jenks' }));
    await user.click(screen.getByRole('button', { name: words.follow }));
    expect(settings().classification.followsLock).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Déverrouiller' }));
    expect(settings().classification.lock).toBeNull();
  });
});

describe('what is hidden', () => {
  it('is in no text, no attribute and no limit of the settings, whatever the method', async () => {
    const app = await secretNeedApp();
    const { commands } = renderView(<ClassEditor />, app);
    for (const method of ['quantile', 'jenks', 'equal', 'standard-deviation', 'manual'] as const) {
      act(() => commands.changeClassification({ method, classCount: 2 }));
      const said = numbersSaid();
      for (const hidden of HIDDEN_NUMBERS) expect(said).not.toContain(hidden);
      expect(everythingSaid().length).toBeGreaterThan(20);
    }
  });
});

describe('with no value to class', () => {
  it('says so', async () => {
    const app = await fourRates();
    const { commands } = renderView(<ClassEditor />, app);
    act(() => commands.chooseIndicator('equipment-adult'));
    expect(screen.getByText('Aucune valeur à classer.')).toBeTruthy();
  });
});

describe('the preview of a map', () => {
  const seenThrough = () => document.documentElement.style.getPropertyValue('--map-vision');
  const choose = async (user: UserEvent, name: string) => {
    await user.click(screen.getByRole('button', { name: new RegExp(`${words.vision}$`) }));
    await user.click(screen.getByRole('option', { name }));
  };

  it('is that of the map itself, for as long as the settings are open', async () => {
    const { user } = await editor();
    expect(seenThrough()).toBe('');
    await choose(user, words.visions.deuteranopia);
    await waitFor(() => expect(seenThrough()).not.toBe(''));
    const filter = document.querySelector('filter');
    expect(seenThrough()).toBe(`url(#${filter?.id})`);
    const values = filter?.firstElementChild?.getAttribute('values')?.split(' ').map(Number);
    // Green alone, seen without green cones: its share of each channel, and no change of opacity.
    expect([values?.[1], values?.[6], values?.[11], values?.[18]]).toEqual([0.860646, 0.672501, 0.04294, 1]);
    expect(everythingSaid()).toContain(words.visionNote);
    await choose(user, words.visions.usual);
    await waitFor(() => expect(seenThrough()).toBe(''));
    await choose(user, words.visions.grey);
    await waitFor(() => expect(seenThrough()).not.toBe(''));
    cleanup();
    expect(seenThrough()).toBe('');
  });
});
