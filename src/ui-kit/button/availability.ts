import { useId } from 'react';

/** What a control needs to be unavailable and still reachable, so that it can say why. */
export interface Availability {
  readonly isAvailable: boolean;
  readonly reasonId: string;
  /** Attributes for the control. */
  readonly attributes: { readonly 'aria-disabled'?: true; readonly 'aria-describedby'?: string };
}

/** Makes a control say why it cannot be used, without taking it out of the tab order. */
export function useAvailability(disabledReason: string | undefined): Availability {
  const reasonId = useId();
  const isAvailable = disabledReason === undefined;
  return {
    isAvailable,
    reasonId,
    attributes: isAvailable ? {} : { 'aria-disabled': true, 'aria-describedby': reasonId },
  };
}
