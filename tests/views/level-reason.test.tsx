import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { known, SUPPRESSED } from '@/domain/measure';
import type { NeedDataset } from '@/domain/need';
import type { CommuneCode, DepartementCode } from '@/domain/territory';
import { bindCommands } from '@/state';
import { LevelNote } from '@/views/layers/LevelNote';
import { NothingShown } from '@/views/statistics/NothingShown';
import { useViewSubject } from '@/views/statistics/use-view-subject';
import { smallCommuneTable } from '../support/commune-table';
import { fakeApp } from '../support/fake-services';
import { renderView } from '../support/render-view';
import { provenance } from '../support/small-embedded';

/** Children of one commune of the Ain and one of the Haute-Garonne. */
const BY_COMMUNE: NeedDataset = {
  kind: 'need',
  id: 'attente',
  name: 'attente',
  provenance: provenance('attente', 'user'),
  records: (['01', '31'] as const).map((code) => ({
    departementCode: code as DepartementCode,
    source: 'Attente',
    public: 'child',
    count: code === '01' ? known(30) : SUPPRESSED,
    referenceDate: null,
  })),
  fine: {
    territories: ['01053', '31555'].map((code) => ({
      level: 'commune',
      code: code as CommuneCode,
      epci: null,
    })),
    epcis: [],
    series: [
      {
        source: 'Attente',
        public: 'child',
        referenceDate: null,
        counts: [known(30), SUPPRESSED],
        largest: [null, null],
      },
    ],
  },
};

const CONTOURS = {
  id: 'communes',
  name: 'communes.geojson',
  level: 'commune',
  provenance: provenance('communes'),
  mesh: { lines: [], shapes: [{ code: '01053', polygons: [] }] },
} as const;

const CIRCLES = 'Voir les effectifs en cercles';

function EmptyView() {
  return <NothingShown subject={useViewSubject()} />;
}

/** A dossier whose need is told by commune, where the ages of communes are not known. */
async function atCommunes(fineContours: { readonly commune?: typeof CONTOURS }) {
  const app = fakeApp({ loadCommunes: () => Promise.resolve(smallCommuneTable()) });
  app.store.setState(({ document }) => ({
    document: {
      ...document,
      fineContours,
      need: { kind: 'user', dataset: BY_COMMUNE },
      settings: { ...document.settings, needSource: 'Attente', indicatorId: 'unmet-child' },
    },
  }));
  await bindCommands(app).enterLevel('commune');
  await waitFor(() => expect(app.store.getState().document.settings.level).toBe('commune'));
  return app;
}

it('shows the counts of communes as circles in one step, where their rates are not known', async () => {
  const { user, settings, commands } = renderView(<LevelNote />, await atCommunes({ commune: CONTOURS }));
  expect(screen.getByRole('status').textContent).toMatch(/dont les âges ne sont pas connus par commune/);
  expect(settings().layers.choropleth).toBe(true);
  await user.click(screen.getByRole('button', { name: CIRCLES }));
  expect(settings()).toMatchObject({
    layers: { choropleth: false, symbols: true },
    measures: { circles: 'count' },
  });
  expect(screen.queryByRole('button', { name: CIRCLES })).toBeNull();
  act(() => commands.undo());
  expect(settings().layers.choropleth).toBe(true);
});

it('offers no circles on a map without contours', async () => {
  renderView(<LevelNote />, await atCommunes({}));
  expect(screen.queryByRole('button', { name: CIRCLES })).toBeNull();
  expect(screen.getByRole('button', { name: 'Importer la population par âge' })).toBeTruthy();
});

it('says in a view without a rate why the level has none, with the same ways out', async () => {
  const { commands } = renderView(<EmptyView />, await atCommunes({ commune: CONTOURS }));
  expect(screen.getByText(/dont les âges ne sont pas connus par commune/)).toBeTruthy();
  expect(screen.getByRole('button', { name: CIRCLES })).toBeTruthy();
  act(() => commands.chooseIndicator('equipment-per-inhabitant'));
  expect(screen.queryByRole('button', { name: CIRCLES })).toBeNull();
});
