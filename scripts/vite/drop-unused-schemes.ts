import type { Plugin } from 'vite';

const COMPUTED_VARIABLE = /^(var [\w$]+ = )((?:new )?[\w$]+\([^;]*\));$/gm;
const FIRST_OF_SEVERAL = /^(var [\w$]+ = )(?=[\w$]+\(\),$)/gm;
const PURE = '/* @__PURE__ */';

/**
 * The package d3-scale-chromatic computes every scheme, and an interpolator beside each, as it loads; a bundler cannot
 * tell that nothing else happens, so it keeps them all, and two packages of colours behind them. This marks what is
 * computed as pure: the schemes we import stay alone.
 */
export function dropUnusedSchemes(): Plugin {
  return {
    name: 'drop-unused-schemes',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/d3-scale-chromatic/')) return null;
      const marked = code
        .replace(COMPUTED_VARIABLE, `$1${PURE} (() => $2)();`)
        .replace(FIRST_OF_SEVERAL, `$1${PURE} `);
      return { code: marked, map: null };
    },
  };
}
