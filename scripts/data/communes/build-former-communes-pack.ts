import { type CommuneCode, departementOfCommune } from '@/domain/territory';
import type { CrosswalkKind } from '@/ingest/cog';
import { FORMER_COMMUNE_KINDS, type FormerCommunesPackFile } from '@/ingest/packs';
import type { FormerCommune, TerritoryDirectory } from '../sources/territory-directory';

const COG_YEAR = 2026;

/** A row of the pack. */
interface FormerCode {
  readonly code: string;
  readonly name: string;
  readonly kind: CrosswalkKind;
  readonly communeCode: CommuneCode;
}

/**
 * Lays out `former-communes.json`: every code the directory knows to have been a commune, or to be an arrondissement
 * municipal, and the commune of today it goes to. Where the list of former codes of a commune and the delegated or
 * associated commune itself disagree (two cases), the latter is believed: it is a fact of today.
 *
 * @throws Error when a code is both former and current, or goes to two communes: the pack could not tell which.
 */
export function buildFormerCommunesPack(directory: TerritoryDirectory): FormerCommunesPackFile {
  const rows = [...formerCodesOf(directory).values()].sort((left, right) =>
    left.code < right.code ? -1 : 1,
  );
  return {
    provenance: {
      id: 'former-communes-cog-2026',
      source:
        'INSEE, Code officiel géographique 2026 (découpage administratif Etalab) : communes déléguées et associées, anciens codes',
      date: String(COG_YEAR),
      licence: 'Licence Ouverte 2.0',
      status: 'derived',
    },
    toYear: COG_YEAR,
    formerCodes: rows.map(({ code }) => code),
    formerNames: rows.map(({ name }) => name),
    kinds: rows.map(({ kind }) => FORMER_COMMUNE_KINDS.indexOf(kind)),
    communeCodes: rows.map(({ communeCode }) => communeCode),
  };
}

function formerCodesOf(directory: TerritoryDirectory): ReadonlyMap<string, FormerCode> {
  const found = new Map<string, FormerCode>();
  for (const part of directory.arrondissements) found.set(part.code, { ...part, kind: 'arrondissement' });
  for (const part of directory.delegatedCommunes) found.set(part.code, { ...part, kind: 'delegated' });
  for (const part of directory.associatedCommunes) found.set(part.code, { ...part, kind: 'associated' });
  const current = new Set<string>(directory.communes.map(({ code }) => code));
  const believed = new Set(found.keys());
  for (const former of directory.formerCodes) {
    if (current.has(former.code)) throw new Error(`${former.code} is both a former and a current code`);
    if (believed.has(former.code)) continue;
    if (found.has(former.code)) throw new Error(`${former.code} goes to two communes`);
    found.set(former.code, { ...former, name: '', kind: kindOf(former) });
  }
  return found;
}

function kindOf({ code, communeCode }: FormerCommune): CrosswalkKind {
  return code.startsWith(departementOfCommune(communeCode)) ? 'former-code' : 'departement-changed';
}
