import type { MappedArea, MappedProvision } from '../checklist-map.ts';

export interface ToConfirm {
  readonly number: string;
  readonly title: string;
  readonly provisions: readonly MappedProvision[];
}

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
