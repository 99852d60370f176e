import { describe, expect, it } from 'vitest';
import type { CoverageDataset, CoverageTeam } from '@/domain/coverage';
import type { CommuneCode, CustomCode, TerritorySet } from '@/domain/territory';
import type { ImportOutcome } from '@/ingest';
import { decodeProject, encodeProject } from '@/project';
import { bindCommands, sheetsOf } from '@/state';
import { fakeApp, outcome } from '../support/fake-services';
import { provenance } from '../support/small-embedded';

const BASINS: TerritorySet = {
  id: 'territories-1',
  name: 'bassins',
  provenance: provenance('bassins', 'user'),
  territories: [
    {
      code: 'sud' as CustomCode,
      name: 'Sud',
      communes: ['2A004' as CommuneCode, '31555' as CommuneCode],
    },
  ],
};

const REPORT: ImportOutcome['files'][number] = {
  name: 'bassins.csv',
  kind: 'territory-table',
  read: 2,
  accepted: 2,
  warned: 0,
  rejected: 0,
  skipped: 0,
  reasons: [],
};

async function withBasins() {
  const app = fakeApp({
    runImport: () =>
      Promise.resolve(
        outcome({
          territories: BASINS,
          files: [REPORT],
          sources: [{ name: 'bassins.csv', size: 9, sha256: null, parts: ['bassins.csv'] }],
        }),
      ),
  });
  const commands = bindCommands(app);
  await commands.importFiles([{ name: 'bassins.csv', content: new Blob(['x']) }]);
  commands.acceptImport();
  await app.communes.read();
  return { app, commands, document: () => app.store.getState().document };
}

describe('territories of the user in a dossier', () => {
  it('come in one step, with the file they rest on, and make a level', async () => {
    const { app, commands, document } = await withBasins();
    expect(document().territories).toBe(BASINS);
    expect(document().sources.map(({ feeds }) => feeds)).toEqual([['territories']]);
    commands.chooseLevel('custom');
    expect(app.select.hierarchy(document()).custom.territories).toEqual([
      { code: 'sud', name: 'Sud', parentCode: '2A' },
    ]);
    commands.undo();
    commands.undo();
    expect(document().territories).toBeNull();
  });

  it('are counted in communes, and answered for by the teams of every département they lie in, not of the first alone', async () => {
    const { app, document } = await withBasins();
    const teams = ['01', '2A', '31'].map(
      (departement) =>
        ({
          id: departement,
          kind: 'erhr',
          name: departement,
          departements: [departement],
        }) as unknown as CoverageTeam,
    );
    const dataset: CoverageDataset = {
      kind: 'coverage',
      id: 'teams',
      name: 'Équipes',
      provenance: provenance('teams', 'user'),
      teams,
    };
    const held = { ...document(), coverage: { kind: 'user', dataset } } as const;
    const sheet = sheetsOf(app).territorySheet(held, 'custom', 'sud');
    expect(sheet?.madeOf).toEqual({ communes: 2, departements: 2 });
    expect(sheet?.coverage.map(({ name }) => name)).toEqual(['2A', '31']);
    const alone = sheetsOf(app).territorySheet(held, 'commune', '31555');
    expect(alone?.madeOf).toBeNull();
    expect(alone?.coverage.map(({ name }) => name)).toEqual(['31']);
  });

  it('leave the level of départements when they are forgotten, and come back with undo', async () => {
    const { app, commands, document } = await withBasins();
    commands.chooseLevel('custom');
    commands.selectTerritory('sud');
    commands.forgetDataset('territories');
    expect(document().territories).toBeNull();
    expect(document().settings.level).toBe('departement');
    expect(app.store.getState().selection).toEqual({ kind: 'none' });
    commands.undo();
    expect(document().settings.level).toBe('custom');
    expect(document().territories).toBe(BASINS);
  });

  it('are not what a dossier or a link without them shows', async () => {
    const { app, commands, document } = await withBasins();
    commands.chooseLevel('custom');
    const alone = decodeProject(encodeProject({ ...document(), territories: null }));
    expect(alone.ok && alone.value.settings.level).toBe('departement');
    const kept = decodeProject(encodeProject(document()));
    expect(kept.ok && kept.value.settings.level).toBe('custom');
    expect(kept.ok && kept.value.territories).toEqual(BASINS);
    await commands.copyViewLink();
    const other = fakeApp();
    await bindCommands(other).openViewLink(app.services.links[0] ?? '');
    expect(other.store.getState().document.settings.level).toBe('departement');
  });
});
