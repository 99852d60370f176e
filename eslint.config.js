import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ENGINES = [
  'src/lib/**',
  'src/domain/**',
  'src/ingest/**',
  'src/indicators/**',
  'src/analysis/**',
  'src/cartography/**',
  'src/programming/**',
  'src/diagnostic/**',
];

const impure = (name, where) => ({ name, message: `Engines are pure: receive it as a parameter, ${where}.` });

export default tseslint.config(
  { ignores: ['dist', 'coverage', '.cache', 'public', 'test-results'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-indexed-object-style': ['error', 'record'],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 400, skipBlankLines: true }],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ENGINES,
    rules: {
      'no-restricted-globals': [
        'error',
        impure('window', 'from the views'),
        impure('document', 'from the views'),
        impure('navigator', 'from the app'),
        impure('localStorage', 'from the app'),
        impure('indexedDB', 'from src/project'),
        impure('fetch', 'from the app'),
        impure('performance', 'from the app'),
        impure('setTimeout', 'from src/tasks'),
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Use createSeededRandom and keep the seed beside the result.',
        },
        { object: 'Date', property: 'now', message: 'The clock is injected in src/app.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock is injected in src/app.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.strict.rules,
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[A-Za-zÀ-ÿ]{2,}/]', message: 'Sentences live in src/i18n.' },
        {
          selector:
            'JSXAttribute[name.name=/^(aria-label|title|placeholder|label|alt|description)$/] > Literal[value=/[A-Za-zÀ-ÿ]{2,}/]',
          message: 'Sentences live in src/i18n.',
        },
      ],
    },
  },
  { files: ['src/cli/**', 'scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
