/** Something the application ships that is read when it is first asked for. */
export interface LateReading<Value> {
  /** What it is, or stands for it until it is read. */
  readonly current: () => Value;
  readonly isRead: () => boolean;
  /** Reads it, once for all who ask; again after a failure. @throws Error when it cannot be read. */
  readonly read: () => Promise<void>;
}

/**
 * Keeps something once it is read.
 *
 * @param before - what stands for it until then.
 */
export function createLateReading<Value>(load: () => Promise<Value>, before: Value): LateReading<Value> {
  let value = before;
  let isRead = false;
  let reading: Promise<void> | null = null;
  const readIt = async () => {
    value = await load();
    isRead = true;
  };
  return {
    current: () => value,
    isRead: () => isRead,
    read: () => {
      reading ??= readIt().catch((error: unknown) => {
        reading = null;
        throw error;
      });
      return reading;
    },
  };
}
