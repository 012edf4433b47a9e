import type { Plugin } from 'vite';

/** Lets the parts of the router that nobody uses be left out, which are kept otherwise for their names in a debugger. */
export function leanRouter(): Plugin {
  return {
    name: 'lean-router',
    apply: 'build',
    enforce: 'pre',
    transform(code, file) {
      if (!/\/react-router\/dist\//.test(file)) return null;
      return {
        code: code
          .replace(/^\w+\.displayName = "\w+";$/gm, '')
          .replace(/^(var \w+ = )(React\w*\.(?:forwardRef|createContext|memo)\()/gm, '$1/* @__PURE__ */ $2'),
        map: null,
      };
    },
  };
}
