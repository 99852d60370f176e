import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FinessNumber } from '@/domain/offer';
import type { CommunePopulation } from '@/domain/population';
import type { CommuneCode } from '@/domain/territory';
import { bindCommands } from '@/state';
import { Sheet } from '@/views/sheet';
import { appWith } from '../../support/app-with';
import { numbersSaid, renderView } from '../../support/render-view';
import { HIDDEN_NUMBERS, secretNeedApp } from '../../support/secret-need';
import { establishment, offerDataset, provenance } from '../../support/small-embedded';
import { under } from '../../support/secrecy-rules';

const nothing = () => undefined;
const figure = (name: string) => {
  const item = screen.getByRole('heading', { name }).closest('li');
  if (item === null) throw new Error(`No figure ${name}`);
  return item;
};
const CHILD_RATE = 'Taux d’équipement pour enfants et jeunes';

describe('the sheet of a territory', () => {
  it('says the figure of a département beside its région and France, and what it is made of', () => {
    const { commands } = renderView(<Sheet onClose={nothing} />);
    act(() => commands.selectTerritory('31'));
    const said = figure(CHILD_RATE).textContent ?? '';
    // 90 / 30 000 = 3; R1: 140 / 60 000 = 2.33; France: 140 / 150 000 = 0.93.
    expect(screen.getByRole('heading', { name: 'Département 31' })).toBeTruthy();
    expect(said).toContain('3,0 places pour 1\u202f000 habitants de 0 à 19 ans');
    expect(said).toContain('90\u00a0places ÷ 30\u202f000\u00a0habitants');
    expect(said).toContain('au-dessus (Région R1\u00a0: 2,3)');
    expect(said).toContain('au-dessus (France\u00a0: 0,9)');
  });

  it('compares a région with France alone', () => {
    const { commands } = renderView(<Sheet onClose={nothing} />);
    act(() => commands.chooseLevel('region'));
    act(() => commands.selectTerritory('R2'));
    const said = figure(CHILD_RATE).textContent ?? '';
    // No place for the 90 000 children of 59 and 974, which the source speaks of.
    expect(said).toContain('0\u00a0place ÷ 90\u202f000\u00a0habitants');
    expect(said).toContain('au-dessous (France\u00a0: 0,9)');
    expect(said).not.toContain('Région R1');
  });

  it('says on how many départements a reference rests', async () => {
    const offer = offerDataset(
      'finess',
      [establishment({ finess: '010000001', category: '183', departement: '01', installed: 25 })],
      ['01', '31'],
    );
    const { commands } = renderView(<Sheet onClose={nothing} />, await appWith({ offer }));
    act(() => commands.selectTerritory('01'));
    const said = figure(CHILD_RATE).textContent ?? '';
    // 25 / 10 000 = 2.5; R1 and France: 25 / (10 000 + 30 000) = 0.625.
    expect(said).toContain('au-dessus (Région R1\u00a0: 0,6)');
    expect(said).toContain('sur 2 départements renseignés sur 3');
    expect(said).toContain('sur 2 départements renseignés sur 5');
  });

  it('tells an offer that is unknown from one that is empty', async () => {
    const offer = offerDataset(
      'finess',
      [establishment({ finess: '010000001', category: '183', departement: '01', installed: 25 })],
      ['01', '31'],
    );
    const { commands } = renderView(<Sheet onClose={nothing} />, await appWith({ offer }));
    act(() => commands.selectTerritory('31'));
    expect(screen.getByText(/Aucun établissement ni service/)).toBeTruthy();
    act(() => commands.selectTerritory('59'));
    expect(screen.getByText(/ne parle pas de ce territoire : son offre/)).toBeTruthy();
    expect(figure(CHILD_RATE).textContent).toContain('nd Non disponible');
  });

  it('lists at the level of communes the establishments of the commune alone, and its inhabitants by age', async () => {
    const parts = { category: '183', departement: '31', installed: 25 } as const;
    const inToulouse = establishment({ ...parts, finess: '310000001' });
    const elsewhere = establishment({ ...parts, finess: '310000002' });
    const communePopulation = {
      kind: 'commune-population',
      name: 'recensement',
      year: 2022,
      provenance: provenance('recensement', 'user'),
      codes: ['31555'],
      byAge: { '0-19': [210] },
    } as unknown as CommunePopulation;
    const offer = offerDataset(
      'finess',
      [{ ...inToulouse, communeCode: '31555' as CommuneCode }, elsewhere],
      ['31'],
    );
    const app = await appWith({ offer, communePopulation });
    await app.communes.read();
    const { commands, user } = renderView(<Sheet onClose={nothing} />, app);
    act(() => commands.chooseLevel('commune'));
    act(() => commands.selectTerritory('31555'));
    await user.click(screen.getByRole('button', { name: /Établissements et services/ }));
    expect(screen.getByText('Établissement 310000001')).toBeTruthy();
    expect(screen.queryByText('Établissement 310000002')).toBeNull();
    expect(screen.getByText('0-19 ans').parentElement?.textContent).toContain('210');
    expect(screen.getByText('Tous âges').parentElement?.textContent).toContain('1\u202f000');
    expect(screen.queryByText('À âge égal')).toBeNull();
  });

  it('lists the offer by category', () => {
    const { commands } = renderView(<Sheet onClose={nothing} />);
    act(() => commands.selectTerritory('01'));
    const row = screen.getByRole('row', { name: /IME/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['1', '5050\u00a0places']);
  });

  it('says the interval of a rate, how it was made, whether it differs, and that it is fragile', async () => {
    const { user, commands } = renderView(<Sheet onClose={nothing} />);
    act(() => commands.selectTerritory('01'));
    const raw = figure('Enfants et jeunes sans solution').textContent;
    expect(raw).toContain('Intervalle [0,6\u202f; 2,1]');
    expect(figure(CHILD_RATE).textContent).not.toContain('[');
    act(() => commands.chooseFigureMode('interval'));
    const unmet = figure('Enfants et jeunes sans solution');
    // 12 of 10 000: 6.2 to 20.96 people; France: 52 of 40 000.
    expect(unmet.textContent).toContain('1,2\u202f‰ [0,6\u202f; 2,1]entre 0,6 et 2,1');
    // 1.2 against 1.3; 0.620 to 2.096 are 0.477 to 1.612 of it.
    expect(unmet.textContent).toContain('−0,1\u202f‰ (−7,7\u202f%), de −52\u202f% à +61\u202f%');
    expect(unmet.textContent).toContain('on ne peut pas dire');
    expect(unmet.textContent).toContain('fragile 25 personnes ou moins');
    await user.click(within(unmet).getByRole('button', { name: /Source et calcul/ }));
    expect(unmet.textContent).toContain('Intervalle exact de Poisson à 95\u202f% (Garwood).');
    expect(figure(CHILD_RATE).textContent).not.toContain('[');
  });

  it('says the raw rate beside the smoothed one', () => {
    const { commands } = renderView(<Sheet onClose={nothing} />);
    act(() => commands.selectTerritory('01'));
    act(() => commands.chooseFigureMode('smoothed'));
    const unmet = figure('Enfants et jeunes sans solution').textContent;
    expect(unmet).toContain('1,3 e personnes');
    expect(unmet).toContain('Brut\u00a0: 1,2');
  });

  it.each(['raw', 'smoothed', 'interval'] as const)(
    'never says a hidden count, %s, and says that it is hidden',
    async (mode) => {
      const app = await secretNeedApp();
      bindCommands(app).chooseFigureMode(mode);
      const { user, commands } = renderView(<Sheet onClose={nothing} />, app);
      for (const code of ['01', '2A']) {
        act(() => commands.selectTerritory(code));
        const unmet = figure('Enfants et jeunes sans solution');
        await user.click(within(unmet).getByRole('button', { name: /Source et calcul/ }));
        expect(unmet.textContent).toContain('s Secret statistique');
        expect(within(unmet).queryByText(/÷ [\d\s]+habitants$/)).toBeNull();
        expect(numbersSaid().filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
      }
      act(() => commands.setSecrecyRule(under(0)));
      expect(numbersSaid()).toContain('123');
    },
  );

  it('says of the région what its hidden départements add up to', async () => {
    const { commands } = renderView(<Sheet onClose={nothing} />, await secretNeedApp());
    act(() => commands.chooseLevel('region'));
    act(() => commands.selectTerritory('R1'));
    expect(figure('Enfants et jeunes sans solution').textContent).toContain(
      '460\u00a0personnes ÷ 60\u202f000\u00a0habitants',
    );
  });
});

describe('the sheet of an establishment', () => {
  it('gives its number and places, and leads back to its département', async () => {
    const { user, commands, state } = renderView(<Sheet onClose={nothing} />);
    act(() => commands.chooseLevel('region'));
    act(() => commands.selectEstablishment('310000001' as FinessNumber));
    const detail = (term: string) => screen.getByText(term).nextElementSibling?.textContent;
    expect(detail('N° FINESS géographique')).toBe('310000001');
    expect(detail('Places installées')).toBe('90');
    expect(detail('Places autorisées')).toBe('nd');
    await user.click(screen.getByRole('button', { name: 'Revenir à Département 31' }));
    expect(state().selection).toEqual({ kind: 'territory', level: 'departement', code: '31' });
  });

  it('whose file gives no number has a dash, said in words', async () => {
    const unnumbered = establishment({ finess: '001234567', category: '183', departement: '01' });
    const { commands } = renderView(
      <Sheet onClose={nothing} />,
      await appWith({ offer: offerDataset('liste', [unnumbered]) }),
    );
    act(() => commands.selectEstablishment('001234567' as FinessNumber));
    const number = screen.getByText('N° FINESS géographique').nextElementSibling;
    expect(number?.textContent).toBe('—numéro non fourni par le fichier');
    expect(number?.querySelector('[title="numéro non fourni par le fichier"]')).toBeTruthy();
  });

  it('that is gone from the offer says so', async () => {
    const { commands } = renderView(<Sheet onClose={nothing} />);
    act(() => commands.selectEstablishment('990000001' as FinessNumber));
    expect(screen.getByRole('heading', { name: 'Fiche indisponible' })).toBeTruthy();
  });
});
