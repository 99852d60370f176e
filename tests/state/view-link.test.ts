import { describe, expect, it } from 'vitest';
import { INDICATORS, type IndicatorDefinition } from '@/indicators';
import { bindCommands } from '@/state';
import { fakeApp } from '../support/fake-services';

const [FIRST] = INDICATORS;

function own(id: string, label: string): IndicatorDefinition {
  if (FIRST === undefined) throw new Error('The catalogue is empty');
  return { ...FIRST, id, label };
}

async function linkOf(prepare: (commands: ReturnType<typeof bindCommands>) => void): Promise<string> {
  const app = fakeApp();
  const commands = bindCommands(app);
  prepare(commands);
  await commands.copyViewLink();
  const [link] = app.services.links;
  if (link === undefined) throw new Error('No link was given');
  return link;
}

describe('a link to a view, opened in a dossier', () => {
  it('shows what its maker saw, as one step that can be undone', async () => {
    const link = await linkOf((commands) => {
      commands.chooseIndicator('equipment-adult');
      commands.selectTerritory('31');
    });
    const app = fakeApp();
    const commands = bindCommands(app);
    await commands.openViewLink(link);
    const { document, selection, notices } = app.store.getState();
    expect(document.settings.indicatorId).toBe('equipment-adult');
    expect(selection).toEqual({ kind: 'territory', level: 'departement', code: '31' });
    expect(notices.at(-1)?.content).toEqual({ code: 'link-opened' });
    commands.undo();
    expect(app.store.getState().document.settings.indicatorId).toBe('equipment-child');
  });

  it('opens the view its maker had under the map, where there was one', async () => {
    const gaps = await linkOf((commands) => commands.setPreferences({ drawer: 'tall', drawerView: 'gaps' }));
    const none = await linkOf((commands) =>
      commands.setPreferences({ drawer: 'closed', drawerView: 'ages' }),
    );
    const app = fakeApp();
    const commands = bindCommands(app);
    const drawer = () => {
      const { preferences } = app.store.getState();
      return [preferences.drawer, preferences.drawerView];
    };
    await commands.openViewLink(gaps);
    expect(drawer()).toEqual(['medium', 'gaps']);
    await commands.openViewLink(none);
    expect(drawer()).toEqual(['medium', 'gaps']);
    const content = JSON.parse(Buffer.from(gaps, 'base64url').toString('utf8')) as object;
    const unknown = Buffer.from(JSON.stringify({ ...content, d: 'globe' })).toString('base64url');
    commands.setPreferences({ drawer: 'tall', drawerView: 'table' });
    await commands.openViewLink(unknown);
    expect(drawer()).toEqual(['tall', 'table']);
    await commands.openViewLink(gaps);
    expect(drawer()).toEqual(['tall', 'gaps']);
  });

  it('never loosens the secrecy of the dossier', async () => {
    const none = { threshold: 0, dominance: null, rounding: null };
    const link = await linkOf((commands) => commands.setSecrecyRule(none));
    const app = fakeApp();
    await bindCommands(app).openViewLink(link);
    expect(app.store.getState().document.settings.secrecy.common.threshold).toBe(5);
  });

  it('tightens it when the link is stricter', async () => {
    const strict = { threshold: 11, dominance: null, rounding: null };
    const link = await linkOf((commands) => commands.setSecrecyRule(strict));
    const app = fakeApp();
    await bindCommands(app).openViewLink(link);
    expect(app.store.getState().document.settings.secrecy.common.threshold).toBe(11);
  });

  it('keeps the indicators of the dossier, and gives another name to one of the link that bears theirs', async () => {
    const link = await linkOf((commands) => {
      commands.saveOwnIndicator(own('user-1', 'Du lien'));
      commands.chooseIndicator('user-1');
    });
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.saveOwnIndicator(own('user-1', 'Du dossier'));
    await commands.openViewLink(link);
    const { ownIndicators, indicatorId } = app.store.getState().document.settings;
    expect(ownIndicators.map(({ id, label }) => [id, label])).toEqual([
      ['user-1', 'Du dossier'],
      ['user-2', 'Du lien'],
    ]);
    expect(indicatorId).toBe('user-2');
  });

  it('counts a source the dossier has, when it has not that of the link', async () => {
    const link = await linkOf((commands) => commands.chooseIndicator('unmet-all'));
    const app = fakeApp();
    const other = Buffer.from(
      JSON.stringify({
        ...(JSON.parse(Buffer.from(link, 'base64url').toString('utf8')) as object),
        s: { needSource: 'Une autre source', indicatorId: 'unmet-all' },
      }),
    ).toString('base64url');
    await bindCommands(app).openViewLink(other);
    expect(app.store.getState().document.settings.needSource).toBe('SI orientations');
  });

  it('changes nothing when it cannot be read, and says why', async () => {
    const app = fakeApp();
    const before = app.store.getState().document;
    await bindCommands(app).openViewLink('abîmé');
    const { document, notices } = app.store.getState();
    expect(document).toBe(before);
    expect(notices.at(-1)?.content).toEqual({ code: 'link-refused', reason: 'link-damaged' });
  });

  it('says so when it could only be put in the address bar', async () => {
    const app = fakeApp({ shareLink: () => Promise.resolve(false) });
    await bindCommands(app).copyViewLink();
    expect(app.store.getState().notices.at(-1)?.content).toEqual({ code: 'link-in-address' });
  });

  it('tells its maker that the managing bodies filtered are not in it', async () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    const { offerFilter } = app.store.getState().document.settings;
    commands.changeOfferFilter({ ...offerFilter, managers: ['Les Tilleuls'] });
    await commands.copyViewLink();
    expect(app.store.getState().notices.at(-1)?.content).toEqual({
      code: 'link-copied',
      leftOut: 'managers',
    });
    const other = fakeApp();
    await bindCommands(other).openViewLink(app.services.links[0] ?? '');
    expect(other.store.getState().document.settings.offerFilter).toEqual(offerFilter);
  });
});
