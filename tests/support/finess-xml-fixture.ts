import type { FixtureEquipment, FixtureStructure } from './finess-csv-fixture';

/** What a test says of a `structureet` of a feed. */
export interface FixtureFeedStructure extends FixtureStructure {
  readonly closing?: { readonly type?: string; readonly date?: string; readonly lapsed?: string };
}

/** The stamp of a feed, as its schema has it. */
export const STAMP_ELEMENT =
  '<horodatage><emetteur>FINESS</emetteur><destinataire>ETALAB</destinataire><versionmessage>1</versionmessage><fluxnum>7</fluxnum><datemaj>2026-05-12</datemaj></horodatage>';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Elements with a text, in this order; one without a text is nil. */
function elements(fields: readonly (readonly [name: string, text: string])[]): string {
  return fields
    .map(([name, text]) =>
      text === ''
        ? `<${name} xsi:nil="true"/>`
        : `<${name}>${text.replace(/[&<"]/g, (character) => ESCAPES[character] ?? '')}</${name}>`,
    )
    .join('');
}

/** A `structureet` of cs1400102, of an IME of Bourg-en-Bresse unless said otherwise. */
export function structureElement(structure: FixtureFeedStructure): string {
  const { finess, category = '183', departement = '01', commune = '053' } = structure;
  const { name = 'IME DES ÉRABLES', legalEntity = '010000255', closing = {} } = structure;
  const { type = '', date = '', lapsed = 'N' } = closing;
  const fields = elements([
    ['nofinesset', finess],
    ['nofinessej', legalEntity],
    ['rs', 'IME'],
    ['rslongue', name],
    ['voie', ''],
    ['commune', commune],
    ['libcommune', 'BOURG EN BRESSE'],
    ['departement', departement],
    ['categetab', category],
    ['dateouv', '2020-01-01'],
    ['indcaduc', lapsed],
    ['typefermeture', type],
    ['datefermeture', date],
  ]);
  return `<structureet>${fields}</structureet>`;
}

/** A `structureet` of cs1400105, which only announces an establishment. */
export function announcedElement(finess: string): string {
  const fields = elements([
    ['nofinesset', finess],
    ['nofinessej', '010000255'],
    ['rs', 'IME'],
  ]);
  return `<structureet>${fields}</structureet>`;
}

/** An `equipementsocial` of cs1400105. */
export function equipmentElement(equipment: FixtureEquipment): string {
  const { finess, triple = ['844', '11', '207'], installed = '', authorised = '' } = equipment;
  const { installedRemoved = 'N', authorisedRemoved = 'N' } = equipment;
  const fields = elements([
    ['nofinesset', finess],
    ['de', triple[0]],
    ['libde', 'Tous projets éducatifs'],
    ['ta', triple[1]],
    ['client', triple[2]],
    ['capinstot', installed],
    ['indsupinst', installedRemoved],
    ['capautot', authorised],
    ['indsupaut', authorisedRemoved],
  ]);
  return `<equipementsocial>${fields}</equipementsocial>`;
}

/** A feed: its stamp, then these elements. */
export function finessXml(...records: readonly string[]): string {
  const root = 'fluxfiness xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const body = [STAMP_ELEMENT, ...records].join('\n  ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n  ${body}\n</fluxfiness>\n`;
}
