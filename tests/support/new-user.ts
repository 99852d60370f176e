import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';

/**
 * Someone at the keyboard and the mouse. Whether styles let the pointer through is not asked at each press: jsdom lays
 * nothing out, and asking takes half the time of a test.
 */
export function newUser() {
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}
