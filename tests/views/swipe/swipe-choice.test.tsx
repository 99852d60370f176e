import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Legend } from '@/views/legend';
import { SwipeChoice } from '@/views/swipe';
import { renderView } from '../../support/render-view';

describe('the choice of a second map', () => {
  it('appears with the switch, keeps in the dossier what is chosen, and leaves in undo steps', async () => {
    const { user, settings, commands } = renderView(<SwipeChoice />);
    expect(screen.queryByRole('button', { name: /Indicateur à droite/ })).toBeNull();
    await user.click(screen.getByRole('switch', { name: /Balayer/ }));
    await user.click(screen.getByRole('button', { name: /Indicateur à droite/ }));
    await user.click(
      within(screen.getByRole('listbox')).getByRole('option', { name: /^Taux d’équipement pour adultes/ }),
    );
    expect(settings().swipe).toMatchObject({ indicatorId: 'equipment-adult', sharesClasses: false });
    await user.click(screen.getByRole('switch', { name: /Mêmes classes/ }));
    expect(settings().swipe?.sharesClasses).toBe(true);
    expect(settings().indicatorId).toBe('equipment-child');
    act(() => commands.undo());
    expect(settings().swipe?.sharesClasses).toBe(false);
    await user.click(screen.getByRole('switch', { name: /Balayer/ }));
    expect(settings().swipe).toBeNull();
  });

  it('offers raw and smoothed rates of people alone, and says when units are not the same', async () => {
    const { user, settings, commands } = renderView(<SwipeChoice />);
    act(() => {
      commands.swipeMaps(true);
      commands.changeSwipe({ indicatorId: 'unmet-child' });
    });
    await user.click(screen.getByRole('radio', { name: 'Lissé' }));
    expect(settings().swipe?.figureMode).toBe('smoothed');
    act(() => commands.changeSwipe({ indicatorId: 'services-child', sharesClasses: true }));
    expect(screen.queryByRole('radio', { name: 'Lissé' })).toBeNull();
    expect(screen.getByText(/pas la même unité/)).toBeTruthy();
  });
});

describe('the legends of two maps', () => {
  it('are told apart by side, and only that of the left leads to its figures', async () => {
    const { commands } = renderView(<Legend />);
    act(() => {
      commands.swipeMaps(true);
      commands.changeSwipe({ indicatorId: 'equipment-adult' });
    });
    const right = await screen.findByRole('region', { name: 'Carte de droite' });
    const left = screen.getByRole('region', { name: 'Carte de gauche' });
    expect(within(left).getByText(/Taux d’équipement pour enfants/)).toBeTruthy();
    expect(within(right).getByText(/Taux d’équipement pour adultes/)).toBeTruthy();
    expect(within(left).queryAllByRole('button')).not.toEqual([]);
    expect(within(right).queryAllByRole('button')).toEqual([]);
  });
});
