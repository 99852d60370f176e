import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SHORTCUTS, type ShortcutId, useShortcuts } from '@/views/shortcuts';

const openTable = vi.fn();
const acts = {
  ...(Object.fromEntries(SHORTCUTS.map(({ id }) => [id, () => undefined])) as unknown as Record<
    ShortcutId,
    () => void
  >),
  table: () => openTable(),
};

function Page({ isLeaving }: { readonly isLeaving: boolean }) {
  useShortcuts(acts);
  return (
    <div data-exiting={isLeaving || undefined}>
      <ul role="listbox" aria-label="Indicateurs" tabIndex={0} />
    </div>
  );
}

it('rests while a list is open, and acts again as soon as it is closed, though it still fades away', () => {
  const { rerender } = render(<Page isLeaving={false} />);
  const press = () => fireEvent.keyDown(screen.getByRole('listbox'), { key: 'j', ctrlKey: true });
  press();
  expect(openTable).not.toHaveBeenCalled();
  rerender(<Page isLeaving />);
  press();
  expect(openTable).toHaveBeenCalledOnce();
});
