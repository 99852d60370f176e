import { contourWords } from '../../src/i18n/contours';
import { lambert93 } from '../../src/cartography/projection';
import { fr } from '../support/catalogues';
import { expect, test } from './support/guarded-test';
import { ImportScreen } from './support/import-screen';
import { pack } from './support/shipped-data';
import { Workspace, type LocalFile } from './support/workspace';

const SIDE = 0.4;

/** Squares for Ambérieu-en-Bugey, Ambronay, of the same EPCI, and L’Abergement-Clémenciat, by their south-western corner. */
const SQUARES = {
  '01004': [5, 46],
  '01007': [5 + SIDE, 46],
  '01001': [5, 46 + SIDE],
} as const;

const IN_AMBERIEU = lambert93.forward([5 + SIDE / 2, 46 + SIDE / 2]);

const FILE = 'communes.geojson';

/** These squares under the INSEE codes of communes. */
function contoursFile(): LocalFile {
  const features = Object.entries(SQUARES).map(([code, [west, south]]) => {
    const [east, north] = [west + SIDE, south + SIDE];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return {
      type: 'Feature',
      properties: { code_insee: code },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return { name: FILE, content: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })) };
}

test('communes and EPCI are drawn and classed from a file of contours, and chosen on the map', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const workspace = new Workspace(page);
  const imports = new ImportScreen(page);
  const { missing, drawn: drawnPart } = contourWords('fr');
  const drawn = async () =>
    (await workspace.legendLines('equipment-per-inhabitant'))
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => [label, count]);
  /** The map answers a click once the contours of the level are there. */
  const chooseAmberieu = (name: string) =>
    expect(async () => {
      await workspace.clickMapAt(IN_AMBERIEU);
      await expect(workspace.sheetName).toHaveText(name, { timeout: 1_000 });
    }).toPass();
  await workspace.open();
  await workspace.chooseIndicator('equipment-per-inhabitant');
  await workspace.chooseLevel('commune');
  await expect(page.getByText(missing.commune)).toBeVisible();
  await imports.drop([contoursFile()]);
  await imports.read();
  await imports.expectAccount(FILE, { read: 3, accepted: 3, rejected: 0, skipped: 0 });
  await imports.add();
  await expect(page.getByText(missing.commune)).toBeHidden();
  await workspace.mapDrawn();

  await test.step('communes', async () => {
    /** 124 ÷ 15 934 × 1 000 = 7,78 and 23 ÷ 2 841 × 1 000 = 8,10; L’Abergement-Clémenciat has no place. */
    await expect.poll(drawn).toEqual([
      ['6,9 à 11,0', 2],
      ['Zéro', 1],
    ]);
    const total = pack<{ readonly codes: readonly string[] }>('communes').codes.length;
    await expect(workspace.legendOf('equipment-per-inhabitant')).toContainText(
      drawnPart({ named: fr.legend.territories.commune({ count: 3 }), total }),
    );
    await chooseAmberieu('Ambérieu-en-Bugey');
    await expect(workspace.sheet).toContainText(/124.places.÷.15.934.habitants/);
  });

  await test.step('EPCI, whose communes are put together', async () => {
    await workspace.chooseLevel('epci');
    await expect(page.getByText(missing.epci)).toBeHidden();
    /** 674 ÷ 83 857 × 1 000 = 8,04 and 174 ÷ 40 941 × 1 000 = 4,25. */
    await expect.poll(drawn).toEqual([
      ['7,9 à 11,0', 1],
      ['3,7 à 5,6', 1],
    ]);
    await chooseAmberieu("CC de la Plaine de l'Ain");
    await expect(workspace.sheet).toContainText(/674.places.÷.83.857.habitants/);
  });
});
