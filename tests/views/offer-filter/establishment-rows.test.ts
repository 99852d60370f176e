import { describe, expect, it } from 'vitest';
import { createFormats, type Formats } from '@/i18n';
import { offerFilterWords } from '@/i18n/offer-filter';
import { establishmentRows, sortedRows } from '@/views/offer-filter/establishment-rows';
import { fr } from '../../support/catalogues';
import { establishment, smallEmbedded } from '../../support/small-embedded';

const ESTABLISHMENTS = [
  establishment({ finess: '310000001', category: '183', departement: '31', installed: 30 }),
  establishment({ finess: '310000002', category: '246', departement: '31' }),
  establishment({ finess: '590000003', category: '183', departement: '59', installed: 9 }),
];

/** The lines, and how many figures have been written so far. */
function countedRows() {
  const formats = createFormats(fr);
  let written = 0;
  const measured: Formats['measured'] = (...figure) => {
    written += 1;
    return formats.measured(...figure);
  };
  const rows = establishmentRows(ESTABLISHMENTS, {
    hierarchy: smallEmbedded().hierarchy,
    language: { messages: fr, formats: { ...formats, measured } },
    words: offerFilterWords('fr'),
  });
  return { rows, writtenSoFar: () => written };
}

describe('lines of establishments', () => {
  it('are written one by one as they are drawn: ordering thousands by places writes none', () => {
    const { rows, writtenSoFar } = countedRows();
    const ordered = sortedRows(rows, 'installed', { locale: 'fr-FR', isDescending: false });
    expect(ordered.map(({ id }) => id)).toEqual(['590000003', '310000001', '310000002']);
    expect(writtenSoFar()).toBe(0);
    expect(ordered[0]?.textOf('installed')).toBe('9');
    expect(writtenSoFar()).toBe(1);
  });
});
