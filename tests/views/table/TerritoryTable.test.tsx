import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MeasuredValue } from '@/domain/measure';
import { describeIndicator } from '@/i18n';
import { fr } from '@/i18n/fr';
import { createFormats } from '@/i18n';
import { bindCommands, sheetsOf } from '@/state';
import { TerritoryTable } from '@/views/table';
import { appWith } from '../../support/app-with';
import { fakeApp } from '../../support/fake-services';
import { fill, numbersSaid, renderView } from '../../support/render-view';
import { HIDDEN_NUMBERS, secretNeedApp } from '../../support/secret-need';
import { establishment, offerDataset } from '../../support/small-embedded';
import { under } from '../../support/secrecy-rules';

/** Rates of children's places: 01 5; 2A 0; 31 3; 59 unknown; 974 unknown. France: 140 / 60 000. */
function threeObserved() {
  const offer = offerDataset(
    'finess',
    [
      establishment({ finess: '010000001', category: '183', departement: '01', installed: 50 }),
      establishment({ finess: '310000001', category: '182', departement: '31', installed: 90 }),
    ],
    ['01', '2A', '31'],
  );
  return appWith({ offer });
}

const rows = () => screen.queryAllByRole('row', { hidden: true });
const codes = () => rows().flatMap((row) => row.dataset['rowId'] ?? []);
const rowOf = (code: string) => {
  const row = rows().find(({ dataset }) => dataset['rowId'] === code);
  if (row === undefined) throw new Error(`No row ${code}`);
  return row;
};
const header = (name: RegExp) => screen.getByRole('columnheader', { name, hidden: true });
const sortButton = (name: RegExp) => within(header(name)).getByRole('button', { hidden: true });

/** Cells of a row under the given header. */
function cell(code: string, name: RegExp): HTMLElement {
  const rank = screen.getAllByRole('columnheader', { hidden: true }).indexOf(header(name));
  const found = [...rowOf(code).children][rank];
  if (!(found instanceof HTMLElement)) throw new Error(`No cell for ${code}`);
  return found;
}

describe('sorting the table', () => {
  it('starts in the order of the codes', () => {
    renderView(<TerritoryTable />);
    expect(codes()).toEqual(['01', '2A', '31', '59', '974']);
    expect(header(/Code/).getAttribute('aria-sort')).toBe('ascending');
  });

  it('puts the largest figure first, then the smallest, and the unknown last both times', async () => {
    const { user } = renderView(<TerritoryTable />, await threeObserved());
    await user.click(sortButton(/Équipement enfants/));
    expect(codes()).toEqual(['01', '31', '2A', '59', '974']);
    expect(header(/Équipement enfants/).getAttribute('aria-sort')).toBe('descending');
    await user.click(sortButton(/Équipement enfants/));
    expect(codes()).toEqual(['2A', '31', '01', '59', '974']);
  });

  it('turns names over', async () => {
    const { user } = renderView(<TerritoryTable />);
    await user.click(sortButton(/Territoire/));
    await user.click(sortButton(/Territoire/));
    expect(codes()).toEqual(['974', '59', '31', '2A', '01']);
  });
});

describe('filtering the table', () => {
  it('by name and by figure keeps the rows that answer both, and says how many', async () => {
    const { user } = renderView(<TerritoryTable />, await threeObserved());
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    await fill(user, screen.getByRole('searchbox', { name: 'Filtrer par Région' }), 'région r1');
    expect(codes()).toEqual(['01', '2A', '31']);
    await fill(user, screen.getByRole('searchbox', { name: /Filtrer par Équipement enfants/ }), '2,5-3');
    expect(codes()).toEqual(['31']);
    expect(screen.getByText(/sur 5$/).textContent).toBe('1\u00a0territoire sur 5');
  });

  it('shows what is typed before it looks for rows', async () => {
    const { user } = renderView(<TerritoryTable />);
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    const field = screen.getByRole('searchbox', { name: 'Filtrer par Code' });
    act(() => {
      flushSync(() => fireEvent.change(field, { target: { value: '2' } }));
      expect([screen.getByDisplayValue('2'), ...codes()]).toHaveLength(6);
    });
    expect(codes()).toEqual(['2A']);
  });

  it('says that a condition cannot be read, and keeps the rows', async () => {
    const { user } = renderView(<TerritoryTable />);
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    const field = screen.getByRole('searchbox', { name: /Filtrer par Équipement enfants/ });
    await fill(user, field, 'beaucoup');
    expect(codes()).toHaveLength(5);
    expect(screen.getByRole('alert').textContent).toContain('«\u00a0beaucoup\u00a0»');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.clear(field);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('that leaves no row offers to clear the filters', async () => {
    const { user } = renderView(<TerritoryTable />);
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    await fill(user, screen.getByRole('searchbox', { name: 'Filtrer par Code' }), '99');
    expect(codes()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Effacer les filtres' }));
    expect(codes()).toHaveLength(5);
  });

  it('stops when the filters are folded away', async () => {
    const { user } = renderView(<TerritoryTable />);
    const toggle = screen.getByRole('button', { name: 'Filtrer' });
    await user.click(toggle);
    await fill(user, screen.getByRole('searchbox', { name: 'Filtrer par Code' }), '2');
    expect(codes()).toEqual(['2A']);
    await user.click(toggle);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(codes()).toHaveLength(5);
  });
});

describe('the table that is left and come back to', () => {
  it('is sorted and filtered as it was', async () => {
    const { app, user } = renderView(<TerritoryTable />, await threeObserved());
    await user.click(sortButton(/Équipement enfants/));
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    await fill(user, screen.getByRole('searchbox', { name: /Filtrer par Équipement enfants/ }), '> 1 et < 9');
    expect(codes()).toEqual(['01', '31']);
    cleanup();
    renderView(<TerritoryTable />, app);
    expect(screen.getByDisplayValue('> 1 et < 9')).toBeTruthy();
    expect(header(/Équipement enfants/).getAttribute('aria-sort')).toBe('descending');
    expect(codes()).toEqual(['01', '31']);
    cleanup();
    renderView(<TerritoryTable />, await threeObserved());
    expect(codes()).toHaveLength(5);
  });
});

describe('the territories put together', () => {
  const keepRows = () => screen.queryByRole('button', { name: /^Retenir/ });

  it('are those that answer the filters, once asked', async () => {
    const { user, state } = renderView(<TerritoryTable />, await threeObserved());
    expect(keepRows()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    await fill(user, screen.getByRole('searchbox', { name: /Filtrer par Équipement enfants/ }), '> 1');
    await user.click(screen.getByRole('button', { name: /^Retenir 2.territoires affichés/ }));
    expect([...state().group.codes]).toEqual(['01', '31']);
    await fill(user, screen.getByRole('searchbox', { name: 'Filtrer par Code' }), '99');
    expect(keepRows()).toBeNull();
  });

  it('are the rows from the last pressed to the one pressed with Shift, in their order, with those that were', async () => {
    const { user, commands, state } = renderView(<TerritoryTable />);
    const kept = () => [...state().group.codes].toSorted();
    await user.click(rowOf('31'));
    await user.keyboard('{Shift>}');
    await user.click(rowOf('974'));
    expect(kept()).toEqual(['31', '59', '974']);
    expect(state().selection).toMatchObject({ code: '31' });
    act(() => commands.groupTerritories(['01']));
    await user.click(rowOf('59'));
    await user.keyboard('{/Shift}');
    expect(kept()).toEqual(['01', '59', '974']);
  });

  it('are listed alone when asked, for as long as there is one', () => {
    const { commands } = renderView(<TerritoryTable />);
    act(() => commands.groupTerritories(['31', '2A']));
    act(() => commands.listGroupAlone(true));
    expect(codes()).toEqual(['2A', '31']);
    expect(screen.getByText(/sur 5$/).textContent).toBe('2\u00a0territoires sur 5');
    act(() => commands.groupTerritories([]));
    expect(codes()).toHaveLength(5);
    act(() => commands.groupTerritories(['59']));
    expect(codes()).toHaveLength(5);
  });
});

describe('the figures of another indicator', () => {
  it('come once the map and the panel have answered', async () => {
    const { app, commands, state } = renderView(<TerritoryTable />, await threeObserved());
    const grid = () => screen.getByRole('grid', { hidden: true }).getAttribute('aria-label');
    const first = grid();
    act(() => {
      flushSync(() => commands.chooseIndicator('equipment-adult'));
      expect(app.select.chosen(state().document).definition.id).toBe('equipment-adult');
      expect(grid()).toBe(first);
    });
    expect(grid()).not.toBe(first);
  });
});

describe('the selection', () => {
  it('is made from a row', async () => {
    const { user, state } = renderView(<TerritoryTable />);
    await user.click(rowOf('31'));
    expect(state().selection).toEqual({ kind: 'territory', level: 'departement', code: '31' });
    expect(rowOf('31').getAttribute('aria-selected')).toBe('true');
  });

  it('made elsewhere is that of the table, brought into sight', () => {
    const { commands } = renderView(<TerritoryTable />);
    const grid = screen.getByRole('grid');
    Object.defineProperty(grid, 'clientHeight', { value: 72 + 32 + 64 });
    act(() => commands.selectTerritory('974'));
    expect(screen.getByRole('row', { selected: true }).dataset['rowId']).toBe('974');
    // Five rows of 32 px in a room of 64.
    expect(grid.scrollTop).toBe(5 * 32 - 64);
  });

  it('of a région is not a row of the départements', () => {
    const { commands } = renderView(<TerritoryTable />);
    act(() => commands.chooseLevel('region'));
    act(() => commands.selectTerritory('R2'));
    expect(codes()).toEqual(['R1', 'R2']);
    expect(screen.queryByRole('columnheader', { name: /Région/ })).toBeNull();
    expect(screen.getByRole('row', { selected: true }).dataset['rowId']).toBe('R2');
  });

  it('is preceded by the hover of the row under the pointer', async () => {
    const { user, state } = renderView(<TerritoryTable />);
    await user.hover(screen.getByText('Département 59'));
    expect(state().hover).toEqual({ territoryCode: '59', finessEt: null });
    await user.hover(header(/Code/));
    expect(state().hover).toBeNull();
  });
});

describe('the figures of the table', () => {
  it('are those of the sheet, for every département and indicator', async () => {
    const app = await threeObserved();
    const { commands } = renderView(<TerritoryTable />, app);
    const formats = createFormats(fr);
    const printed = (value: MeasuredValue) => formats.measured(value, 'per-1000').text;
    for (const code of ['01', '2A', '31', '59', '974']) {
      act(() => commands.selectTerritory(code));
      const sheet = sheetsOf(app).sheet(app.store.getState());
      if (sheet?.kind !== 'territory') throw new Error('The sheet is not that of a territory');
      for (const { own, result } of sheet.comparisons) {
        const { shortName } = describeIndicator(result, fr);
        const said = cell(code, new RegExp(`^${shortName}`)).textContent ?? '';
        const words = own.rate.status === 'known' ? '' : fr.values.states[own.rate.status].label;
        expect(said).toBe(`${printed(own.rate)}${words}`);
      }
    }
  });

  it('draw bars on one scale a column, none where there is no number', async () => {
    renderView(<TerritoryTable />, await threeObserved());
    const bars = ['01', '2A', '31', '59'].map(
      (code) => cell(code, /^Équipement enfants/).querySelector<HTMLElement>('[style]')?.style.width ?? null,
    );
    expect(bars).toEqual(['100%', '0%', '60%', null]);
  });

  it('end with those of France', async () => {
    renderView(<TerritoryTable />, await threeObserved());
    const footer = rows().at(-1);
    // 140 places for the 60 000 children of the three départements the source speaks of.
    expect(footer?.textContent).toContain('France');
    expect(footer?.children[3]?.textContent).toBe('2,3');
    expect(footer?.children[4]?.textContent).toBe('');
    expect(footer?.children[7]?.textContent).toBe('140');
    expect(footer?.children[8]?.textContent).toBe('60\u202f000');
  });

  it('never say a hidden number', async () => {
    const app = await secretNeedApp();
    renderView(<TerritoryTable />, app);
    expect(cell('01', /^Besoins enfants/).textContent).toBe('sSecret statistique');
    expect(cell('2A', /^Enfants et jeunes sans solution/).textContent).toBe('sSecret statistique');
    expect(numbersSaid()).toContain('240');
    expect(numbersSaid().filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
    act(() => bindCommands(app).setSecrecyRule(under(0)));
    expect(HIDDEN_NUMBERS.slice(0, 3).every((number) => numbersSaid().includes(number))).toBe(true);
  });

  it.each(['smoothed', 'interval'] as const)('never say a hidden number, %s', async (mode) => {
    const app = await secretNeedApp();
    bindCommands(app).chooseFigureMode(mode);
    renderView(<TerritoryTable />, app);
    const beside = mode === 'smoothed' ? /^Lissé.*Besoins enfants/ : /^Borne haute.*Besoins enfants/;
    expect(cell('01', beside).textContent).toBe('sSecret statistique');
    expect(numbersSaid().filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
  });

  it('say whether each rate differs from the reference, in an order, those that cannot be judged last', async () => {
    const app = fakeApp();
    bindCommands(app).chooseIndicator('unmet-child');
    bindCommands(app).chooseFigureMode('interval');
    const { user } = renderView(<TerritoryTable />, app);
    expect(cell('01', /^Par rapport à la France/).textContent).toBe('on ne peut pas dire');
    expect(cell('31', /^Par rapport à la France/).textContent).toBe('pas de différence démontrée');
    expect(cell('59', /^Par rapport à la France/).textContent).toBe('chiffre non montré');
    expect(cell('01', /^Fragilité/).textContent).toBe('fragile');
    await user.click(sortButton(/^Fragilité/));
    expect(codes().slice(0, 2)).toEqual(['01', '31']);
    await user.click(sortButton(/^Fragilité/));
    expect(codes().slice(0, 2)).toEqual(['31', '01']);
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    await fill(user, screen.getByRole('searchbox', { name: /^Filtrer par Par rapport/ }), 'demontree');
    expect(codes()).toEqual(['31']);
  });
});

/** What jsdom lacks of the clipboard: an item of several forms. */
class FakeClipboardItem {
  constructor(private readonly forms: Readonly<Record<string, Blob>>) {}

  get types(): readonly string[] {
    return Object.keys(this.forms);
  }

  getType(type: string): Promise<Blob | undefined> {
    return Promise.resolve(this.forms[type]);
  }
}

describe('the perimeter under the table', () => {
  it('says first what is not usual, unfolds, and opens the perimeter', async () => {
    const app = fakeApp();
    const { perimeter } = app.store.getState().document.settings;
    const child = perimeter.categories.child.filter((code) => code !== '183');
    bindCommands(app).changePerimeter({ ...perimeter, categories: { ...perimeter.categories, child } });
    const { user } = renderView(<TerritoryTable />, app);
    const line = screen.getByRole('button', { name: /^Périmètre modifié\s: sans IME/ });
    expect(line.textContent).toContain('Périmètre\u00a0: places installées (SESSAD, ITEP');
    await user.click(line);
    expect(line.getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Périmètre…' }));
    expect(await screen.findByRole('dialog', {}, { timeout: 5000 })).toBeTruthy();
  });
});

describe('the order of the columns', () => {
  const headers = () =>
    screen.getAllByRole('columnheader', { hidden: true }).map((cell) => cell.textContent ?? '');

  it('has the code and the région beside the name where there is room', () => {
    renderView(<TerritoryTable />);
    expect(headers().slice(0, 3)).toEqual(['Territoire', 'Code', 'Région']);
    expect(headers()[3]).toContain('Équipement enfants');
  });

  it('has what the map shows beside the name in a narrow window, and loses no column', () => {
    renderView(<TerritoryTable />);
    const wide = headers();
    cleanup();
    const isNarrow = (media: string) => ({ media, matches: media.includes('max-width'), onchange: null });
    vi.spyOn(globalThis, 'matchMedia').mockImplementation(
      (media) => Object.assign(new EventTarget(), isNarrow(media)) as MediaQueryList,
    );
    renderView(<TerritoryTable />);
    expect(headers()[1]).toContain('Équipement enfants');
    expect(headers().slice(-2)).toEqual(['Code', 'Région']);
    expect(headers().toSorted()).toEqual(wide.toSorted());
  });

  it('has it there too in a table cramped between the panel and the sheet, of 759 pixels but not of 760', () => {
    const width = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(760);
    renderView(<TerritoryTable />);
    expect(headers().slice(1, 3)).toEqual(['Code', 'Région']);
    cleanup();
    width.mockReturnValue(759);
    renderView(<TerritoryTable />);
    expect(headers()[1]).toContain('Équipement enfants');
    expect(headers().slice(-2)).toEqual(['Code', 'Région']);
  });

  it('has one column of régions when they are what the map shows', () => {
    const { commands } = renderView(<TerritoryTable />);
    act(() => commands.chooseFill('category'));
    act(() => commands.chooseCategory('region'));
    expect(headers().filter((header) => header.startsWith('Région'))).toHaveLength(1);
    expect(headers()[2]).toBe('Région');
  });
});

describe('copying the table', () => {
  beforeEach(() => void vi.stubGlobal('ClipboardItem', FakeClipboardItem));
  afterEach(() => void vi.unstubAllGlobals());

  it('gives the rows shown, in their order, and says so', async () => {
    const { user } = renderView(<TerritoryTable />, await secretNeedApp());
    await user.click(sortButton(/^Besoins enfants/));
    await user.click(screen.getByRole('button', { name: 'Copier' }));
    expect(await screen.findByText(/lignes copiées/)).toBeTruthy();
    const text = await navigator.clipboard.readText();
    const lines = text.split('\r\n').slice(1, 6);
    expect(lines.map((line) => line.split('\t')).map((cells) => [...cells.slice(1, 4), cells[6]])).toEqual([
      ['974', 'Région R2', '9,6', '480'],
      ['59', 'Région R2', '9', '360'],
      ['31', 'Région R1', '8', '240'],
      ['01', 'Région R1', 's', 's'],
      ['2A', 'Région R1', 's', 's'],
    ]);
    await user.click(sortButton(/Code/));
    expect(screen.queryByText(/lignes copiées/)).toBeNull();
  });

  it('gives both forms as the copy key does, which no browser reads again', async () => {
    const { user } = renderView(<TerritoryTable />, await secretNeedApp());
    const write = vi.spyOn(navigator.clipboard, 'write');
    const given = new Map<string, string>();
    const execCommand = () => {
      const setData = (form: string, text: string) => void given.set(form, text);
      const event = new Event('copy', { cancelable: true });
      return !document.dispatchEvent(Object.assign(event, { clipboardData: { setData } }));
    };
    Object.assign(document, { execCommand });
    await user.click(screen.getByRole('button', { name: 'Copier' }));
    expect(await screen.findByText(/lignes copiées/)).toBeTruthy();
    Reflect.deleteProperty(document, 'execCommand');
    expect(given.get('text/plain')?.split('\r\n')[1]).toMatch(/^Département 01\t01\t/);
    expect(given.get('text/html')).toContain(`<td style="mso-number-format:'\\@'">01</td>`);
    expect(write).not.toHaveBeenCalled();
  });

  it('says when the browser refuses', async () => {
    const { user } = renderView(<TerritoryTable />, fakeApp());
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copier' }));
    expect(await screen.findByText(/refusé la copie/)).toBeTruthy();
  });
});
