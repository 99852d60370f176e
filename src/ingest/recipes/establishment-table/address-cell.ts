/** The commune an address ends with, and the département its postal code begins with. */
export interface AddressPlace {
  readonly commune: string;
  readonly departement: string;
}

const POSTAL_CODE_AND_COMMUNE =
  /(?:^|[\s,;(])(?<postal>\d{2} ?\d{3})[\s,)-]+(?<commune>\p{L}[\p{L}\p{M}'’ .-]*)/u;
const CEDEX = /\s+cedex\b.*$/i;
const CORSE = '20';

/**
 * Finds the commune of an address: what follows the last postal code, `CEDEX` left out. Corsican postal codes do not
 * tell the département; overseas they tell it with three digits.
 */
export function placeOfAddress(address: string): AddressPlace | null {
  const found = POSTAL_CODE_AND_COMMUNE.exec(address.replaceAll('\n', ', '))?.groups;
  const postal = found?.['postal']?.replace(' ', '');
  const commune = found?.['commune']?.replace(CEDEX, '').trim();
  if (postal === undefined || commune === undefined || commune === '') return null;
  const prefix = postal.startsWith('97') ? postal.slice(0, 3) : postal.slice(0, 2);
  return { commune, departement: prefix === CORSE ? '' : prefix };
}
