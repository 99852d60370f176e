import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { IndicatorDialog } from '@/views/indicators';
import { fill, renderView } from '../../support/render-view';

function dialog() {
  const onClose = vi.fn();
  const view = renderView(<IndicatorDialog onClose={onClose} />);
  const press = (name: string | RegExp) => view.user.click(screen.getByRole('button', { name }));
  return { ...view, onClose, press };
}

describe('the dialog of indicators', () => {
  it('finds an indicator by a word without its accents and shows it on the map', async () => {
    const { user, press, settings, onClose } = dialog();
    await fill(user, screen.getByRole('searchbox'), 'ecart adultes');
    await press('Écart en places au taux national, adultes');
    expect(screen.getByText(/Écart = \(taux de France/)).toBeTruthy();
    await press('Afficher sur la carte');
    expect(settings().indicatorId).toBe('gap-adult');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('makes an indicator out of two counts as one step to undo, and deletes it', async () => {
    const { user, press, settings, commands, state } = dialog();
    const before = settings();
    await press('Nouvel indicateur');
    await fill(user, screen.getByRole('textbox', { name: 'Nom' }), 'IME et SESSAD');
    await user.click(screen.getByRole('checkbox', { name: 'IME (183)' }));
    await user.click(screen.getByRole('checkbox', { name: 'SESSAD (182)' }));
    // 50 + 90 places ÷ 150 000 children.
    expect(within(screen.getByRole('row', { name: /France/ })).getByText('0,9')).toBeTruthy();
    await press('Enregistrer');
    expect(settings().ownIndicators).toMatchObject([
      { id: 'user-1', label: 'IME et SESSAD', numerator: { categories: ['182', '183'] }, unit: 'per-1000' },
    ]);
    expect(settings().indicatorId).toBe('user-1');
    expect(state().history.past).toHaveLength(1);
    await press('Supprimer');
    expect(settings().ownIndicators).toEqual([]);
    expect(settings().indicatorId).toBe('equipment-child');
    act(() => commands.undo());
    act(() => commands.undo());
    expect(settings()).toEqual(before);
  });

  it('does not keep an indicator without a name, and says so', async () => {
    const { press, settings } = dialog();
    await press('Dupliquer');
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nom' });
    expect(name.value).toBe('Taux d’équipement pour enfants et jeunes (copie)');
    await press('Annuler');
    await press('Nouvel indicateur');
    await press('Enregistrer');
    expect(settings().ownIndicators).toEqual([]);
    expect(screen.getAllByText('Donnez un nom à l’indicateur.').length).toBeGreaterThan(0);
  });
});
