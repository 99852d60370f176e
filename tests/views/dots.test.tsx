import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { A4_LANDSCAPE, buildMapPage, renderSvg } from '@/export';
import { createFormats } from '@/i18n';
import { dotsWords } from '@/i18n/dots';
import { fr } from '@/i18n/fr';
import { decodeView, encodeView } from '@/project/view-link';
import { type AppStore, bindCommands } from '@/state';
import { buildMapPageText } from '@/views/export/build-map-page-text';
import { FillChoice } from '@/views/layers/FillChoice';
import { Legend } from '@/views/legend';
import { Tooltip } from '@/views/tooltip';
import { fakeApp } from '../support/fake-services';
import { holdMdphNeed } from '../support/mdph-need';
import { newUser } from '../support/new-user';
import { numbersSaid, renderView } from '../support/render-view';
import { allUnder } from '../support/secrecy-rules';
import { HIDDEN_NUMBERS, secretNeedApp } from '../support/secret-need';

const words = dotsWords('fr');

/** Children without a solution in 01, 2A, 31, 59 and 974: 3 370 in all, the last one without enough for a dot of 50. */
const COUNTS = { '01': 2000, '2A': 760, '31': 600, '59': 0, '974': 10 };

function dotApp(): AppStore {
  const app = fakeApp();
  holdMdphNeed(app, COUNTS, { indicatorId: 'unmet-child', level: 'departement', secrecy: allUnder(0) });
  return app;
}

const sceneOf = (app: AppStore) => app.select.scene(app.store.getState().document, 'light');
const dotsSeen = (app: AppStore) =>
  waitFor(() => {
    const { dots } = sceneOf(app);
    if (dots === null) throw new Error('not placed yet');
    return dots;
  });

describe('a map of dots', () => {
  it('has one dot a child until another value is chosen, and comes back with undo', async () => {
    const app = dotApp();
    const commands = bindCommands(app);
    commands.chooseFill('dots');
    expect((await dotsSeen(app)).at).toHaveLength(3370);
    commands.chooseDotUnit(50);
    /* 40, 15.2, 12, 0 and 0.2: 67 dots. */
    await waitFor(() => expect(sceneOf(app).dots?.at).toHaveLength(67));
    commands.undo();
    expect((await dotsSeen(app)).at).toHaveLength(3370);
    commands.chooseFill('indicator');
    expect(sceneOf(app).dots).toBeNull();
  });

  it('takes the place of circles, and travels with the link to a view', () => {
    const app = dotApp();
    const commands = bindCommands(app);
    commands.chooseFill('dots');
    commands.chooseDotUnit(50);
    const { settings } = app.store.getState().document;
    expect(settings.layers.symbols).toBe(false);
    const read = decodeView(encodeView({ settings, territoryCode: null }));
    expect(read.ok && [read.value.settings.fillBy, read.value.settings.perDot]).toEqual(['dots', 50]);
  });

  it('gives a hidden count no dot, and says nothing of it', async () => {
    const { commands, app } = renderView(<Legend />, await secretNeedApp());
    act(() => commands.chooseFill('dots'));
    await screen.findByRole('region', { name: /^Carte en points/ }, { timeout: 10_000 });
    await dotsSeen(app);
    expect(numbersSaid().filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
    const hidden = sceneOf(app).fill?.filter(({ state }) => state === 'suppressed') ?? [];
    expect(hidden.map(({ pattern }) => pattern)).toEqual(['suppressed', 'suppressed']);
  });
});

describe('the legend of dots', () => {
  it('says what a dot stands for, that it is nobody’s address, and which territories have none', async () => {
    const app = dotApp();
    const { commands } = renderView(<Legend />, app);
    act(() => commands.chooseFill('dots'));
    act(() => commands.chooseDotUnit(50));
    const section = await screen.findByRole('region', { name: /^Carte en points/ }, { timeout: 10_000 });
    const items = within(section).getAllByRole('listitem');
    expect(items[0]?.textContent).toContain(words.value({ count: fr.values.counts.people({ count: 50 }) }));
    const said = [words.notAddresses, words.dotless({ count: 1 }), words.zero({ count: 1 })];
    expect(said.filter((sentence) => !section.textContent.includes(sentence))).toEqual([]);
  });

  it('is printed with the map, whose dots are circles', async () => {
    const app = dotApp();
    bindCommands(app).chooseFill('dots');
    bindCommands(app).chooseDotUnit(50);
    await waitFor(() => expect(sceneOf(app).dots?.at).toHaveLength(67));
    const { document } = app.store.getState();
    const text = buildMapPageText(
      { app, document, title: 'Essai', madeAt: 0, figuresSha256: null },
      { messages: fr, formats: createFormats(fr) },
    );
    expect(text.legend[0]?.items[0]).toMatchObject({ swatch: { kind: 'dot' }, count: '67' });
    const svg = renderSvg(buildMapPage({ scene: sceneOf(app), text, format: A4_LANDSCAPE }));
    expect(svg.match(/<g id="dots".*?<\/g>/s)?.[0].match(/<circle /g)).toHaveLength(67);
  });
});

describe('the value of a dot', () => {
  it('is proposed, and chosen among round numbers', async () => {
    const app = dotApp();
    const user = newUser();
    const { commands } = renderView(<FillChoice />, app);
    act(() => commands.chooseFill('dots'));
    const choice = await screen.findByRole(
      'button',
      { name: new RegExp(words.choice.unit) },
      { timeout: 10_000 },
    );
    expect(choice.textContent).toContain(
      words.choice.proposed({ count: fr.values.counts.people({ count: 1 }) }),
    );
    await user.click(choice);
    await user.click(await screen.findByRole('option', { name: /^20\s/ }));
    expect(app.store.getState().document.settings.perDot).toBe(20);
  });

  it('is told of the territory under the pointer, with its count', async () => {
    const app = dotApp();
    const { commands } = renderView(<Tooltip />, app);
    act(() => commands.chooseFill('dots'));
    act(() => commands.chooseDotUnit(50));
    act(() => commands.hover({ territoryCode: '2A', finessEt: null }));
    expect(await screen.findByText('15 points', {}, { timeout: 10_000 })).toBeDefined();
    expect(screen.getByText(/760 personnes/)).toBeDefined();
  });
});
