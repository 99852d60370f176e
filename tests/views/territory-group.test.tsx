import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GroupBar } from '@/views/territory-group';
import { renderView } from '../support/render-view';

const kept = () => screen.queryByRole('group', { name: 'Territoires retenus' })?.textContent ?? '';
const beside = () => screen.queryByRole('button', { name: 'Comparer côte à côte…' });

describe('the territories put together', () => {
  it('come one by one, leave when they come again, and are let go at once', async () => {
    const { user, commands, state } = renderView(<GroupBar />);
    expect(kept()).toBe('');
    act(() => commands.groupTerritories(['01', '59']));
    act(() => commands.groupTerritories(['31'], 'toggle'));
    act(() => commands.groupTerritories(['01', '31', '2A'], 'add'));
    expect([...state().group.codes]).toEqual(['01', '59', '31', '2A']);
    act(() => commands.groupTerritories(['59', '2A'], 'toggle'));
    expect([...state().group.codes]).toEqual(['01', '31']);
    expect(kept()).toContain('2\u00a0territoires retenus');
    await user.click(screen.getByRole('button', { name: 'Effacer' }));
    expect(state().group.codes.size).toBe(0);
  });

  it('come back with one step, as any change does, with the dossier as it then was', () => {
    const { commands, state, settings } = renderView(<GroupBar />);
    const codes = () => [...state().group.codes];
    act(() => commands.groupTerritories([]));
    expect(state().history.past).toEqual([]);
    act(() => commands.groupTerritories(['01', '59']));
    act(() => commands.groupTerritories(['59', '01'], 'add'));
    act(() => commands.chooseIndicator('unmet-child'));
    act(() => commands.groupTerritories(['31']));
    act(() => commands.groupTerritories([]));
    expect(state().history.past.map(({ note }) => note)).toEqual([
      'group-territories',
      'choose-indicator',
      'group-territories',
      'group-territories',
    ]);
    const seen: unknown[] = [];
    const note = () => seen.push([codes().join(), settings().indicatorId]);
    for (let step = 0; step < 4; step += 1) {
      act(() => commands.undo());
      note();
    }
    act(() => commands.redo());
    note();
    expect(seen).toEqual([
      ['31', 'unmet-child'],
      ['01,59', 'unmet-child'],
      ['01,59', 'equipment-child'],
      ['', 'equipment-child'],
      ['01,59', 'equipment-child'],
    ]);
  });

  it('are listed alone where territories are listed', async () => {
    const { user, commands, state } = renderView(<GroupBar />);
    const alone = () => screen.queryByRole('button', { name: 'N’afficher qu’eux' });
    act(() => commands.groupTerritories(['01']));
    expect(alone()).toBeNull();
    act(() => commands.setPreferences({ drawer: 'medium', drawerView: 'ranking' }));
    await user.click(screen.getByRole('button', { name: 'N’afficher qu’eux', pressed: false }));
    act(() => commands.groupTerritories(['31'], 'add'));
    expect(state().group.isAlone).toBe(true);
    act(() => commands.setPreferences({ drawerView: 'gaps' }));
    expect(alone()).toBeNull();
  });

  it('are shown side by side when they are two to four', async () => {
    const { user, commands } = renderView(<GroupBar />);
    act(() => commands.groupTerritories(['01']));
    expect(beside()).toBeNull();
    act(() => commands.groupTerritories(['01', '2A', '31', '59', '971']));
    expect(beside()).toBeNull();
    act(() => commands.groupTerritories(['31', '59']));
    await user.click(screen.getByRole('button', { name: 'Comparer côte à côte…' }));
    const dialog = await screen.findByRole('dialog');
    const columns = within(dialog)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(columns.join(' ')).toMatch(/Département 31.*Département 59.*France/);
    expect(dialog.textContent).not.toContain('ressemblent');
  });
});
