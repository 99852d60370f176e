import fc from 'fast-check';
import type { Provenance } from '@/domain/measure';
import type { DepartementCode } from '@/domain/territory';

/* JSON writes -0 as 0: a difference no dossier holds. */
export const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
export const text = fc.string({ unit: 'binary', maxLength: 12 });
export const departement = fc.constantFrom('01', '2A', '31', '971', '976') as fc.Arbitrary<DepartementCode>;

const provenance: fc.Arbitrary<Provenance> = fc.record({
  id: text,
  source: text,
  date: fc.option(fc.constantFrom('2025', '2026-08', '2026-08-13')),
  licence: fc.option(text),
  status: fc.constantFrom('official', 'derived', 'estimated', 'demonstration', 'user'),
});
export const head = { id: text, name: text, provenance };
