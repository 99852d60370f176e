import { describe, expect, it } from 'vitest';
import type { OfferDataset } from '@/domain/offer';
import { bindCommands, formerOfferOf } from '@/state';
import { fakeApp, outcome } from '../support/fake-services';
import { offerDataset } from '../support/small-embedded';

function offerOf(date: string | null): OfferDataset {
  const offer = offerDataset(`offer-${date}`, []);
  return { ...offer, provenance: { ...offer.provenance, date } };
}

/** A store into which offers are imported one after the other, the former kept or not. */
async function storeAfter(dates: readonly (string | null)[], keepsFormerOffer: boolean) {
  const coming = [...dates];
  const app = fakeApp({
    runImport: () => Promise.resolve(outcome({ offer: offerOf(coming.shift() ?? null) })),
  });
  const commands = bindCommands(app);
  while (coming.length > 0) {
    await commands.importFiles([{ name: 'x.csv', content: new Blob(['x']) }]);
    commands.acceptImport({ keepsFormerOffer });
  }
  const state = () => app.store.getState().document;
  const inForce = () => (state().offer.kind === 'user' ? app.select.offer(state()).provenance.date : null);
  const kept = () => state().earlierOffers.map(({ provenance }) => provenance.date);
  return { app, commands, inForce, kept, state };
}

describe('the offer an import meets in the dossier', () => {
  it('is kept as a point of comparison beside the one that comes, in one undo step', async () => {
    const { commands, inForce, kept } = await storeAfter(['2024', '2025'], true);
    expect([inForce(), kept()]).toEqual(['2025', ['2024']]);
    commands.undo();
    expect([inForce(), kept()]).toEqual(['2024', []]);
  });

  it('leaves the dossier when it is to be replaced', async () => {
    const { inForce, kept } = await storeAfter(['2024', '2025'], false);
    expect([inForce(), kept()]).toEqual(['2025', []]);
  });

  it('stays in force when what comes is of an earlier date: that one is the point of comparison', async () => {
    const { inForce, kept } = await storeAfter(['2025', '2023', '2024'], true);
    expect([inForce(), kept()]).toEqual(['2025', ['2024', '2023']]);
  });

  it('is replaced, and not asked about, when both are of one date', async () => {
    const { state, kept } = await storeAfter(['2025', '2025'], true);
    expect(kept()).toEqual([]);
    expect(formerOfferOf(state(), offerOf('2025'))).toBeNull();
  });

  it('cannot be kept without a date, nor as a fifth one', async () => {
    const undated = await storeAfter([null, '2025'], true);
    expect([undated.inForce(), undated.kept()]).toEqual(['2025', []]);
    const { state, inForce, kept } = await storeAfter(['2020', '2021', '2022', '2023', '2024', '2025'], true);
    expect([inForce(), kept()]).toEqual(['2025', ['2023', '2022', '2021', '2020']]);
    expect(formerOfferOf(state(), offerOf('2026'))?.hindrance).toBe('full');
  });
});
