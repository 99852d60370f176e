import { type Part, putBack } from '@/lib/parts';
import { partsOf, type SlotName, type SlotStore } from './working-copy-database';

/** What no slot is: an absent one would be read as that of an older dossier. */
const TORN = 'torn';

/** A slot as it was written, unchecked; `undefined` when it was not, and no slot at all when its parts do not fit it. */
export async function readSlot(slots: SlotStore<'readonly'>, name: SlotName): Promise<unknown> {
  const slot = await slots.get(name);
  const parts: unknown[] = [];
  for (const key of await slots.getAllKeys(partsOf(name))) parts.push(await slots.get(key));
  try {
    for (const part of parts) putBack(slot, part as Part);
    return slot;
  } catch {
    return TORN;
  }
}
