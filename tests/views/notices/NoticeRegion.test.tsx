import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { type AppStore, bindCommands, type NoticeContent } from '@/state';
import { DemonstrationBand } from '@/views/notices';
import { describeNotice } from '@/views/notices/describe-notice';
import { NoticeRegion } from '@/views/notices/NoticeRegion';
import { appWith } from '../../support/app-with';
import { renderView } from '../../support/render-view';
import { needDataset, offerDataset } from '../../support/small-embedded';

/** A notice of each code, and what its sentence must name. */
const NOTICES: readonly (readonly [NoticeContent, named: string])[] = [
  [{ code: 'import-added', fileCount: 2, accepted: 37 }, '37'],
  [{ code: 'import-crashed', message: 'panne 12' }, 'panne 12'],
  [{ code: 'project-opened', name: 'Schéma 2030' }, 'Schéma 2030'],
  [{ code: 'project-refused', fileName: 'a.json', reason: 'newer-version' }, 'a.json'],
  [{ code: 'project-saved', fileName: 'schema.maillage.json' }, 'schema.maillage.json'],
  [{ code: 'autosave-failed', reason: 'quota-exceeded' }, ''],
  [{ code: 'working-copy-unreadable', reason: 'working-copy-damaged' }, ''],
  [{ code: 'exported', fileName: 'carte.svg' }, 'carte.svg'],
  [{ code: 'export-failed', message: 'svg-not-drawable' }, 'svg-not-drawable'],
  [{ code: 'undone', note: 'choose-level' }, ''],
  [{ code: 'redone', note: 'import-files' }, ''],
];

const FAILURES = new Set([
  'import-crashed',
  'project-refused',
  'autosave-failed',
  'working-copy-unreadable',
  'export-failed',
]);

function region() {
  return within(screen.getByRole('region', { name: 'Messages' }));
}

describe('notices', () => {
  it.each(NOTICES)('say what happened and to what, in both languages: %o', (content, named) => {
    const texts = [fr, en].map((messages) => describeNotice(content, messages));
    for (const { text, tone } of texts) {
      expect(text).toContain(named);
      expect(text).not.toMatch(/undefined|\[object/);
      expect(tone === 'danger').toBe(FAILURES.has(content.code));
    }
    expect(texts[0]?.text).not.toBe(texts[1]?.text);
  });

  it('offer to take an import back only while it is the last change', async () => {
    const app = await appWith({ need: needDataset('besoins', [['31', 'Liste', 40]]) });
    const { user, commands, state } = renderView(<NoticeRegion />, app);
    act(() => commands.chooseLevel('region'));
    expect(region().queryByRole('button', { name: 'Annuler' })).toBeNull();
    act(() => commands.undo());
    const [imported] = region().getAllByRole('listitem');
    await user.click(within(imported as HTMLElement).getByRole('button', { name: 'Annuler' }));
    expect(state().document.need.kind).toBe('embedded');
  });

  it('offer the dossier as a file when this computer cannot keep it', async () => {
    const { user, commands, state } = renderView(<NoticeRegion />);
    act(() => commands.notify({ code: 'autosave-failed', reason: 'storage-unavailable' }));
    await user.click(region().getByRole('button', { name: 'Enregistrer le dossier' }));
    await waitFor(() =>
      expect(state().notices.map(({ content }) => content.code)).toEqual(['project-saved']),
    );
  });

  it('go when they are closed', async () => {
    const { user, commands, state } = renderView(<NoticeRegion />);
    act(() => commands.notify({ code: 'exported', fileName: 'carte.svg' }));
    await user.click(region().getByRole('button', { name: 'Fermer' }));
    expect(state().notices).toEqual([]);
  });
});

describe('the demonstration band', () => {
  const band = () => screen.queryByRole('region', { name: 'Données de démonstration' });

  function renderBand(app?: AppStore) {
    let imports = 0;
    return {
      ...renderView(<DemonstrationBand onImport={() => (imports += 1)} onGuide={() => undefined} />, app),
      count: () => imports,
    };
  }

  it('stays until both offer and need are the user’s own', async () => {
    const app = await appWith({ offer: offerDataset('finess', []) });
    renderBand(app);
    expect(band()).not.toBeNull();
    const commands = bindCommands(app);
    act(() => commands.forgetDataset('offer'));
    expect(band()).not.toBeNull();
  });

  it('goes once nothing fictional is left', async () => {
    renderBand(await appWith({ offer: offerDataset('finess', []), need: needDataset('besoins', []) }));
    expect(band()).toBeNull();
  });

  it('explains itself when asked, and leads to the import', async () => {
    const { user, count } = renderBand();
    const explain = screen.getByRole('button', { name: /^Que sont ces données/ });
    expect(explain.getAttribute('aria-expanded')).toBe('false');
    await user.click(explain);
    expect(explain.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/affichés sont fictifs/).hidden).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Importer vos fichiers' }));
    expect(count()).toBe(1);
  });
});
