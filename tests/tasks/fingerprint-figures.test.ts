import { expect, it } from 'vitest';
import { digestFigures } from '@/indicators';
import { type Part, putBack } from '@/lib/parts';
import { emptyProject } from '@/project';
import { figureRequest } from '@/project/verification';
import { fingerprintFigures } from '@/tasks';
import { communesOf } from '../support/communes-of';
import { smallCommuneTable } from '../support/commune-table';
import { fakeImportWorker } from '../support/fake-import-worker';
import { fineNeedOf } from '../support/fine-need';
import { smallEmbedded } from '../support/small-embedded';

const packUrls = { france: '', demonstration: '', history: '', communes: '' };
const shipped = { ...smallEmbedded(), communes: smallCommuneTable() };

it('computes the fingerprint of a need by commune that is given to its worker a part at a time', async () => {
  const rows = ['01', '2A', '29', '31'].flatMap((departement) =>
    Array.from({ length: 900 }, (_, rank) => {
      const code = `${departement}${String(rank).padStart(3, '0')}`;
      return [code, '200000001', 100 + rank] as const;
    }),
  );
  const [child, adult] = [rows.map((_, rank) => 5 + (rank % 40)), rows.map((_, rank) => 7 + (rank % 30))];
  const all = child.map((count, rank) => count + (adult[rank] ?? 0));
  const need = fineNeedOf({ child, adult, all }, communesOf(rows));
  const request = figureRequest(emptyProject('Communes', need));
  const whole = { ...request, need };
  const parts: Part[] = [];
  const fake = fakeImportWorker({
    takePart: (part) => {
      parts.push(part);
      return Promise.resolve();
    },
    fingerprint: (trunk) => {
      for (const part of parts) putBack(trunk, part);
      return Promise.resolve(digestFigures(trunk, shipped));
    },
  });
  const found = await fingerprintFigures(whole, { packUrls, createWorker: () => fake.worker });
  expect(found).toBe(digestFigures(whole, shipped));
  expect(parts.length).toBeGreaterThan(1);
  expect(fake.isTerminated()).toBe(true);
});
