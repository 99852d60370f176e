import { expect, it } from 'vitest';
import { estimated, known, type MeasuredValue, MISSING } from '@/domain/measure';
import { createFormats, differenceText, nameWithCode } from '@/i18n';
import { fr } from '@/i18n/fr';

const french = { messages: fr, formats: createFormats(fr) };

function text(difference: MeasuredValue, relative: MeasuredValue = MISSING) {
  return differenceText({ difference, relative, unit: 'per-1000' }, french)?.replaceAll(
    /[\u00a0\u202f]/g,
    ' ',
  );
}

it('writes a difference with its sign, its unit and what it is of the reference', () => {
  expect(text(known(1.24), known(13.6))).toBe('+1,2 ‰ (+14 %)');
  expect(text(estimated(-0.06), known(-1.5))).toBe('−0,06 ‰ (−1,5 %)');
  expect(text(MISSING)).toBeUndefined();
});

it('is in points between shares, beside a change in %', () => {
  const share = { difference: known(8.24), relative: known(53.9), unit: 'percent' } as const;
  expect(differenceText(share, french)?.replaceAll(/\s/gu, ' ')).toBe('+8,2 points (+54 %)');
});

it('writes the thousandths of a small one, and neither a sign nor « less than » before a nil one', () => {
  expect(text(known(0.0041), known(0.1))).toBe('+0,004 ‰ (+0,1 %)');
  expect(text(known(-0.0041), known(-0.1))).toBe('−0,004 ‰ (−0,1 %)');
  expect(text(known(0.0002), known(0.004))).toBe('0 ‰ (0,0 %)');
  expect(text(known(0), known(0))).toBe('0 ‰ (0,0 %)');
});

it('names a territory with its official code, and one of the user’s own without the code it has in the dossier', () => {
  expect(nameWithCode({ level: 'departement', name: 'Nord', code: '59' }, fr)).toMatch(/^Nord.\(59\)$/);
  expect(nameWithCode({ level: 'custom', name: 'Toulousain', code: 'toulousain' }, fr)).toBe('Toulousain');
});
