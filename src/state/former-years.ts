import { type FigureHistory, NO_HISTORY } from '@/domain/population';

/** Figures of former years, as far as they have been read. */
export interface FormerYears {
  /** None until they are read. */
  readonly current: () => FigureHistory;
  readonly areRead: () => boolean;
  /** Reads them, once for all who ask; again after a failure. @throws Error when they cannot be read. */
  readonly read: () => Promise<void>;
}

/** Keeps the figures of former years once they are read. */
export function createFormerYears(load: () => Promise<FigureHistory>): FormerYears {
  let history: FigureHistory | null = null;
  let reading: Promise<void> | null = null;
  const readThem = async () => {
    history = await load();
  };
  return {
    current: () => history ?? NO_HISTORY,
    areRead: () => history !== null,
    read: () => {
      reading ??= readThem().catch((error: unknown) => {
        reading = null;
        throw error;
      });
      return reading;
    },
  };
}
