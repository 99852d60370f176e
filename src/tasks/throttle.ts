/**
 * Lets a call through at most once every `intervalMilliseconds`; the calls between are dropped.
 *
 * @param now - a clock in milliseconds.
 */
export function throttle<Argument>(
  call: (argument: Argument) => void,
  { intervalMilliseconds, now }: { readonly intervalMilliseconds: number; readonly now: () => number },
): (argument: Argument) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (argument) => {
    const instant = now();
    if (instant - last < intervalMilliseconds) return;
    last = instant;
    call(argument);
  };
}
