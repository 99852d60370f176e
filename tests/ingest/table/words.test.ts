import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  plainHeader,
  readDateText,
  readDateWithin,
  readPublicWithin,
  readPublicWord,
  rolesOfHeader,
  withoutFootnoteMark,
} from '@/ingest/table';

describe('a date', () => {
  it.each([
    ['2024', '2024'],
    ['2024-06', '2024-06'],
    ['06/2024', '2024-06'],
    ['2024-06-30', '2024-06-30'],
    ['2024-06-30T00:00:00Z', '2024-06-30'],
    ['2024-06-30 12:30', '2024-06-30'],
    ['30/06/2024', '2024-06-30'],
    ['1.6.2024', '2024-06-01'],
    ['31/12/24', '2024-12-31'],
    ['31/12/99', '1999-12-31'],
    ['20241231', '2024-12-31'],
    ['31 décembre 2024', '2024-12-31'],
    ['Au 1er janvier 2025', '2025-01-01'],
    ['déc. 2024', '2024-12'],
    ['déc-24', '2024-12'],
    ['Août 2023', '2023-08'],
    ['T3 2024', '2024-09'],
    ['2024-T1', '2024-03'],
    ['3e trimestre 2024', '2024-09'],
    ['S1 2024', '2024-06'],
    ['2024 (p)', '2024'],
    ['2023*', '2023'],
  ])('is read in « %s »', (text, date) => {
    expect(readDateText(text)).toBe(date);
  });

  it.each([
    '',
    '12',
    'nd',
    '31/02/2024',
    '29/02/2023',
    '13/2024',
    '2024-13',
    '1850',
    '31 brumaire 2024',
    '02300',
    '2015-2020',
  ])('is not read in « %s »', (text) => {
    expect(readDateText(text)).toBeNull();
  });

  it('keeps the day it is written from, in French as in ISO', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    const french = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year = '', month = '', date = ''] = iso.split('-');
        for (const text of [
          iso,
          `${date}/${month}/${year}`,
          `${date}/${month}/${year.slice(2)}`,
          french.format(day),
        ]) {
          expect(readDateText(text)).toBe(iso);
        }
      }),
      { numRuns: 300, seed: 20260302 },
    );
  });

  it('is found within a header that speaks of one, not of several', () => {
    expect(readDateWithin('Enfants › 2024')).toBe('2024');
    expect(readDateWithin('Effectif au 31/12/2024')).toBe('2024-12-31');
    expect(readDateWithin('Bénéficiaires fin décembre 2023 (1)')).toBe('2023-12');
    expect(readDateWithin('RSA socle › 2010 (1)')).toBe('2010');
    expect(readDateWithin('Évolution 2020-2024')).toBeNull();
    expect(readDateWithin('20 à 59 ans')).toBeNull();
    expect(readDateWithin('Article 12 025')).toBeNull();
  });
});

describe('a footnote mark', () => {
  it.each([
    ['2A (1)', '2A'],
    ['976*', '976'],
    ['Mayotte²', 'Mayotte'],
    ['Guadeloupe***', 'Guadeloupe'],
    ['12 (p)', '12'],
    ['La Réunion (1) (2)', 'La Réunion'],
    [' 01 ', '01'],
    ['Places (installées)', 'Places (installées)'],
    ['IME (2024)', 'IME (2024)'],
    ['*', '*'],
    ['(1)', '(1)'],
  ])('is left out of « %s »', (text, bare) => {
    expect(withoutFootnoteMark(text)).toBe(bare);
  });
});

describe('a public', () => {
  it('is read in a cell that says nothing else', () => {
    expect(readPublicWord('Enfants')).toBe('child');
    expect(readPublicWord(' 0-19 ANS ')).toBe('child');
    expect(readPublicWord('20 à 59 ans')).toBe('adult');
    expect(readPublicWord('Tous publics')).toBe('all');
    expect(readPublicWord('constructor')).toBeNull();
    expect(readPublicWord('20 à 39 ans')).toBeNull();
  });

  it('is found within a header', () => {
    expect(readPublicWithin('Nombre d’enfants › 2024')).toBe('child');
    expect(readPublicWithin('Adultes en attente')).toBe('adult');
    expect(readPublicWithin('Jeunes adultes (Creton)')).toBe('adult');
    expect(readPublicWithin('Enfants et adultes')).toBe('all');
    expect(readPublicWithin('Effectif')).toBeNull();
  });
});

describe('a header', () => {
  it.each([
    ['N° Dep', 'territory'],
    ['Code.departement', 'territory'],
    ['CODGEO', 'territory'],
    ['Effectif (1)', 'count'],
    ['Nombre\nde personnes', 'count'],
    ['ET-N°FINESS', 'finess'],
    ['numeroFinessET', 'finess'],
    ['Raison sociale', 'name'],
    ['Capacité installée', 'capacity'],
    ['Année*', 'date'],
    ['Taux d’équipement', 'rate'],
    ['Longitude', 'longitude'],
    ['__proto__', undefined],
  ])('« %s » is known for what it holds', (header, role) => {
    expect(rolesOfHeader(header)[0]).toBe(role);
  });

  it('that is known for two things says both', () => {
    expect(rolesOfHeader('Population')).toEqual(['denominator', 'public']);
  });

  it('is compared without case, accents, punctuation or marks', () => {
    expect(plainHeader('  Code du Département² ')).toBe('code du departement');
    expect(plainHeader('TotBenefPH')).toBe('tot benef ph');
  });
});
