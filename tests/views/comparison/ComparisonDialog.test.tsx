import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type AppStore, bindCommands } from '@/state';
import { ComparisonDialog } from '@/views/comparison';
import { fakeApp } from '../../support/fake-services';
import { fill, renderView } from '../../support/render-view';

function opened(tab: 'set' | 'peers' | 'test', app?: AppStore) {
  const onClose = vi.fn();
  return { ...renderView(<ComparisonDialog firstTab={tab} onClose={onClose} />, app), onClose };
}

const members = () => within(screen.getByRole('group', { name: 'Territoires de l’ensemble' }));
const keep = () => screen.getByRole('button', { name: 'Comparer à cet ensemble' });

describe('making a set', () => {
  it('ticks territories one by one or by région, says how many, and compares with them', async () => {
    const { user, settings, onClose } = opened('set');
    expect(keep().getAttribute('aria-disabled')).toBe('true');
    await fill(user, screen.getByRole('textbox', { name: 'Nom de l’ensemble' }), 'Mes voisins');
    await user.click(members().getByRole('checkbox', { name: 'Toute la région Région R1' }));
    expect(screen.getByText('3 départements choisis')).toBeTruthy();
    await user.click(members().getByRole('checkbox', { name: /^Département 2A/ }));
    const region = members().getByRole<HTMLInputElement>('checkbox', { name: /Toute la région Région R1/ });
    expect(region.indeterminate).toBe(true);
    await user.click(keep());
    expect(settings().customSet).toEqual({ name: 'Mes voisins', level: 'departement', codes: ['01', '31'] });
    expect(settings().figureReference).toBe('custom');
    expect(onClose).toHaveBeenCalled();
  });

  it('searches without letting go of what is ticked, and starts again at another level', async () => {
    const { user, settings } = opened('set');
    await user.click(members().getByRole('checkbox', { name: /^Département 59/ }));
    await fill(user, screen.getByRole('searchbox'), 'departement 31');
    expect(members().queryByRole('checkbox', { name: /^Département 59/ })).toBeNull();
    await user.click(members().getByRole('checkbox', { name: /^Département 31/ }));
    expect(screen.getByText('2 départements choisis')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Test des écarts' }));
    await user.click(screen.getByRole('tab', { name: 'Mon ensemble' }));
    expect(screen.getByText('2 départements choisis')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Régions' }));
    await user.click(members().getByRole('checkbox', { name: /^Région R2/ }));
    await user.click(keep());
    expect(settings().customSet).toEqual({ name: 'Mon ensemble', level: 'region', codes: ['R2'] });
  });
});

describe('the rule of comparable territories', () => {
  it('changes with its preview, and keeps one criterion at least', async () => {
    const { user, settings } = opened('peers');
    expect(screen.getByText('Département 01 : Département 2A, Département 31, Département 59')).toBeTruthy();
    for (const name of [/^population/, /^densité/, /^structure par âge/])
      await user.click(screen.getByRole('checkbox', { name }));
    expect(settings().peerRule.criteria).toEqual(['rurality']);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^part d’habitants/ }).disabled).toBe(true);
    await user.click(screen.getByRole('radio', { name: /^Avec l’hexagone/ }));
    // By the share in small communes alone: 0.667 in 01; 0.444, 0.222, 0.111 and 0 elsewhere.
    expect(settings().peerRule.overseas).toBe('together');
    await user.click(screen.getByRole('button', { name: 'Comparer aux territoires comparables' }));
    expect(settings().figureReference).toBe('peers');
  });
});

describe('the rule of comparable territories, where the map is of communes', () => {
  it('is seen on départements: communes are comparable to none', () => {
    const app = fakeApp();
    bindCommands(app).chooseLevel('commune');
    opened('peers', app);
    expect(screen.getByText('Département 01 : Département 2A, Département 31, Département 59')).toBeTruthy();
  });
});

describe('the test of differences', () => {
  it('is one of two conventions', async () => {
    const { user, settings } = opened('test');
    await user.click(screen.getByRole('radio', { name: /^Deux effectifs, hasard des deux/ }));
    expect(settings().significanceTest).toBe('two-samples');
  });
});
