import { provenanceWords } from '@/i18n/provenance';
import { expect, it } from 'vitest';
import type { Provenance } from '@/domain/measure';
import { createFormats, describeProvenance } from '@/i18n';
import { fr } from '@/i18n/fr';

const french = { messages: fr, formats: createFormats(fr) };

function provenance(
  source: string,
  date: string | null,
  status: Provenance['status'] = 'official',
): Provenance {
  return { id: source, source, date, licence: null, status };
}

it('writes each source once, with its date at the precision it has', () => {
  const finess = provenance('FINESS+', '2026-08');
  const insee = provenance('INSEE, estimations de population', '2025');
  expect(describeProvenance([finess, insee, finess], french)).toBe(
    'FINESS+, août 2026 · INSEE, estimations de population, 2025',
  );
});

it('keeps two dates of one source apart and leaves out a date the source does not give', () => {
  const sources = [provenance('DREES', '2022'), provenance('DREES', '2023'), provenance('attente.csv', null)];
  expect(describeProvenance(sources, french)).toBe('DREES, 2022 · DREES, 2023 · attente.csv');
});

it('names demonstration data for what it is rather than by a source', () => {
  expect(describeProvenance([provenance('Offre fictive', '2026', 'demonstration')], french)).toBe(
    'Données de démonstration, 2026',
  );
});

it('counts the rows of a list, and one alone in the singular', () => {
  const spaced = (text: string) => text.replaceAll(/\s/g, ' ');
  expect(spaced(provenanceWords('fr').rowCount({ shown: 1, total: 1 }))).toBe('1 ligne sur 1');
  expect(spaced(provenanceWords('fr').rowCount({ shown: 1_200, total: 3_400 }))).toBe(
    '1 200 lignes sur 3 400',
  );
  expect(spaced(provenanceWords('en').rowCount({ shown: 1, total: 3_400 }))).toBe('1 row of 3,400');
});
