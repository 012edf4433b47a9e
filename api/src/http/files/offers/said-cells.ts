import type { Language } from '../../../domain/base/language.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { codesOf } from './write-offers.ts';

/** What the cells of a file say, in words: what a code means in the place of the code. */
export function saidCells(catalogue: Catalogue, language: Language) {
  const labels = new Map(
    codesOf({ catalogue, language }).map(([column, code, label]) => [`${column} ${code}`, label ?? '']),
  );
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  const labelOf = (column: string, code: string): string => {
    if (column === 'languages') return nameIn(languages, code);
    return labels.get(`${alike[column] ?? column} ${code}`) ?? code;
  };
  return (column: string, cell: string): string =>
    coded.has(column)
      ? cell
          .split('; ')
          .map((code) => labelOf(column, code))
          .join('; ')
      : cell;
}

const alike: Readonly<Record<string, string>> = {
  except: 'participants',
  leastDevelopedOnly: 'wholeConvention',
};
const coded = new Set([
  ...['types', 'subjects', 'participants', 'except', 'regionalGroups', 'legalTraditions', 'mode'],
  ...['wholeConvention', 'leastDevelopedOnly', 'languages'],
]);

function nameIn(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
