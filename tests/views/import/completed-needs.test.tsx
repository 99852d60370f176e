import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { known, MISSING } from '@/domain/measure';
import type { NeedDataset } from '@/domain/need';
import type { DepartementCode } from '@/domain/territory';
import type { ImportOutcome } from '@/ingest';
import { DossierChanges } from '@/views/import/DossierChanges';
import { FormerNeedsChoice } from '@/views/import/FormerNeedsChoice';
import { fakeApp, outcome } from '../../support/fake-services';
import { renderView } from '../../support/render-view';

type Row = readonly [departement: string, source: string, date: string, people: number | null];

function need(name: string, ...rows: readonly Row[]): NeedDataset {
  return {
    kind: 'need',
    id: name,
    name,
    provenance: { id: name, source: name, date: null, licence: null, status: 'user' },
    records: rows.map(([code, source, referenceDate, people]) => ({
      departementCode: code as DepartementCode,
      source,
      public: 'child',
      referenceDate,
      count: people === null ? MISSING : known(people),
    })),
  };
}

function Review({ brought }: { readonly brought: ImportOutcome }) {
  const [isKept, setKept] = useState(true);
  return (
    <>
      <FormerNeedsChoice brought={brought.need} isKept={isKept} onChange={setKept} />
      <DossierChanges outcome={brought} keepsFormerOffer keepsFormerTeams keepsFormerNeeds={isKept} />
    </>
  );
}

function review(held: NeedDataset | null, brought: NeedDataset) {
  const app = fakeApp();
  if (held !== null)
    app.store.setState(({ document }) => ({
      document: { ...document, need: { kind: 'user', dataset: held } },
    }));
  return renderView(<Review brought={outcome({ need: brought })} />, app);
}

const JANUARY = need(
  'janvier',
  ['01', 'Attente', '2026-01-31', 120],
  ['31', 'Attente', '2026-01-31', 400],
  ['2A', 'Attente', '2026-01-31', 70],
);

describe('the review of needs that meet others', () => {
  it('proposes to complete, in counts, and says which counts of the same survey stay unnamed', () => {
    const march = need(
      'mars',
      ['31', 'Attente', '2026-01-31', 410],
      ['2A', 'Attente', '2026-01-31', null],
      ['01', 'Orientations', '2026-03-31', 150],
    );
    review(JANUARY, march);
    expect(screen.getByRole('radio', { name: /^Compléter/ })).toHaveProperty('checked', true);
    const [line] = screen.getAllByRole('listitem');
    const text = line?.textContent?.replaceAll(/\u00a0|\u202f/g, ' ');
    expect(text).toContain('complète « janvier » : 1 compte ajouté, 1 remplacé, 2 gardés.');
    expect(text).toContain('1 case vide du nouveau fichier n’efface rien');
    expect(text).toContain('1 compte gardé est d’un relevé que ce fichier redonne');
  });

  it('replaces where that is chosen, and names the dates that leave', async () => {
    const { user } = review(JANUARY, need('mars', ['01', 'Attente', '2026-03-31', 150]));
    await user.click(screen.getByRole('radio', { name: /^Remplacer tout.*3.anciens comptes/ }));
    expect(screen.getByRole('listitem').textContent).toMatch(/remplace «.janvier.»/);
    expect(screen.getByText(/ne seront plus comparables.*Attente/)).toBeTruthy();
  });

  it('asks nothing where every count is told anew, or where the needs are those of demonstration', () => {
    const corrected = need(
      'corrigé',
      ...JANUARY.records.map(({ departementCode, source, referenceDate }): Row => [
        departementCode,
        source,
        referenceDate ?? '',
        9,
      ]),
    );
    review(JANUARY, corrected);
    expect(screen.queryByRole('radiogroup')).toBeNull();
    cleanup();
    review(null, JANUARY);
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });
});
