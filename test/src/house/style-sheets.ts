import { basename, posix } from 'node:path';

/** Every file of the client's sources by its path there. */
export type Sources = ReadonlyMap<string, string>;

/** The ground rules and the tokens lie under every page; all else belongs to one component or to a few. */
const global = ['ui/base.css', 'ui/tokens.css'];
const isModule = (file: string) => file.endsWith('.module.css');

/** What is wrong with the sheets of the client, in sentences. */
export function faultsOf(sources: Sources): readonly string[] {
  const modules = [...sources.keys()].filter(isModule);
  const used = new Map(modules.map((file) => [file, usesOf(file, sources)]));
  const helpers = new Set(global.flatMap((file) => classesOf(sources.get(file) ?? '')));
  return [
    ...[...sources.keys()]
      .filter((file) => file.endsWith('.css') && !isModule(file) && !global.includes(file))
      .map((file) => `${file} is neither a module nor one of ${global.join(', ')}`),
    ...modules
      .filter((file, at) => modules.findIndex((other) => basename(other) === basename(file)) !== at)
      .map((file) => `${file} has the name of another sheet, and its classes have the name of that one's`),
    ...modules
      .filter((file) => file.startsWith('ui/') !== isInLayer(sources.get(file) ?? ''))
      .map((file) => `${file}: the sheets of ui, all of each and no others, lie in @layer ui`),
    ...modules.flatMap((file) => faultsIn(file, sources.get(file) ?? '', used.get(file) ?? new Set())),
    ...[...sources]
      .filter(([file]) => /\.tsx?$/.test(file))
      .flatMap(([file, code]) =>
        namesIn(code)
          .filter((name) => !helpers.has(name))
          .map((name) => `${file} names the class ${name}, which ${global[0]} does not have`),
      ),
  ];
}

function faultsIn(file: string, css: string, used: ReadonlySet<string>): readonly string[] {
  const classes = classesOf(css);
  return [
    ...classes.filter((name) => !used.has(name)).map((name) => `${file}: nothing uses ${name}`),
    ...classes
      .filter((name) => !/^[a-z]+([A-Z][a-z]*|\d)*$/.test(name))
      .map((name) => `${file}: ${name} is not written in words, theFirstOneSmall`),
    ...[...used].filter((name) => !classes.includes(name)).map((name) => `${file} has no class ${name}`),
  ];
}

/** The classes that a sheet's selectors name. */
function classesOf(css: string): readonly string[] {
  const bare = css.replace(/\/\*.*?\*\//gs, '').replace(/"[^"]*"/g, '""');
  const selectors = [...bare.matchAll(/([^{};]+)\{/g)].map(([, text = '']) => text.trim());
  return [
    ...new Set(
      selectors
        .filter((text) => !text.startsWith('@'))
        .flatMap((text) => [...text.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name = '']) => name)),
    ),
  ];
}

const isInLayer = (css: string) => /^\s*@layer ui \{.*^\}\s*$/ms.test(css) && !/^[^@}\s/*]/m.test(css);

/** Which classes of a sheet the components name that take it in. */
function usesOf(sheet: string, sources: Sources): ReadonlySet<string> {
  return new Set(
    [...sources].flatMap(([file, code]) =>
      [...code.matchAll(/^import (\w+) from '(\.[^']*\.module\.css)';/gm)]
        .filter(([, , from = '']) => posix.join(posix.dirname(file), from) === sheet)
        .flatMap(([, name]) => [...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))])
        .map(([, used = '']) => used),
    ),
  );
}

/** The classes that a component names as text: `className="row"`, `` `${styles.row} wrap` ``, `clsx('row', …)`. */
function namesIn(code: string): readonly string[] {
  const texts = [
    ...[...code.matchAll(/className="([^"]*)"/g)].map(([, text = '']) => text),
    ...[...code.matchAll(/className=\{`([^`]*)`\}/g)].map(([, text = '']) =>
      text.replace(/\$\{[^}]*\}/g, ''),
    ),
    ...[...code.matchAll(/\bclsx\(((?:[^()]|\([^()]*\))*)\)/g)].flatMap(([, inside = '']) =>
      [...inside.replace(/===? '[^']*'/g, '').matchAll(/'([^']*)'/g)].map(([, text = '']) => text),
    ),
  ];
  return [...new Set(texts.flatMap((text) => text.split(/\s+/)).filter(Boolean))];
}
