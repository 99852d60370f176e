import { describeIndicator, type Messages } from '@/i18n';
import { paletteWords } from '@/i18n/palette';
import { studyWords } from '@/i18n/study';
import { statisticsWords } from '@/i18n/statistics';
import { MAPPED_LEVELS, type RegionCode } from '@/domain/territory';
import { FIGURE_MODES } from '@/project';
import { type AppStore, bindCommands, DRAWER_VIEWS } from '@/state';
import type { BarActions } from '../top-bar/use-bar-actions';
import { EXPORT_FORMATS } from '../export/export-format';
import type { Act } from './find-acts';

interface ActContext {
  readonly app: AppStore;
  readonly actions: BarActions;
  readonly messages: Messages;
}

/** Everything the search can do at once, as the dossier stands: the same commands as the buttons and menus. */
export function listActs(context: ActContext): readonly Act[] {
  return [
    ...indicatorActs(context),
    ...viewActs(context),
    ...mapActs(context),
    ...studyActs(context),
    ...dossierActs(context),
    ...preferenceActs(context),
  ];
}

function indicatorActs({ app, messages }: ActContext): readonly Act[] {
  const { document } = app.store.getState();
  const { groups } = paletteWords(messages.locale);
  const { perimeter, indicatorId } = document.settings;
  const commands = bindCommands(app);
  return app.select
    .definitions(document)
    .filter(({ id }) => id !== indicatorId)
    .map((definition) => ({
      id: `indicator ${definition.id}`,
      label: describeIndicator({ definition, perimeter }, messages).name,
      group: groups.indicators,
      run: () => commands.chooseIndicator(definition.id),
    }));
}

function viewActs({ app, messages }: ActContext): readonly Act[] {
  const { groups } = paletteWords(messages.locale);
  const { views } = statisticsWords(messages.locale);
  const { drawer } = app.store.getState().preferences;
  const commands = bindCommands(app);
  return DRAWER_VIEWS.map((drawerView) => ({
    id: `view ${drawerView}`,
    label: views[drawerView],
    group: groups.views,
    run: () => commands.setPreferences({ drawerView, drawer: drawer === 'closed' ? 'medium' : drawer }),
  }));
}

function mapActs({ app, messages }: ActContext): readonly Act[] {
  const { groups, ...words } = paletteWords(messages.locale);
  const { layers, uncertainty } = messages;
  const { settings, territories } = app.store.getState().document;
  const { level, figureMode, layers: shown } = settings;
  const offered = MAPPED_LEVELS.filter((other) => other !== 'custom' || territories !== null);
  const commands = bindCommands(app);
  const inGroup = (id: string, label: string, run: () => void): Act => ({
    id,
    label,
    group: groups.map,
    run,
  });
  return [
    ...offered
      .filter((other) => other !== level)
      .map((other) =>
        inGroup(`level ${other}`, words.level({ level: layers.levels[other] }), () => {
          void commands.enterLevel(other);
        }),
      ),
    ...FIGURE_MODES.filter((mode) => mode !== figureMode).map((mode) =>
      inGroup(`mode ${mode}`, words.mode({ mode: uncertainty.modes[mode].label }), () =>
        commands.chooseFigureMode(mode),
      ),
    ),
    ...LAYERS.map((layer) => {
      const wording = shown[layer] ? words.hideLayer : words.showLayer;
      return inGroup(`layer ${layer}`, wording({ layer: layers.names[layer] }), () =>
        commands.toggleLayer(layer),
      );
    }),
  ];
}

/** The perimeter of study: each région, and the whole country where it is not studied. */
function studyActs({ app, messages }: ActContext): readonly Act[] {
  const { map: group } = paletteWords(messages.locale).groups;
  const words = studyWords(messages.locale);
  const { document } = app.store.getState();
  const { study } = document.settings;
  const { chooseStudy } = bindCommands(app);
  const act = (id: string, named: string, run: () => void): Act => ({
    id: `study ${id}`,
    label: words.line({ named }),
    group,
    run,
  });
  return [
    ...(study === null ? [] : [act('france', words.wholeFrance, () => chooseStudy(null))]),
    ...app.select
      .hierarchy(document)
      .region.territories.filter(({ code }) => study?.kind !== 'region' || study.code !== code)
      .map(({ code, name }) =>
        act(code, name, () => chooseStudy({ kind: 'region', code: code as RegionCode })),
      ),
  ];
}

const LAYERS = ['choropleth', 'symbols', 'offer', 'coverage', 'labels'] as const;

function dossierActs({ actions, messages }: ActContext): readonly Act[] {
  const { groups, exportAs } = paletteWords(messages.locale);
  const { app, project, export: exporting } = messages;
  const inGroup = (id: string, label: string, run: () => void): Act => ({
    id,
    label,
    group: groups.dossier,
    run,
  });
  return [
    inGroup('import', app.bar.import, actions.importFiles),
    ...EXPORT_FORMATS.map((format) =>
      inGroup(`export ${format}`, exportAs({ format: exporting.formats[format] }), () =>
        actions.exportAs(format),
      ),
    ),
    inGroup('save', project.save, actions.saveDossier),
    inGroup('open', project.open, actions.openDossier),
    inGroup('new', project.new, actions.newDossier),
    inGroup('copy-link', project.link.copy, actions.copyLink),
    inGroup('undo', app.bar.undo, actions.undo),
    inGroup('redo', app.bar.redo, actions.redo),
  ];
}

function preferenceActs({ app, actions, messages }: ActContext): readonly Act[] {
  const { groups, language, theme } = paletteWords(messages.locale);
  const { bar } = messages.app;
  const commands = bindCommands(app);
  const inGroup = (id: string, label: string, run: () => void): Act => ({
    id,
    label,
    group: groups.preferences,
    run,
  });
  return [
    inGroup('help', bar.help, actions.help),
    inGroup('guide', messages.app.demonstration.guide, actions.guide),
    ...(['fr', 'en'] as const).map((locale) =>
      inGroup(`language ${locale}`, language({ language: bar.languages[locale] }), () =>
        commands.setPreferences({ locale }),
      ),
    ),
    ...(['light', 'dark', 'system'] as const).map((id) =>
      inGroup(`theme ${id}`, theme({ theme: bar[THEME_WORD[id]] }), () =>
        commands.setPreferences({ theme: id }),
      ),
    ),
  ];
}

const THEME_WORD = { light: 'themeLight', dark: 'themeDark', system: 'themeSystem' } as const;
