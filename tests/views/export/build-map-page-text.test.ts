import { describe, expect, it } from 'vitest';
import type { MapPageText } from '@/export';
import { createFormats } from '@/i18n';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { type AppStore, bindCommands } from '@/state';
import { buildMapPageText } from '@/views/export/build-map-page-text';
import { localIsoDate } from '@/views/export/local-date';
import { appWith } from '../../support/app-with';
import { fakeApp } from '../../support/fake-services';
import { gridDossier } from '../../support/grid-dossier';
import { secretNeedApp } from '../../support/secret-need';
import { needDataset, offerDataset } from '../../support/small-embedded';

const MADE_AT = new Date(2026, 10, 21, 23, 30).getTime();

function pageText(app: AppStore, messages = fr): MapPageText {
  const { document } = app.store.getState();
  return buildMapPageText(
    { app, document, title: 'Titre choisi', madeAt: MADE_AT, figuresSha256: 'a'.repeat(64) },
    { messages, formats: createFormats(messages) },
  );
}

/** Plain spaces, to read expectations. */
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

describe('the words of a page', () => {
  it('cite what is shown and the contours, once each, and the perimeter with its categories', () => {
    const { sourceLines } = pageText(fakeApp());
    expect(plain(sourceLines[0] ?? null)).toBe(
      'Sources : Données de démonstration, 2025 · Source population, 2025 · Source contours, 2025',
    );
    expect(plain(sourceLines[1] ?? null)).toMatch(/^Périmètre : places installées \(SESSAD, IME, ITEP, /);
  });

  it('name the need source as perimeter, and the threshold, when need is mapped', async () => {
    const { sourceLines, secrecyNote } = pageText(await secretNeedApp());
    expect(plain(sourceLines[1] ?? null)).toBe('Périmètre : personnes sans solution selon « Liste »');
    expect(plain(secrecyNote)).toMatch(/^Effectifs de moins de 100 personnes masqués \(secret statistique\)/);
  });

  it('say nothing of secrecy when no count of people is drawn', async () => {
    const app = await appWith({ offer: offerDataset('finess', []), need: needDataset('besoins', []) });
    const { layers } = app.store.getState().document.settings;
    if (layers.symbols) bindCommands(app).toggleLayer('symbols');
    expect(pageText(app).secrecyNote).toBeNull();
  });

  it('say that figures are fictional while one that is drawn is, and no longer', async () => {
    expect(pageText(fakeApp()).demonstrationLine).toBe('Données de démonstration');
    const real = await appWith({ offer: offerDataset('finess', []), need: needDataset('besoins', []) });
    expect(pageText(real).demonstrationLine).toBeNull();
  });

  it('say how many territories the map is of, communes too', async () => {
    const { app, commands } = await gridDossier();
    expect(plain(pageText(app).description)).toMatch(/ 5 départements\.$/);
    await commands.enterLevel('commune');
    await app.communes.read();
    // Those of the grid: the directory has Paris too, whose département is not of this country.
    expect(plain(pageText(app).description)).toMatch(/ 4 communes\.$/);
  });

  it('are dated on the user’s calendar, in the user’s language', () => {
    expect(pageText(fakeApp()).dateLine).toContain('21 novembre 2026');
    expect(pageText(fakeApp(), en).dateLine).toContain('21 November 2026');
    expect(localIsoDate(new Date(2026, 0, 5, 0, 10).getTime())).toBe('2026-01-05');
  });

  it('describe the picture by the title chosen, and name the cartouches there are', () => {
    const text = pageText(fakeApp());
    expect(plain(text.description)).toBe('Carte de France : Titre choisi. 5 départements.');
    expect(text.insetNames).toEqual({ '974': 'Département 974' });
  });
});
