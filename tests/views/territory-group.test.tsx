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
