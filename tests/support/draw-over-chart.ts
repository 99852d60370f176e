import { fireEvent } from '@testing-library/react';

/** Draws a rectangle with the mouse over the whole of the only chart that lets one be drawn. */
export function drawOverChart(): void {
  const frame = document.querySelector('[data-brushes="true"]');
  if (frame === null) throw new Error('No chart');
  frame.setPointerCapture = () => undefined;
  const at = (clientX: number, clientY: number) => ({ clientX, clientY, button: 0, pointerType: 'mouse' });
  fireEvent.pointerDown(frame, at(0, 0));
  fireEvent.pointerMove(frame, at(2000, 2000));
  fireEvent.pointerUp(frame, at(2000, 2000));
}
