import { expect, it } from 'vitest';
import { decodeProject, emptyProject, encodeProject, type ProjectDocument } from '@/project';
import { fineNeedOf } from '../support/fine-need';
import { smallEmbedded } from '../support/small-embedded';

const dataset = fineNeedOf({ child: [20, 7, null, 9, 1, 40, 6, 30] });
const document: ProjectDocument = {
  ...emptyProject('Nord', smallEmbedded().demonstrationNeed),
  need: { kind: 'user', dataset },
};

it('keeps the counts of a need by commune in the dossier', () => {
  expect(decodeProject(encodeProject(document))).toMatchObject({ ok: true, value: { need: { dataset } } });
});

it('refuses a dossier whose counts by commune are not one a territory', () => {
  const fine = dataset.fine ?? { territories: [], epcis: [], series: [] };
  const shorter = { ...fine, territories: fine.territories.slice(1) };
  const torn = { ...document, need: { kind: 'user', dataset: { ...dataset, fine: shorter } } as const };
  expect(decodeProject(encodeProject(torn)).ok).toBe(false);
});
