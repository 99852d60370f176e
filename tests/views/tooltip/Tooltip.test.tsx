import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { known, MISSING, SUPPRESSED } from '@/domain/measure';
import { compareToReference, Tooltip } from '@/views/tooltip';
import { showOnly } from '../../support/app-with';
import { fakeApp } from '../../support/fake-services';
import { numbersSaid, renderView } from '../../support/render-view';
import { HIDDEN_NUMBERS, secretNeedApp } from '../../support/secret-need';

const said = () => document.body.textContent ?? '';

describe('the tooltip', () => {
  it('says nothing while the pointer is on nothing', () => {
    const { commands } = renderView(<Tooltip />);
    act(() => commands.hover({ territoryCode: null, finessEt: null }));
    expect(said()).toBe('');
  });

  it('says a figure with its unit, and how it stands to France', () => {
    const { commands } = renderView(<Tooltip />);
    // 31: 90 / 30 000 = 3; 2A: none, 0; France: 140 / 150 000 = 0.93.
    act(() => commands.hover({ territoryCode: '31', finessEt: null }));
    expect(said()).toContain('Département 31 (31)');
    expect(said()).toContain('3,0 places pour 1\u202f000 habitants de 0 à 19 ans');
    expect(said()).toContain('au-dessus (France\u00a0: 0,9)');
    act(() => commands.hover({ territoryCode: '2A', finessEt: null }));
    expect(said()).toContain('0 places pour');
    expect(said()).toContain('au-dessous (France\u00a0: 0,9)');
  });

  it('adds the people without a solution while circles are drawn', () => {
    const app = fakeApp();
    showOnly(app, ['choropleth']);
    const { commands } = renderView(<Tooltip />, app);
    act(() => commands.hover({ territoryCode: '31', finessEt: null }));
    expect(said()).not.toContain('sans solution');
    act(() => commands.toggleLayer('symbols'));
    expect(said()).toContain('Enfants et jeunes sans solution\u00a0: 40');
  });

  it('says in words that a value is hidden, compares nothing, and never says the number', async () => {
    const app = await secretNeedApp();
    showOnly(app, ['choropleth', 'symbols']);
    const { commands } = renderView(<Tooltip />, app);
    for (const territoryCode of ['01', '2A']) {
      act(() => commands.hover({ territoryCode, finessEt: null }));
      expect(said()).toContain('s Secret statistique');
      expect(said()).not.toContain('de France');
      expect(numbersSaid().filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
    }
  });

  it('says the interval and what it tells, or the raw rate beside the smoothed one', () => {
    const app = fakeApp();
    const { commands } = renderView(<Tooltip />, app);
    act(() => commands.chooseIndicator('unmet-child'));
    act(() => commands.hover({ territoryCode: '31', finessEt: null }));
    act(() => commands.chooseFigureMode('interval'));
    // 40 of 30 000: 28.6 to 54.5 people; France: 52 of 40 000, 1.3.
    expect(said()).toContain('1,3\u202f‰ [1,0\u202f; 1,8]');
    expect(said()).toContain('pas de différence démontrée');
    act(() => commands.chooseFigureMode('smoothed'));
    expect(said()).toContain('1,3 e');
    expect(said()).toContain('Brut\u00a0: 1,3');
  });

  it('names an establishment before the territory it stands in', () => {
    const { commands } = renderView(<Tooltip />);
    act(() => commands.hover({ territoryCode: '31', finessEt: '310000001' }));
    expect(said()).toContain('Établissement 310000001');
    expect(said()).toContain('SESSAD');
    expect(said()).not.toContain('Département 31');
  });
});

describe('comparing a figure to its reference', () => {
  it('calls equal what differs by less than a thousandth', () => {
    expect(compareToReference(known(10.009), known(10))).toBe('equal');
    expect(compareToReference(known(10.02), known(10))).toBe('above');
    expect(compareToReference(known(9.98), known(10))).toBe('below');
    expect(compareToReference(known(0), known(0))).toBe('equal');
  });

  it('compares nothing that cannot be shown', () => {
    expect(compareToReference(SUPPRESSED, known(3))).toBeNull();
    expect(compareToReference(known(3), MISSING)).toBeNull();
  });
});
