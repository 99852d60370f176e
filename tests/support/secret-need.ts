import { bindCommands, type AppStore } from '@/state';
import { appWith } from './app-with';
import { needDataset } from './small-embedded';
import { under } from './secrecy-rules';

/**
 * Need counts of which, under a threshold of 100, that of 01 is hidden, and that of 2A with it: the région's 460 less
 * its other départements would tell the first. Rates per 1 000 of 0-19: 9.7, 6.15, 8, 9 and 9.6.
 */
export const SECRET_COUNTS = [
  ['01', 'Liste', 97],
  ['2A', 'Liste', 123],
  ['31', 'Liste', 240],
  ['59', 'Liste', 360],
  ['974', 'Liste', 480],
] as const;

/** How the hidden counts and their rates would be printed, rounded or not. */
export const HIDDEN_NUMBERS: readonly string[] = ['97', '123', '9.7', '6.15', '6.1', '6.2'];

/** A store showing unmet need of children, with counts under a threshold hidden. */
export async function secretNeedApp({ threshold = 100 } = {}): Promise<AppStore> {
  const app = await appWith({ need: needDataset('liste', SECRET_COUNTS) });
  const commands = bindCommands(app);
  commands.chooseNeedSource('Liste');
  commands.chooseIndicator('unmet-child');
  commands.setSecrecyRule(under(threshold));
  return app;
}
