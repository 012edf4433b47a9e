import type { MappedArea, MappedProvision } from '../checklist-map.ts';

export interface ToConfirm {
  readonly number: string;
  readonly title: string;
  readonly provisions: readonly MappedProvision[];
}

/** What of the article that is open waits. */
export const toConfirmAt = (
  areas: readonly MappedArea[],
  unsaved: readonly string[],
  current: string,
): ToConfirm | undefined => {
  const open = areas
    .flatMap(({ articles }) => articles)
    .find(({ provisions }) => provisions.some(({ provision }) => provision.reference === current));
  return toConfirmIn(areas, unsaved).find(({ number }) => number === open?.number);
};

/** Copied answers that nobody confirmed or changed yet, by article; what was changed here and is not stored yet is changed. */
export const toConfirmIn = (areas: readonly MappedArea[], unsaved: readonly string[]): readonly ToConfirm[] =>
  areas
    .flatMap(({ articles }) => articles)
    .map(({ number, shortTitle, provisions }) => ({
      number,
      title: shortTitle,
      provisions: provisions.filter(
        ({ standing, provision }) => standing === 'to-confirm' && !unsaved.includes(provision.reference),
      ),
    }))
    .filter(({ provisions }) => provisions.length > 0);
