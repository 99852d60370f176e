import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { statisticsWords } from '@/i18n/statistics';
import { bindCommands, DRAWER_VIEWS } from '@/state';
import { Sheet } from '@/views/sheet';
import { SideBySideDialog } from '@/views/side-by-side/SideBySideDialog';
import { DrawerViews } from '@/views/statistics';
import { renderView } from '../../support/render-view';
import { smallEmbedded } from '../../support/small-embedded';
import { appsOf, type FakeApp, said } from './on-screen';
import { WAYS_TO_COMPARE } from './secret-dossiers';
import { newUser } from '../../support/new-user';
import { textOfBlob } from '../../support/text-of-blob';

const words = statisticsWords('fr');
const embedded = smallEmbedded();
const CODES = embedded.hierarchy.departement.territories.map(({ code }) => code);
/** A département with a hidden count, and one that is shown. */
const SHEETS = ['2A', '31'] as const;
/** Views of figures: the table is attacked by itself, and no one is counted in a list of establishments. */
const VIEWS = DRAWER_VIEWS.filter((view) => view !== 'table' && view !== 'establishments');

type Put = (name: string, text: string) => void;

const PATIENT = { timeout: 10_000 };

/** Each view of the drawer as it is on screen, and as it leaves by its menu. */
async function putViews(app: FakeApp, put: Put): Promise<void> {
  const { commands } = renderView(<DrawerViews />, app);
  const user = newUser();
  for (const view of VIEWS) {
    act(() => commands.setPreferences({ drawerView: view }));
    const title = `[role="tabpanel"][id$="${view}"] h2`;
    await waitFor(() => expect(document.querySelector(title)).not.toBeNull(), PATIENT);
    put(view, said());
    for (const format of ['svg', 'csv'] as const) {
      const { files } = app.services;
      const before = files.length;
      await user.click(screen.getByLabelText(words.export.label));
      await user.click(screen.getByText(words.export.formats[format]));
      await waitFor(() => expect(files.length).toBe(before + 1), PATIENT);
      const file = files[before];
      if (file !== undefined) put(`${view}, ${file.name}`, await textOfBlob(file.content));
    }
  }
  cleanup();
}

function putSheets(app: FakeApp, put: Put): void {
  const commands = bindCommands(app);
  for (const code of SHEETS) {
    commands.selectTerritory(code);
    renderView(<Sheet onClose={() => undefined} />, app);
    put(`sheet of ${code}`, said());
    cleanup();
  }
  renderView(
    <SideBySideDialog level="departement" codes={CODES.slice(0, 4)} onClose={() => undefined} />,
    app,
  );
  put('side by side', said());
  cleanup();
}

async function everythingOnScreen(app: FakeApp): Promise<ReadonlyMap<string, string>> {
  const pieces = new Map<string, string>();
  const put: Put = (name, text) => pieces.set(name, text);
  await putViews(app, put);
  putSheets(app, put);
  return pieces;
}

/** Peers, an earlier date and intervals compute most; the models of all the other ways are attacked without a screen. */
const WAY = { ...WAYS_TO_COMPARE[3], figureMode: 'interval' as const };

describe('views, sheets and the charts exported from them', () => {
  it('are the same whatever the hidden counts are', async () => {
    const [one, other] = appsOf(WAY);
    const told = await everythingOnScreen(one);
    const again = await everythingOnScreen(other);
    expect(told.size).toBe(3 * VIEWS.length + SHEETS.length + 1);
    for (const [name, text] of told) expect(again.get(name), name).toBe(text);
  }, 120_000);
});
