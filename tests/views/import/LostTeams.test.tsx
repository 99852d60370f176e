import { screen } from '@testing-library/react';
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
  const { container } = renderView(<LostTeams brought={brought} />, app);
  return container.textContent;
}

describe('the review of a list of teams', () => {
  it('names the kinds of team that the dossier would lose by it', () => {
    const text = warned(teams('erhr', 'pco'), teams('pco'));
    expect(text).toContain('Équipes relais handicaps rares');
    expect(text).not.toContain('Plateformes de coordination');
  });

  it('warns of nothing when every kind is still there, or when no list comes in', () => {
    expect(warned(teams('pco'), teams('erhr', 'pco'))).toBe('');
    expect(warned(teams('erhr'), null)).toBe('');
    expect(screen.queryByText(/ne répondront plus/)).toBeNull();
  });
});
