/** Who may import whom: docs/ARCHITECTURE.md tells why. Each comment says where the thing belongs. */
const layer = (name, allowed, comment) => ({
  name: `layer-${name}`,
  severity: 'error',
  comment,
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(?:${[name, ...allowed].join('|')})/` },
});

const only = (dependency, where, comment) => ({
  name: `only-${dependency.replace(/\W+/g, '-')}`,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: where },
  to: { path: `node_modules/${dependency}/` },
});

const ENGINE = ['domain', 'lib'];
const ENGINES = ['ingest', 'indicators', 'analysis', 'cartography', 'programming', 'diagnostic'];
const MIDDLE = ['tasks', 'project', 'export'];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that import each other are one file, or miss a third.',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'enter-by-the-index',
      severity: 'error',
      comment: "From outside a module import its index.ts ('@/domain/offer', '@/indicators').",
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/(?:ingest|indicators|cartography|tasks|project|export|state|i18n|ui-kit|lib)/.+',
        pathNot: ['^src/$1/', '/index\\.tsx?$', '^src/i18n/(?:fr|en)\\.ts$', '^src/tasks/.+\\.worker\\.ts$'],
      },
    },
    layer('lib', [], 'lib/ knows nothing of the product: move the code to domain/.'),
    layer('domain', ['lib'], 'domain/ holds words, not work: move the code to the engine that needs it.'),
    ...ENGINES.map((name) =>
      layer(name, ENGINE, 'Engines do not know each other: type what you need in domain/ and receive it.'),
    ),
    layer('tasks', [...ENGINE, ...ENGINES], 'tasks/ runs engines; state/ runs tasks.'),
    layer('project', [...ENGINE, ...ENGINES], 'project/ saves and opens; it does not know the store.'),
    layer('export', [...ENGINE, ...ENGINES], 'export/ draws a page model; wording is injected.'),
    layer('i18n', [...ENGINE, ...ENGINES, ...MIDDLE], 'i18n/ may only know the codes it translates.'),
    layer('cli', [...ENGINE, ...ENGINES, ...MIDDLE, 'i18n'], 'cli/ runs the same engines; it has no store.'),
    layer('state', [...ENGINE, ...ENGINES, ...MIDDLE], 'state/ does not know who shows it.'),
    layer('ui-kit', ['lib'], 'ui-kit/ has no domain and no store: pass strings and values as props.'),
    layer('map', [...ENGINE, ...ENGINES, 'state'], 'map/ and views/ meet in state/.'),
    layer(
      'views',
      [...ENGINE, ...ENGINES, ...MIDDLE, 'state', 'ui-kit', 'i18n'],
      'map/ and views/ meet in state/.',
    ),
    only('maplibre-gl', '^src/map/(?:engine|layers|sources|worker)', 'MapLibre lives in src/map/engine.'),
    only('papaparse', '^src/ingest/read/', 'CSV is read in src/ingest/read.'),
    only(
      'proj4',
      '^src/ingest/',
      'Display uses src/cartography/projection; files are reprojected in src/ingest.',
    ),
    only('shpjs', '^src/ingest/read/geometry/', 'Geometry formats are read in src/ingest/read/geometry.'),
    only(
      'flatgeobuf',
      '^src/ingest/read/geometry/',
      'Geometry formats are read in src/ingest/read/geometry.',
    ),
    only(
      '@tmcw/togeojson',
      '^src/ingest/read/geometry/',
      'Geometry formats are read in src/ingest/read/geometry.',
    ),
    only(
      '@xmldom/xmldom',
      '^src/ingest/read/(?:xml|workbook)/',
      'XML trees are built in src/ingest/read/xml; src/ingest/read/workbook walks those of ODS.',
    ),
    only('saxes', '^src/ingest/read/xml/', 'XML is streamed in src/ingest/read/xml.'),
    only('hyparquet', '^src/ingest/read/geometry/', 'GeoParquet is read in src/ingest/read/geometry.'),
    only(
      'hyparquet-compressors',
      '^src/ingest/read/geometry/',
      'GeoParquet is read in src/ingest/read/geometry.',
    ),
    only('@e965/xlsx', '^src/ingest/read/workbook/', 'Workbooks are read in src/ingest/read/workbook.'),
    only(
      'fastest-levenshtein',
      '^src/ingest/territory-match/',
      'Names are compared in src/ingest/territory-match.',
    ),
    only('hucre', '^src/ingest/read/workbook/', 'Workbooks are read in src/ingest/read/workbook.'),
    only(
      'sql.js',
      '^src/(?:ingest/read/geometry|tasks)/',
      'GeoPackages are read in src/ingest/read/geometry; src/tasks only says where the WebAssembly is served.',
    ),
    only('highs', '^src/tasks/solver/', 'The solver runs in its own worker, in src/tasks/solver.'),
    only('zustand', '^src/state/', 'The store is bound once, in src/state.'),
    only('idb', '^src/project/', 'IndexedDB is opened in src/project.'),
    only('valibot', '^src/(?:project|ingest)/', 'Schemas guard the doors: project files and imported files.'),
    only('comlink', '^src/tasks/', 'Workers are spoken to in src/tasks.'),
    only('simple-statistics', '^src/cartography/', 'Behind src/cartography/classification.'),
    only('d3-scale-chromatic', '^src/cartography/', 'Behind src/cartography/palette.'),
    only('react-aria-components', '^src/(?:ui-kit|app)/', 'Controls come from src/ui-kit.'),
    only('lucide-react', '^src/ui-kit/', 'Icons come from src/ui-kit/icon.'),
    only('react', '^src/(?:ui-kit|views|map|app|i18n|state/use-)', 'React stays above the state.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
