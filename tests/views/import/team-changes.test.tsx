import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { CoverageDataset, CoverageKind, CoverageTeam } from '@/domain/coverage';
import { FormerTeamsChoice } from '@/views/import/FormerTeamsChoice';
import { TeamChanges } from '@/views/import/TeamChanges';
import { fakeApp } from '../../support/fake-services';
import { renderView } from '../../support/render-view';

function list(...teams: readonly (readonly [CoverageKind, string])[]): CoverageDataset {
  const provenance = { id: 'list', source: 'Liste', date: null, licence: null, status: 'user' } as const;
  return {
    kind: 'coverage',
    id: 'list',
    name: 'Liste',
    provenance,
    teams: teams.map(
      ([kind, name]) => ({ id: `${kind}-${name}`, kind, name, departements: [] }) as unknown as CoverageTeam,
    ),
  };
}

function Review({ brought }: { readonly brought: CoverageDataset }) {
  const [isKept, setKept] = useState(true);
  return (
    <>
      <FormerTeamsChoice brought={brought} isKept={isKept} onChange={setKept} />
      <ul>
        <TeamChanges brought={brought} keepsFormer={isKept} />
      </ul>
    </>
  );
}

function review(held: CoverageDataset, brought: CoverageDataset) {
  const app = fakeApp();
  app.store.setState(({ document }) => ({
    document: { ...document, coverage: { kind: 'user', dataset: held } },
  }));
  const view = renderView(<Review brought={brought} />, app);
  const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  return { ...view, lines };
}

describe('the review of a list of teams', () => {
  it('counts what each kind gains, and says what stays as it is', () => {
    const { lines } = review(list(['erhr', 'Nord']), list(['pco', 'Ain'], ['pco', 'Gers']));
    expect(lines()).toEqual([
      'Plateformes de coordination et d’orientation\u00a0: 2\u00a0équipes ajoutées.',
      'Sans changement\u00a0: Équipes relais handicaps rares.',
    ]);
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  it('asks what becomes of the teams it does not name, kept unless they are to leave', async () => {
    const { user, lines } = review(list(['erhr', 'Nord'], ['erhr', 'Sud']), list(['erhr', 'Nord']));
    expect(
      screen.getByRole('radiogroup', { name: /n’est pas dans la nouvelle liste \(ERHR\).: Sud/ }),
    ).toBeTruthy();
    expect(lines()[0]).toContain('1\u00a0gardée');
    await user.click(screen.getByRole('radio', { name: /^Retirer 1.équipe/ }));
    expect(lines()[0]).toContain('1\u00a0retirée');
  });
});
