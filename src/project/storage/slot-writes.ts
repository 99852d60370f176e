import { takeApart } from '@/lib/parts';
import { partsOf, type SlotName, type SlotStore } from './working-copy-database';

/** A write of a transaction. */
export type Write = () => Promise<unknown>;

/** The writes of a slot, in place of what was written of it: a part at a time, for a large one is long to copy. */
export function writesOfSlot(slots: SlotStore<'readwrite'>, name: SlotName, slot: unknown): readonly Write[] {
  const { trunk, parts } = takeApart(slot);
  return [
    () => slots.delete(partsOf(name)),
    () => slots.put(trunk, name),
    ...parts.map((part, rank) => () => slots.put(part, [name, rank])),
  ];
}
