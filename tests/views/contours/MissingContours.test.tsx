import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { FineContours, FineLevel } from '@/domain/territory';
import type { ProjectDocument } from '@/project';
import { undrawnLevel } from '@/state';
import { MissingContours } from '@/views/contours';
import { fakeApp, outcome } from '../../support/fake-services';
import { renderView } from '../../support/render-view';
import { provenance } from '../../support/small-embedded';

function contoursOf(level: FineLevel): FineContours {
  const head = { id: level, name: level, provenance: provenance(level, 'user') };
  return { ...head, level, mesh: { lines: [], shapes: [] } };
}

describe('a map whose territories have no contours', () => {
  it('says where to get some, and imports them', async () => {
    const given: string[] = [];
    const app = fakeApp({
      runImport: ({ files }) => {
        given.push(...files.map(({ name }) => name));
        return Promise.resolve(outcome({}));
      },
    });
    renderView(<MissingContours level="commune" />, app);
    expect(screen.getByRole('status').textContent).toContain('data.gouv.fr');
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('No field for files');
    await userEvent.upload(input, new File(['{}'], 'communes.geojson'));
    await waitFor(() => expect(given).toEqual(['communes.geojson']));
  });

  it('is that of a level made of communes, until what draws it is loaded', () => {
    const { document } = fakeApp().store.getState();
    const undrawn = (level: ProjectDocument['settings']['level'], ...loaded: readonly FineLevel[]) =>
      undrawnLevel({
        settings: { ...document.settings, level },
        fineContours: Object.fromEntries(loaded.map((fine) => [fine, contoursOf(fine)])),
      });
    expect(undrawn('departement')).toBeNull();
    expect(undrawn('commune')).toBe('commune');
    expect(undrawn('commune', 'epci')).toBe('commune');
    expect(undrawn('custom', 'epci')).toBe('custom');
    expect(undrawn('epci', 'epci')).toBeNull();
    expect(undrawn('epci', 'commune')).toBeNull();
    expect(undrawn('custom', 'commune')).toBeNull();
  });
});
