import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dialog, ToastRegion, type ToastMessage } from '@/ui-kit';

const DONE: ToastMessage = { id: 'a', tone: 'success', text: 'Fichier ajouté.' };
const FAILED: ToastMessage = { id: 'b', tone: 'danger', text: 'Enregistrement impossible.' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function renderToasts(messages: readonly ToastMessage[]) {
  const onDismiss = vi.fn();
  render(<ToastRegion label="Messages" closeLabel="Fermer" messages={messages} onDismiss={onDismiss} />);
  return onDismiss;
}

it('lets a passing message go after eight seconds and keeps a failure', () => {
  const onDismiss = renderToasts([DONE, FAILED]);
  act(() => void vi.advanceTimersByTime(7999));
  expect(onDismiss).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(60_000));
  expect(onDismiss.mock.calls).toEqual([['a']]);
});

it('waits while the message holds the focus, and counts anew when it leaves', () => {
  const onDismiss = renderToasts([DONE]);
  const close = screen.getByRole('button', { name: 'Fermer' });
  fireEvent.focusIn(close);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent.focusOut(close);
  act(() => void vi.advanceTimersByTime(8000));
  expect(onDismiss.mock.calls).toEqual([['a']]);
});

it('leaves before a dialog that opens, but for failures, and is heard and pressed over it', () => {
  const onDismiss = vi.fn();
  const withDialog = (isOpen: boolean, messages: readonly ToastMessage[]) => (
    <>
      <button type="button">Dehors</button>
      <ToastRegion label="Messages" closeLabel="Fermer" messages={messages} onDismiss={onDismiss} />
      <Dialog title="Exporter" closeLabel="Quitter" isOpen={isOpen} onClose={() => undefined}>
        <p>Format</p>
      </Dialog>
    </>
  );
  const { rerender } = render(withDialog(false, [DONE, FAILED]));
  rerender(withDialog(true, [DONE, FAILED]));
  expect(onDismiss.mock.calls).toEqual([['a']]);
  rerender(withDialog(true, [FAILED, { ...DONE, id: 'c' }]));
  expect(onDismiss).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: 'Dehors' })).toBeNull();
  const [close] = screen.getAllByRole('button', { name: 'Fermer' });
  if (close === undefined) throw new Error('no message');
  fireEvent.click(close);
  expect(onDismiss.mock.calls).toEqual([['a'], ['b']]);
});
