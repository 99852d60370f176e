import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { COMPOSITE_EXTENT, type PlanePoint } from '../../../src/cartography/projection';
import { fr } from '../../../src/i18n/fr';
import { exportWords } from '../../../src/i18n/export';
import { panelWords } from '../../../src/i18n/panel';
import { bivariateWords } from '../../../src/i18n/bivariate';
import { sheetWords } from '../../../src/i18n/sheet';
import { statisticsWords } from '../../../src/i18n/statistics';
import { studyWords } from '../../../src/i18n/study';

/** A file as the planner has it on disk. */
export interface LocalFile {
  readonly name: string;
  readonly content: Buffer;
}

/** A line of the legend: what it says, how many territories it counts, the colour it shows. */
export interface LegendLine {
  readonly label: string;
  readonly count: number;
  readonly color: string | null;
}

type ExportFormat = keyof typeof fr.export.formats;
type Indicator = keyof typeof fr.indicators.names;

const { choice: fillWords } = bivariateWords('fr');
const { views } = statisticsWords('fr');

/** Room the first view leaves around France, in CSS pixels. */
const FRANCE_PADDING = { top: 16, right: 16, bottom: 36, left: 16 };

/** Scrolls a grid of rows in the order of their codes to one of them, by halves; runs in the page. */
async function scrollToRow(grid: HTMLElement | SVGElement, code: string): Promise<void> {
  const codes = () =>
    [...grid.querySelectorAll('[data-row-id]')]
      .map((row) => row.getAttribute('data-row-id') ?? '')
      .toSorted();
  // Rows follow a scroll three frames later: codes read before would be those of the place that was left.
  const drawn = (frames = 3) =>
    new Promise<void>((resolve) => {
      if (frames === 0) setTimeout(resolve, 0);
      else requestAnimationFrame(() => void drawn(frames - 1).then(resolve));
    });
  let [from, to] = [0, grid.scrollHeight];
  while (!codes().includes(code) && to - from > 8) {
    if ((codes()[0] ?? '') > code) to = grid.scrollTop;
    else from = grid.scrollTop;
    grid.scrollTo({ top: (from + to) / 2 });
    await drawn();
  }
}

/** The screen of the application, in a planner's words. */
export class Workspace {
  constructor(readonly page: Page) {}

  /** Opens the application and waits until the map is wholly drawn. */
  async open(): Promise<void> {
    await this.page.goto('/');
    await this.mapDrawn();
  }

  async mapDrawn(): Promise<void> {
    await expect(this.page.locator('[data-map-state="idle"]')).toBeVisible({ timeout: 30_000 });
  }

  get bar(): Locator {
    return this.page.getByRole('banner', { name: fr.app.bar.label });
  }

  get band(): Locator {
    return this.page.getByRole('region', { name: fr.app.demonstration.mark });
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: fr.app.layout.panel });
  }

  get map(): Locator {
    return this.page.getByRole('application', { name: fr.app.map.label });
  }

  get sheet(): Locator {
    return this.page.getByRole('complementary', { name: fr.app.layout.sheet });
  }

  get sheetName(): Locator {
    return this.sheet.getByRole('heading', { level: 2 });
  }

  /** The drawer of the table and of the views of territories. */
  get drawer(): Locator {
    return this.page.getByRole('region', { name: fr.app.layout.table });
  }

  get table(): Locator {
    return this.drawer.getByRole('grid');
  }

  /** The dialog that is open; the frames of menus, which are dialogs too, have no title. */
  get dialog(): Locator {
    return this.page.getByRole('dialog').filter({ has: this.page.getByRole('heading') });
  }

  get notices(): Locator {
    return this.page.getByRole('region', { name: fr.app.notices.label });
  }

  /** What the map says to who hears it. */
  get spoken(): Locator {
    return this.page.getByRole('region', { name: fr.app.layout.map, exact: true }).getByRole('status');
  }

  get search(): Locator {
    return this.bar.getByRole('combobox', { name: fr.app.search.label });
  }

  /** Types in the search, by keyboard, and takes the answer of a name. */
  async find(typed: string, answer: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.search).toBeFocused();
    await this.takeAnswer(this.search, { typed, answer });
  }

  /** Types in a field that proposes answers, walks down to the one of a name, and takes it. */
  async takeAnswer(
    field: Locator,
    { typed, answer }: { readonly typed: string; readonly answer: string },
  ): Promise<void> {
    await field.fill(typed);
    const found = this.page.getByRole('option', { name: answer });
    await expect(async () => {
      await field.press('ArrowDown');
      const id = await found.getAttribute('id', { timeout: 1_000 });
      await expect(field).toHaveAttribute('aria-activedescendant', id ?? '', { timeout: 500 });
    }).toPass({ intervals: [20] });
    await field.press('Enter');
  }

  /** The indicator at hand. */
  get indicator(): Locator {
    return this.panel.getByRole('button', { name: new RegExp(`${fr.layers.indicator}$`) });
  }

  /** The legend of the choropleth; that of the symbols, which may bear the same name, comes after it. */
  legendOf(indicator: Indicator): Locator {
    return this.panel.getByRole('region', { name: fr.indicators.names[indicator].name }).first();
  }

  /** Lines of the legend of an indicator, classes from high to low, then states. */
  legendLines(indicator: Indicator): Promise<readonly LegendLine[]> {
    return this.linesOf(this.legendOf(indicator));
  }

  /** Lines of a block of the legend. */
  async linesOf(block: Locator): Promise<readonly LegendLine[]> {
    const rows = block.getByRole('listitem');
    await expect(rows.first()).toBeVisible();
    return rows.evaluateAll((items) =>
      items.map((item) => {
        const [label, count] = [...item.querySelectorAll(':scope > span')].map((span) => span.textContent);
        return {
          label: label ?? '',
          count: Number((count ?? '').replace(/\s/g, '')),
          color: item.querySelector('svg > rect')?.getAttribute('fill') ?? null,
        };
      }),
    );
  }

  async chooseIndicator(indicator: Indicator): Promise<void> {
    const { name } = fr.indicators.names[indicator];
    await this.choose(fr.layers.indicator, name);
    await expect(this.indicator).toContainText(name);
  }

  async chooseNeedSource(source: string): Promise<void> {
    await this.choose(fr.layers.needSource, source);
  }

  /** Chooses what is studied among the régions, or the whole country. */
  async chooseStudy(name: string): Promise<void> {
    await this.choose(studyWords('fr').label, name);
  }

  /** What is studied, the way back up and the way out. */
  get study(): Locator {
    return this.page.getByRole('group', { name: studyWords('fr').label });
  }

  async chooseLevel(level: 'region' | 'departement' | 'epci' | 'commune'): Promise<void> {
    await this.panel.getByText(fr.layers.levelsPlural[level], { exact: true }).click();
  }

  /** Chooses what the map is of. */
  async chooseFill(fill: keyof typeof fillWords.fills): Promise<void> {
    await this.choose(fillWords.label, fillWords.fills[fill]);
  }

  /** Shows a view of the drawer, which is unfolded. */
  async showView(view: keyof typeof views): Promise<Locator> {
    await this.drawer.getByRole('tab', { name: views[view], exact: true }).click();
    return this.drawer.getByRole('tabpanel', { name: views[view], exact: true });
  }

  /** Turns a layer on or off. */
  async toggleLayer(layer: keyof typeof fr.layers.names): Promise<void> {
    await this.panel
      .locator('label')
      .filter({ hasText: panelWords('fr').hints[layer] })
      .click();
  }

  /** Opens a list of the panel, or of what is told, and takes one of its options. */
  async choose(field: string, option: string, within = this.panel): Promise<void> {
    await within.getByRole('button', { name: new RegExp(`${field}$`) }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Categories and places printed in the sheet; no text where a category has no places. */
  async offerOfSheet(): Promise<readonly (readonly [category: string, places: string])[]> {
    const section = this.sheet.getByRole('group', { name: sheetWords('fr').offer });
    return section.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row): readonly [string, string] => {
        const places = row.querySelector('td:last-child > [aria-hidden]')?.textContent ?? '';
        return [row.querySelector('th')?.textContent ?? '', places.replace(/\s|nd|so/g, '')];
      }),
    );
  }

  async undo(): Promise<void> {
    await this.bar.getByRole('button', { name: new RegExp(`^${fr.app.bar.undo}`) }).click();
  }

  async redo(): Promise<void> {
    await this.bar.getByRole('button', { name: new RegExp(`^${fr.app.bar.redo}`) }).click();
  }

  /** Unfolds the table. */
  async openTable(): Promise<void> {
    await this.page.getByRole('button', { name: fr.app.layout.openTable }).click();
    await expect(this.table).toBeVisible();
  }

  rowOf(code: string): Locator {
    return this.table.locator(`[data-row-id="${code}"]`);
  }

  /** Brings the row of a territory into sight and returns it; the order must be that of the codes. */
  async showRow(code: string): Promise<Locator> {
    const row = this.rowOf(code);
    await expect(async () => {
      await this.table.evaluate(scrollToRow, code);
      expect(await row.count()).toBe(1);
    }).toPass({ intervals: [20] });
    return row;
  }

  /** The pixel of the page where the whole-France view draws a point of the composite plane. */
  async pixelOf([x, y]: PlanePoint): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.map.boundingBox();
    if (box === null) throw new Error('The map is not on screen');
    const { top, right, bottom, left } = FRANCE_PADDING;
    const { xMin, yMin, xMax, yMax } = COMPOSITE_EXTENT;
    const [width, height] = [box.width - left - right, box.height - top - bottom];
    const pixelsPerMetre = Math.min(width / (xMax - xMin), height / (yMax - yMin));
    return {
      x: box.x + left + width / 2 + (x - (xMin + xMax) / 2) * pixelsPerMetre,
      y: box.y + top + height / 2 - (y - (yMin + yMax) / 2) * pixelsPerMetre,
    };
  }

  async clickMapAt(point: PlanePoint): Promise<void> {
    const { x, y } = await this.pixelOf(point);
    await this.page.mouse.click(x, y);
  }

  async exportAs(format: ExportFormat): Promise<readonly Download[]> {
    await this.bar.getByRole('button', { name: fr.app.bar.export }).click();
    await this.page.getByRole('menuitem', { name: fr.export.formats[format] }).click();
    const downloads: Download[] = [];
    const keep = (download: Download) => downloads.push(download);
    this.page.on('download', keep);
    await this.dialog.getByRole('button', { name: exportWords('fr').download }).click();
    await expect(this.dialog).toBeHidden({ timeout: 20_000 });
    const expected = format === 'csv' ? 2 : 1;
    await expect.poll(() => downloads.length).toBe(expected);
    this.page.off('download', keep);
    return downloads;
  }

  async saveDossier(): Promise<Download> {
    await this.bar.getByRole('button', { name: fr.project.dossier, exact: true }).click();
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name: fr.project.save }).click();
    return download;
  }

  async newDossier(): Promise<void> {
    await this.bar.getByRole('button', { name: fr.project.dossier, exact: true }).click();
    await this.page.getByRole('menuitem', { name: fr.project.new }).click();
  }

  /** Opens a dossier kept at a path, under the name it was given. */
  async openDossier(path: string, name: string): Promise<void> {
    await this.bar.getByRole('button', { name: fr.project.dossier, exact: true }).click();
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('menuitem', { name: fr.project.open }).click();
    const buffer = await readFile(path);
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
  }

  /** The autosave has written everything. */
  async saved(): Promise<void> {
    await expect(this.bar.getByText(fr.app.saved.saved.short, { exact: true })).toBeVisible();
  }
}
