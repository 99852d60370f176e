/**
 * Keeps the last result of a pure function and gives it again while every argument is the same object. What a screen
 * derives from the state is computed once and compared by identity.
 */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | null = null;
  return (...args) => {
    const isSame =
      last?.args.length === args.length &&
      last.args.every((argument, position) => Object.is(argument, args[position]));
    if (last !== null && isSame) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}
