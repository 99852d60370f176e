import type { AppStore } from '../create-app-store';

type Command = (app: AppStore, ...args: never[]) => unknown;

type Bound<Unbound> = Unbound extends (app: AppStore, ...args: infer Rest) => infer Outcome
  ? (...args: Rest) => Outcome
  : never;

/** Commands, with the store already given. */
export type BoundTo<Commands> = { readonly [Name in keyof Commands]: Bound<Commands[Name]> };

/** Gives commands their store. */
export function bind<Commands extends Readonly<Record<string, Command>>>(
  app: AppStore,
  commands: Commands,
): BoundTo<Commands> {
  const entries = Object.entries(commands).map(([name, command]) => [
    name,
    (...args: unknown[]) => Reflect.apply(command, undefined, [app, ...args]),
  ]);
  return Object.fromEntries(entries) as BoundTo<Commands>;
}
