import { cleanup, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { type AppStore, bindCommands } from '@/state';
import { ExportDialog, type ExportFormat } from '@/views/export';
import { fakeApp, type FakeServices } from '../../support/fake-services';
import { renderView } from '../../support/render-view';
import { HIDDEN_NUMBERS, secretNeedApp } from '../../support/secret-need';
import { textOfBlob } from '../../support/text-of-blob';

function Shell({ initial }: { readonly initial: ExportFormat }) {
  const [format, setFormat] = useState<ExportFormat | null>(initial);
  return <ExportDialog format={format} onFormatChange={setFormat} />;
}

function exporting(initial: ExportFormat, app: AppStore = fakeApp()) {
  const view = renderView(<Shell initial={initial} />, app);
  const { files } = app.services as FakeServices;
  const download = async (count: number) => {
    await view.user.click(screen.getByRole('button', { name: 'Télécharger' }));
    await waitFor(() => expect(files).toHaveLength(count), { timeout: 10_000 });
    return Promise.all(files.map(({ content }) => textOfBlob(content)));
  };
  return { ...view, files, download };
}

/** Cells of a CSV of the French dialect, by territory then column. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));
}

describe('exporting', () => {
  it('lays a map out for A3 when asked, and asks it of what is for paper only', async () => {
    const { user, download } = exporting('svg');
    await user.click(screen.getByRole('radio', { name: 'A3' }));
    const [svg] = await download(1);
    expect(svg).toContain('viewBox="0 0 420.00 297.00"');
    exporting('png-screen');
    expect(screen.queryByRole('radio', { name: 'A3' })).toBeNull();
  });

  it('draws circles half as wide on half of a page, in the map and in its legend', async () => {
    const radii = async (swipes: boolean) => {
      const app = fakeApp();
      const commands = bindCommands(app);
      commands.swipeMaps(swipes);
      const { download } = exporting('svg', app);
      const [svg = ''] = await download(1);
      cleanup();
      return [...svg.matchAll(/<circle [^>]*r="([\d.]+)"/g)].map(([, radius]) => Number(radius));
    };
    const [whole, half] = [await radii(false), await radii(true)];
    /* 22 pixels, then 11, in millimetres. */
    expect(Math.max(...whole)).toBeCloseTo(5.82, 1);
    expect(Math.max(...half)).toBeCloseTo(2.91, 1);
    expect(half).toHaveLength(2 * whole.length);
  });

  it('draws the map of the side chosen while two are swiped, and says that the table is the left one', async () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.swipeMaps(true);
    commands.changeSwipe({ indicatorId: 'equipment-adult' });
    const { user, download } = exporting('svg', app);
    expect(screen.getByText(/le tableau est celui de la carte de gauche/)).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Côte à côte', checked: true })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Carte de droite' }));
    expect(screen.getByRole('textbox', { name: 'Titre de la carte' })).toHaveProperty(
      'value',
      'Taux d’équipement pour adultes, par département',
    );
    const [svg] = await download(1);
    expect(svg).toContain('Taux d’équipement pour adultes, par département');
    expect(svg).not.toContain('pour enfants');
  });

  it('draws the two maps of a swipe side by side, each under its name and over its legend, sources once', async () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.swipeMaps(true);
    commands.changeSwipe({ indicatorId: 'equipment-adult' });
    const [markup = ''] = await exporting('svg', app).download(1);
    const svg = new DOMParser().parseFromString(markup, 'image/svg+xml');
    const printed = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(svg.querySelector('#page-title')?.textContent).toBe(
      'Taux d’équipement pour enfants et jeunes — Taux d’équipement pour adultes, par département',
    );
    for (const name of ['Taux d’équipement pour enfants et jeunes', 'Taux d’équipement pour adultes'])
      expect(printed.filter((line) => line === name)).toHaveLength(2);
    expect(printed.filter((line) => line.startsWith('Sources'))).toHaveLength(1);
    expect(printed.filter((line) => line === 'Données de démonstration')).toHaveLength(3);
    const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const [left, right] = [
      svg.querySelectorAll('#map > #territories > path'),
      svg.querySelectorAll('#beside-map > #beside-territories > path'),
    ];
    expect(right).toHaveLength(left.length);
  });

  it('proposes a title, prints the one typed, and names the file after the dossier', async () => {
    const { user, state, files, download } = exporting('svg');
    const title = screen.getByRole('textbox', { name: 'Titre de la carte' });
    expect(title).toHaveProperty('value', 'Taux d’équipement pour enfants et jeunes, par département');
    await user.clear(title);
    await user.type(title, 'Où sont les places');
    const [svg] = await download(1);
    expect(files[0]?.name).toBe('essai-equipement-enfants-departements.svg');
    expect(svg).toContain('<title id="page-title">Où sont les places</title>');
    expect(svg).toContain('Données de démonstration');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(state().notices.map(({ content }) => content)).toEqual([
      { code: 'exported', fileName: 'essai-equipement-enfants-departements.svg' },
    ]);
  });

  it('is given up by Annuler: no file, no notice, and the dialog is there to try again', async () => {
    const asked: ((digest: string) => void)[] = [];
    const fingerprint = () => new Promise<string>((resolve) => asked.push(resolve));
    const { user, state, files } = exporting('svg', fakeApp({ fingerprint }));
    await user.click(screen.getByRole('button', { name: 'Télécharger' }));
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    await waitFor(() => expect(asked).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    asked[0]?.('00');
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.getByRole('button', { name: 'Télécharger' }).getAttribute('aria-disabled')).toBeNull();
    expect([files, state().notices]).toEqual([[], []]);
  });

  it('goes back to the proposed title when it is left blank', async () => {
    const { user, download } = exporting('svg');
    await user.clear(screen.getByRole('textbox', { name: 'Titre de la carte' }));
    const [svg] = await download(1);
    expect(svg).toContain('>Taux d’équipement pour enfants et jeunes, par département</title>');
  });

  it('writes the table with a state beside each value, and its description beside it', async () => {
    const app = fakeApp();
    bindCommands(app).changeClassification({ method: 'equal', classCount: 3 });
    const { files, download } = exporting('csv', app);
    const [csv = '', metadata = ''] = await download(2);
    expect(files.map(({ name }) => name)).toEqual([
      'essai-equipement-enfants-departements.csv',
      'essai-equipement-enfants-departements.metadata.json',
    ]);
    const [header, ain, , garonne] = cellsOf(csv);
    expect([...(header?.slice(2, 4) ?? []), ...(header?.slice(8, 10) ?? [])]).toEqual([
      'Taux d’équipement pour enfants et jeunes (places pour 1\u202f000 habitants de 0 à 19 ans, 2025, données de démonstration)',
      'Taux d’équipement pour enfants et jeunes\u00a0: état',
      'Places pour enfants et jeunes (places, 2025, données de démonstration)',
      'Places pour enfants et jeunes\u00a0: état',
    ]);
    // France has 140 for 150 000: 0.9333.
    expect(ain?.slice(0, 10)).toEqual([
      ...['01', 'Département 01', '5', 'known'],
      ...['4,0667', 'known', '435,7143', 'known', '50', 'known'],
    ]);
    expect(garonne?.slice(0, 4)).toEqual(['31', 'Département 31', '3', 'known']);
    expect(JSON.parse(metadata)).toMatchObject({
      perimeter: [
        expect.stringMatching(/^Périmètre\u00a0: places installées \(SESSAD, IME/),
        expect.anything(),
        expect.anything(),
      ],
      /* 5 and 3 per 1 000, and three départements at zero. */
      mapClasses: {
        limits: [4],
        closed: 'right',
        lines: [
          { label: 'plus de 4', count: '1' },
          { label: '4 ou moins', count: '1' },
          { label: 'Zéro', count: '3' },
        ],
      },
      demonstrationLine: 'Données de démonstration',
      comparison: ['Comparer à la France.', expect.stringMatching(/^Référence tenue pour certaine/)],
    });
  });

  it('says on every line of the table, and beside it, what a changed perimeter leaves out', async () => {
    const app = fakeApp();
    const { perimeter } = app.store.getState().document.settings;
    const child = perimeter.categories.child.filter((code) => code !== '183');
    bindCommands(app).changePerimeter({ ...perimeter, categories: { ...perimeter.categories, child } });
    const [csv = '', metadata = ''] = await exporting('csv', app).download(2);
    const [header, ...lines] = cellsOf(csv);
    expect(header?.at(-1)).toBe('périmètre');
    expect(lines.map((cells) => cells.at(-1)?.split(' · ')[0])).toEqual(
      lines.map(() => 'Périmètre modifié\u00a0: sans IME'),
    );
    expect(JSON.parse(metadata)).toMatchObject({
      perimeter: [
        'Périmètre modifié\u00a0: sans IME',
        expect.anything(),
        expect.anything(),
        expect.anything(),
      ],
    });
  });

  it('writes the table alone when its description is not wanted', async () => {
    const { user, download } = exporting('csv');
    await user.click(screen.getByRole('checkbox'));
    expect(await download(1)).toHaveLength(1);
  });

  it('writes intervals with their method, what they tell and what the codes mean', async () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.chooseIndicator('unmet-child');
    commands.chooseFigureMode('interval');
    const { download } = exporting('csv', app);
    const [csv = '', metadata = ''] = await download(2);
    const [header, ain, corse] = cellsOf(csv);
    // 12 of 10 000: 6.20058 to 20.96159 people; fragile, and France (1.3) is in the interval.
    expect(header?.slice(-4, -1)).toEqual([
      'Méthode de l’intervalle',
      'Par rapport à la France',
      'Fragilité',
    ]);
    expect(ain?.slice(2, 8)).toEqual(['1,2', 'known', '0,6201', 'known', '2,0962', 'known']);
    expect(ain?.slice(-4, -1)).toEqual(['exact-poisson', 'undecided', 'fragile']);
    expect(corse?.slice(2, 8)).toEqual(['', 'missing', '', 'missing', '', 'missing']);
    expect(corse?.slice(-4, -1)).toEqual(['', 'not-shown', '']);
    expect(JSON.parse(metadata)).toMatchObject({
      codeColumns: [
        { meanings: { 'exact-poisson': 'Intervalle exact de Poisson à 95\u202f% (Garwood).' } },
        { meanings: { undecided: 'on ne peut pas dire' } },
        { id: 'unmet-child.stability' },
        { id: 'perimeter' },
      ],
    });
  });

  it('writes smoothed values as estimates, beside the raw ones', async () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.chooseIndicator('unmet-child');
    commands.chooseFigureMode('smoothed');
    const [csv = ''] = await exporting('csv', app).download(2);
    expect(cellsOf(csv)[1]?.slice(2, 6)).toEqual(['1,3', 'estimated', '1,2', 'known']);
  });

  it('lets no hidden count out of two maps side by side', async () => {
    const app = await secretNeedApp();
    const commands = bindCommands(app);
    commands.swipeMaps(true);
    commands.changeSwipe({ figureMode: 'smoothed' });
    const [text = ''] = await exporting('svg', app).download(1);
    const numbers = [...text.matchAll(/>([^<]*)</g)].flatMap(([, said]) => said?.split(/[ :;]/) ?? []);
    expect(numbers.filter((number) => HIDDEN_NUMBERS.includes(number.replace(',', '.')))).toEqual([]);
    expect(text).toContain('beside-dep-');
    expect(text).toContain('Secret statistique');
  });

  it.each([
    ['csv', 'raw'],
    ['csv', 'smoothed'],
    ['csv', 'interval'],
    ['svg', 'raw'],
    ['svg', 'smoothed'],
    ['svg', 'interval'],
  ] as const)('lets no hidden count out as %s, %s', async (format, mode) => {
    const app = await secretNeedApp();
    bindCommands(app).chooseFigureMode(mode);
    const { download } = exporting(format, app);
    const [text = ''] = await download(format === 'csv' ? 2 : 1);
    const numbers: readonly string[] =
      format === 'csv'
        ? cellsOf(text).flatMap((cells) => cells.map((cell) => cell.replace(',', '.')))
        : [...text.matchAll(/<text[^>]*>([^<]*)</g)].flatMap(([, printed]) => printed?.split(' ') ?? []);
    expect(numbers.filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
    expect(text).toContain(format === 'csv' ? 'suppressed' : 'Secret statistique');
  });

  it('says why a map without any layer cannot be exported, while the table can', async () => {
    const app = fakeApp();
    const { layers } = app.store.getState().document.settings;
    const commands = bindCommands(app);
    for (const layer of ['choropleth', 'coverage', 'symbols', 'offer'] as const) {
      if (layers[layer]) commands.toggleLayer(layer);
    }
    const { user } = exporting('svg', app);
    const download = () => screen.getByRole('button', { name: 'Télécharger' });
    expect(download().getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('radio', { name: /Tableau CSV/ }));
    expect(download().getAttribute('aria-disabled')).toBeNull();
  });

  it('tells a failure and keeps the dossier', async () => {
    const app = fakeApp({
      saveFile: () => {
        throw new Error('disque plein');
      },
    });
    const { user, state } = exporting('svg', app);
    const before = state().document;
    await user.click(screen.getByRole('button', { name: 'Télécharger' }));
    await waitFor(() => expect(state().notices).toHaveLength(1));
    expect(state().notices[0]?.content).toEqual({ code: 'export-failed', message: 'disque plein' });
    expect(state().document).toBe(before);
  });
});
