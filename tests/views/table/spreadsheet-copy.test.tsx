import { describe, expect, it } from 'vitest';
import { createFormats, type Messages } from '@/i18n';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { takeAllSteps } from '@/lib';
import { selectTable } from '@/state';
import { spreadsheetCopy } from '@/views/table/spreadsheet-copy';
import { secretNeedApp } from '../../support/secret-need';

async function copied(messages: Messages, threshold = 100): Promise<readonly (readonly string[])[]> {
  const app = await secretNeedApp({ threshold });
  const view = selectTable(app.store.getState(), app, 'light');
  const language = { messages, formats: createFormats(messages) };
  const { plain } = takeAllSteps(spreadsheetCopy(view, view.rows.slice(0, 4), language));
  return plain.split('\r\n').map((line) => line.split('\t'));
}

describe('rows copied for a spreadsheet', () => {
  it('hold the headers with units, then one line a row', async () => {
    const [header, ...under] = await copied(fr);
    const lines = under.slice(0, 4);
    expect(header?.slice(0, 8)).toEqual([
      'Territoire',
      'Code',
      'Région',
      'Enfants et jeunes sans solution (personnes sans solution pour 1\u202f000 habitants de 0 à 19 ans)',
      'Enfants et jeunes sans solution, écart à la France (personnes sans solution pour 1\u202f000 habitants de 0 à 19 ans)',
      'Enfants et jeunes sans solution, écart à la France (%)',
      'Enfants et jeunes sans solution (personnes)',
      'Habitants de 0 à 19 ans (personnes)',
    ]);
    expect(lines.map((cells) => cells.length)).toEqual(Array.from({ length: 4 }, () => header?.length));
  });

  it('write numbers bare with the decimal sign of the language, and the mark of a hidden one', async () => {
    // 240 / 30 000 = 8 and 360 / 40 000 = 9 per 1 000; the two small counts of the région are hidden.
    const french = (await copied(fr))
      .slice(1, 5)
      .map((cells) => [...cells.slice(1, 4), ...cells.slice(6, 8)].join('|'));
    expect(french).toEqual([
      '01|Région R1|s|s|10000',
      '2A|Région R1|s|s|20000',
      '31|Région R1|8|240|30000',
      '59|Région R2|9|360|40000',
    ]);
  });

  it('have what is counted under them, after an empty line', async () => {
    const under = (await copied(fr)).slice(5);
    expect(under.map((cells) => cells.length)).toEqual(under.map(() => 1));
    expect(under.slice(0, 2)).toEqual([
      [''],
      ['Périmètre\u00a0: personnes sans solution selon «\u00a0Liste\u00a0»'],
    ]);
  });

  it('tell a spreadsheet that codes are texts and rates numbers', async () => {
    const app = await secretNeedApp({ threshold: 100 });
    const view = selectTable(app.store.getState(), app, 'light');
    const language = { messages: fr, formats: createFormats(fr) };
    const { html } = takeAllSteps(spreadsheetCopy(view, view.rows.slice(0, 3), language));
    const page = new DOMParser().parseFromString(html, 'text/html');
    const cells = [...page.querySelectorAll('tr:nth-child(4) td')].slice(0, 7);
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      expect.any(String),
      '31',
      'Région R1',
      '8',
      expect.any(String),
      expect.any(String),
      '240',
    ]);
    const asText = cells.map((cell) => cell.getAttribute('style')?.includes('@') ?? false);
    expect(asText).toEqual([true, true, true, false, false, false, false]);
  });

  it('are written fifty a step, so that the page answers while thousands of them are', async () => {
    const app = await secretNeedApp({ threshold: 100 });
    const view = selectTable(app.store.getState(), app, 'light');
    const language = { messages: fr, formats: createFormats(fr) };
    const [row] = view.rows;
    if (row === undefined) throw new Error('The table is empty');
    const rows = Array.from({ length: 1_000 }, () => row);
    const steps = spreadsheetCopy(view, rows, language);
    let taken = 0;
    let last = steps.next();
    for (; last.done !== true; last = steps.next()) taken += 1;
    // A header, a thousand rows, an empty line and what is counted under it.
    expect(taken).toBeGreaterThanOrEqual(1_001 / 50 - 1);
    const { plain, html } = last.value;
    const lines = plain.split('\r\n');
    expect(new Set(lines.slice(1, 1_001))).toEqual(new Set([lines[1]]));
    expect([lines[1_000]?.slice(0, 20), lines[1_001]]).toEqual([lines[1]?.slice(0, 20), '']);
    expect(html.match(/<tr>/g)).toHaveLength(lines.length);
  });

  it('keep every decimal of a rate', async () => {
    // 123 / 20 000 = 6.15 per 1 000, which screens print as 6,2.
    const rate = async (messages: Messages) => (await copied(messages, 0))[2]?.[3];
    expect([await rate(fr), await rate(en)]).toEqual(['6,15', '6.15']);
  });
});
