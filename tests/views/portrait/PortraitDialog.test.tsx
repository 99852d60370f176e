import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NeedRecord } from '@/domain/need';
import { bindCommands, type AppStore, sheetsOf } from '@/state';
import { PortraitDialog } from '@/views/portrait';
import { appWith } from '../../support/app-with';
import { fakeApp, type FakeServices } from '../../support/fake-services';
import { numbersSaid, renderView } from '../../support/render-view';
import { HIDDEN_NUMBERS, secretNeedApp } from '../../support/secret-need';
import { establishment, needDataset, offerDataset } from '../../support/small-embedded';
import { under } from '../../support/secrecy-rules';

const printedBy = (app: AppStore) => (app.services as FakeServices).printed;

function open(app: AppStore, code: string) {
  const view = sheetsOf(app).territorySheet(app.store.getState().document, 'departement', code);
  if (view === null) throw new Error(`No territory ${code}`);
  return renderView(<PortraitDialog view={view} onClose={() => undefined} />, app);
}

/** Prints the sheet of a territory, and reads it as a browser would. */
async function printed(app: AppStore, code: string, choices: readonly string[] = []): Promise<Document> {
  const { user } = open(app, code);
  for (const choice of choices) await user.click(screen.getByLabelText(choice));
  await user.click(screen.getByRole('button', { name: 'Imprimer ou enregistrer en PDF' }));
  const html = await waitForPages(app);
  return new DOMParser().parseFromString(html, 'text/html');
}

async function waitForPages(app: AppStore): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [html] = printedBy(app);
    if (html !== undefined) return html;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('Nothing was printed');
}

const lineOf = (page: Document, name: string): readonly string[] => {
  const row = [...page.querySelectorAll('tr')].find(({ firstElementChild }) =>
    firstElementChild?.textContent.startsWith(name),
  );
  return [...(row?.querySelectorAll('td') ?? [])].map(({ firstChild }) => firstChild?.textContent ?? '');
};

const managed = (finess: string, installed: number, managerName: string | null) => ({
  ...establishment({ finess, category: installed === 0 ? '190' : '183', departement: '31', installed }),
  managerName,
});

describe('the printed sheet of a territory', () => {
  it('has its figures beside the région, comparable territories and France', async () => {
    const page = await printed(fakeApp(), '31');
    // 90 places for 30 000; R1: 140 for 60 000; France: 140 for 150 000. Peers: 01 alone is like it, 5.
    const [own, region, , france] = lineOf(page, 'Taux d’équipement pour enfants et jeunes');
    expect([own, region, france]).toEqual(['3,0', '2,3', '0,9']);
    expect(page.querySelector('h1')?.textContent).toBe('Département 31');
    expect(page.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain('Département 31');
    expect(page.querySelector('.mark')?.textContent).toBe('Données de démonstration');
    expect(page.querySelector('footer')?.textContent).toContain('secret statistique');
    expect(page.querySelector('footer')?.textContent).toContain('SHA-256');
  });

  it('names who runs each category, the largest first, and counts the others', async () => {
    const offer = offerDataset('finess', [
      managed('310000001', 10, 'Association A'),
      managed('310000002', 20, 'Association B'),
      managed('310000003', 30, 'Association B'),
      managed('310000004', 40, null),
      managed('310000005', 1, 'Association D'),
      managed('310000006', 0, 'Association A'),
    ]);
    const page = await printed(await appWith({ offer }), '31', [
      'Joindre la liste de chaque établissement et service',
    ]);
    expect(lineOf(page, 'IME')).toEqual([
      '5',
      '101',
      'Association B (2), Association A (1), Association D (1) et 1\u00a0autre gestionnaire',
    ]);
    expect(lineOf(page, 'CAMSP').slice(0, 2)).toEqual(['1', 'so']);
    expect(lineOf(page, 'Établissement 310000003')).toEqual(['IME', '31001', 'Association B', '30']);
  });

  it('says no count that secrecy hides, in figures, text or drawing', async () => {
    const hidden = await printed(await secretNeedApp(), '2A', [
      'Tous les territoires étudiés : départements (5)',
    ]);
    expect(hidden.querySelectorAll('article')).toHaveLength(5);
    expect(numbersSaid(hidden.body).filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
  });

  it('says the same counts once nothing is hidden', async () => {
    const app = await secretNeedApp();
    bindCommands(app).setSecrecyRule(under(0));
    const page = await printed(app, '2A');
    expect(numbersSaid(page.body)).toContain('123');
  });

  it('has the key figures known at two dates, and what they became', async () => {
    const dataset = needDataset('liste', []);
    const record = (value: number, referenceDate: string) => ({
      departementCode: '01',
      source: 'Liste',
      public: 'child',
      count: { status: 'known', value },
      referenceDate,
    });
    const records = [
      record(200, '2024-12-31'),
      record(300, '2025-12-31'),
    ] as unknown as readonly NeedRecord[];
    const app = await appWith({ need: { ...dataset, records } });
    bindCommands(app).chooseNeedSource('Liste');
    const page = await printed(app, '01');
    // 200 then 300 of 10 000 children: 20 ‰, then 30 ‰, half as much again.
    const evolution = [...page.querySelectorAll('section')].find(({ textContent }) =>
      textContent.startsWith('Évolution'),
    );
    const cells = [...(evolution?.querySelectorAll('td') ?? [])].map(
      ({ firstChild }) => firstChild?.textContent,
    );
    expect(cells.slice(0, 3)).toEqual(['20,0 (31 décembre 2024)', '30,0 (31 décembre 2025)', '+50\u202f%']);
    expect(cells[3]).toContain('en hausse');
  });

  it('is printed with those grouped in the views', async () => {
    const app = fakeApp();
    bindCommands(app).groupTerritories(['01', '59']);
    const page = await printed(app, '31', ['2 territoires retenus dans les vues']);
    expect([...page.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual([
      'Département 01',
      'Département 59',
    ]);
  });

  it('is handed over as a file, told by a notice', async () => {
    const app = fakeApp();
    const { user, state } = open(app, '31');
    await user.click(screen.getByRole('button', { name: 'Télécharger (HTML)' }));
    for (let tries = 0; tries < 200 && state().notices.length === 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(app.services.files.map(({ name }) => name)).toEqual(['essai-fiche-departement-31.html']);
    expect(state().notices[0]?.content).toMatchObject({ code: 'exported' });
  });
});
