import type { IatiActivity, Proposal } from './iati-activity.ts';
import { provisionsByPurpose, provisionsByTarget, typesByAid } from './proposals-by-code.ts';
import { provisionsByWords, typesByWords } from './proposals-by-words.ts';
import { looked, sought, spokenOf } from './spoken-of.ts';

type Said = Pick<IatiActivity, 'sectors' | 'tags' | 'aidTypes'> & { readonly texts: readonly string[] };

const provisionWords = sought(provisionsByWords);
const typeWords = sought(typesByWords);

/** Provisions and kinds of help that an activity from elsewhere may be about: by its purposes, targets, kinds of aid and words. Each once, by what says it first. */
export function proposed({ sectors, tags, aidTypes, texts }: Said): {
  readonly provisions: readonly Proposal[];
  readonly types: readonly Proposal[];
} {
  const text = looked(texts.join('\n'));
  const purposes = sectors.filter(({ vocabulary }) => vocabulary === '1').map(({ code }) => code);
  const targets = tags.filter(({ vocabulary }) => vocabulary === '3').map(({ code }) => code.toLowerCase());
  return {
    provisions: eachOnce([
      ...spokenOf(text, provisionWords),
      ...byCode(targets, provisionsByTarget, 'TAG'),
      ...byCode(purposes, provisionsByPurpose, 'SECTOR'),
    ]),
    types: eachOnce([...spokenOf(text, typeWords), ...byCode(aidTypes, typesByAid, 'AID_TYPE')]),
  };
}

type Table = Readonly<Record<string, readonly string[]>>;

const byCode = (codes: readonly string[], table: Table, from: Proposal['from']): readonly Proposal[] =>
  codes.flatMap((said) =>
    (Object.hasOwn(table, said) ? (table[said] ?? []) : []).map((code) => ({ code, from, said })),
  );

function eachOnce(all: readonly Proposal[]): readonly Proposal[] {
  const first = new Map<string, Proposal>();
  for (const one of all) if (!first.has(one.code)) first.set(one.code, one);
  return [...first.values()];
}
