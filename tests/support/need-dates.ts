import { SECRECY_PRESETS } from '@/indicators';
import { type AppStore, bindCommands } from '@/state';
import { needOf, needRecord } from '../indicators/builders';
import { appWith } from './app-with';

const DATES = ['2022-12-31', '2023-12-31', '2024-12-31'];
/** 10 000 and 30 000 inhabitants of 0 to 19. */
const COUNTS = { '01': [40, 42, 64], '31': [30, 2, 33] } as const;

/** A store showing children without a solution, counted in two départements at three dates. */
export async function appWithDates(threshold = 0): Promise<AppStore> {
  const records = Object.entries(COUNTS).flatMap(([code, counts]) =>
    counts.map((count, rank) => needRecord(code, count, { date: DATES[rank] ?? null })),
  );
  const app = await appWith({ need: needOf(records) });
  const commands = bindCommands(app);
  commands.chooseIndicator('unmet-child');
  commands.setSecrecyRule({ ...SECRECY_PRESETS.none, threshold });
  return app;
}
