import type { AppStore } from '../create-app-store';

/** Lets tables list the territories put together and leave the others out, or list them all again. */
export function listGroupAlone({ store }: AppStore, isAlone: boolean): void {
  store.setState(({ group }) => ({ group: { ...group, isAlone } }));
}
