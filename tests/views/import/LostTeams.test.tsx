import { describe, expect, it } from 'vitest';
import type { CoverageDataset, CoverageKind, CoverageTeam } from '@/domain/coverage';
import { LostTeams } from '@/views/import/LostTeams';
import { fakeApp } from '../../support/fake-services';
import { renderView } from '../../support/render-view';

function teams(...kinds: readonly CoverageKind[]): CoverageDataset {
  const provenance = { id: 'list', source: 'Liste', date: null, licence: null, status: 'user' } as const;
  return {
    kind: 'coverage',
    id: 'list',
    name: 'Liste',
    provenance,
    teams: kinds.map((kind) => ({ id: kind, kind, departements: [] }) as unknown as CoverageTeam),
  };
}

function warned(held: CoverageDataset, brought: CoverageDataset | null): string {
  const app = fakeApp();
  app.store.setState(({ document }) => ({
    document: { ...document, coverage: { kind: 'user', dataset: held } },
  }));
  renderView(<LostTeams brought={brought} />, app);
  return document.body.textContent;
}

describe('the review of a list of teams', () => {
  it('names the kinds of team that the dossier would lose by it', () => {
    const text = warned(teams('erhr', 'pco'), teams('pco'));
    expect(text).toContain('Équipes relais handicaps rares');
    expect(text).not.toContain('Plateformes de coordination');
  });

  it('warns of nothing when every kind is still there', () => {
    expect(warned(teams('pco'), teams('erhr', 'pco'))).not.toContain('ne répondront plus');
  });

  it('warns of nothing when no list comes in', () => {
    expect(warned(teams('erhr'), null)).not.toContain('ne répondront plus');
  });
});
