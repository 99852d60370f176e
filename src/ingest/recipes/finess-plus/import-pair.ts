import type { Establishment, OfferDataset } from '@/domain/offer';
import { failure, success, type Result } from '@/lib';
import { fingerprint } from '../../fingerprint';
import type { ImportContext } from '../../import-context';
import type { ImportHooks, ReadIssue, SourceFile } from '../../read';
import type { RowAccount } from '../../report/row-account';
import { type ActivitesFile, readActivites } from './activites-file';
import { readStructures, type StructuresFile } from './structures-file';

/** The two files FINESS+ is published as. */
export interface FinessPair {
  readonly structures: SourceFile;
  readonly activites: SourceFile;
}

/** The offer of a pair and the account of each file. */
export interface FinessPairImport {
  readonly offer: OfferDataset;
  readonly accounts: readonly [structures: RowAccount, activites: RowAccount];
}

/** Which file of a pair could not be read, and why. */
export interface FinessPairIssue {
  readonly file: SourceFile;
  readonly issue: ReadIssue;
}

const SOURCE = 'FINESS+ (Agence du numérique en santé)';
const LICENCE = 'Licence Ouverte 2.0';
const ISO_DAY_LENGTH = 10;

/** Reads a pair into an offer: structures first, since they say which establishments are kept. */
export async function importFinessPair(
  pair: FinessPair,
  context: ImportContext,
  hooks: ImportHooks,
): Promise<Result<FinessPairImport, FinessPairIssue>> {
  const structures = await readStructures(pair.structures, context, hooks);
  if (!structures.ok) return failure({ file: pair.structures, issue: structures.error });
  const activites = await readActivites(pair.activites, structures.value, hooks);
  if (!activites.ok) return failure({ file: pair.activites, issue: activites.error });
  const establishments = joinCapacities(structures.value, activites.value);
  return success({
    offer: buildOffer(structures.value, establishments),
    accounts: [structures.value.account, activites.value.account],
  });
}

function joinCapacities(structures: StructuresFile, activites: ActivitesFile): Establishment[] {
  return [...structures.drafts.values()].map(({ row, establishment, remarks }) => {
    const capacities = activites.capacities.get(establishment.finessEt);
    const value = establishment.finessEt;
    const unmatched = { code: 'establishment-without-activities', column: 'numFinessEge', value } as const;
    structures.account.accept(row, capacities === undefined ? [...remarks, unmatched] : remarks);
    return { ...establishment, capacities: capacities ?? [] };
  });
}

function buildOffer(structures: StructuresFile, establishments: readonly Establishment[]): OfferDataset {
  const date = structures.stamp.generatedAt?.slice(0, ISO_DAY_LENGTH) ?? null;
  const id = `finess-plus-${fingerprint([date, ...establishments])}`;
  return {
    kind: 'offer',
    id,
    name: date === null ? 'FINESS+' : `FINESS+ ${date}`,
    provenance: { id, source: SOURCE, date, licence: LICENCE, status: 'user' },
    establishments,
    observedDepartements: structures.observedDepartements,
  };
}
