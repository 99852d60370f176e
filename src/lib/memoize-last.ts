/**
 * Keeps the last result of a pure function and gives it again while every argument is the same object. What a screen
 * derives from the state is computed once and compared by identity.
 */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  return memoizeRecent(compute, 1);
}

/**
 * Keeps the last two results as {@link memoizeLast} keeps one: what is on screen is not forgotten for what is made ready to
 * be shown next, nor the other way round.
 */
export function memoizeTwo<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  return memoizeRecent(compute, 2);
}

function memoizeRecent<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
  kept: number,
): (...args: Arguments) => Result {
  let recent: readonly { readonly args: Arguments; readonly result: Result }[] = [];
  return (...args) => {
    const known = recent.find(
      (one) =>
        one.args.length === args.length &&
        one.args.every((argument, position) => Object.is(argument, args[position])),
    );
    const latest = known ?? { args, result: compute(...args) };
    if (latest !== recent[0]) recent = [latest, ...recent.filter((one) => one !== latest)].slice(0, kept);
    return latest.result;
  };
}
