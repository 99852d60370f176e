import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { describeIdentity } from '@/i18n/sheet';

const herault = { name: 'Hérault' };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('what tells a territory beside its name', () => {
  it('is never the code that an own territory has inside a dossier, but its communes', () => {
    const own = { level: 'custom', territory: { code: 'litt' }, parent: herault } as const;
    const told = (communes: number, departements: number) =>
      [fr, en].map((messages) =>
        plain(describeIdentity({ ...own, madeOf: { communes, departements } }, messages)),
      );
    expect(told(341, 2)).toEqual(['341 communes · Hérault principalement', '341 communes · mainly Hérault']);
    expect(told(1, 1)).toEqual(['1 commune · Hérault', '1 commune · Hérault']);
  });

  it('is the official code of others', () => {
    const epci = {
      level: 'epci',
      territory: { code: '243400017' },
      parent: herault,
      madeOf: { communes: 31, departements: 1 },
    } as const;
    expect(plain(describeIdentity(epci, fr))).toBe('243400017 · 31 communes · Hérault');
    const region = { level: 'region', territory: { code: '76' }, parent: null, madeOf: null } as const;
    expect(describeIdentity(region, fr)).toBe('76 · Région');
  });
});
