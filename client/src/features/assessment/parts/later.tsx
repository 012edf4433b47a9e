import { type ComponentType, Suspense } from 'react';
import { lazily } from '../../../lib/lazily.ts';

/** A part that the first question can do without: on a slow line the question comes first. */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazily(load) as unknown as ComponentType<Props>;
  return (props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}

export const FiguresTable = later(async () => (await import('./FiguresTable.tsx')).FiguresTable);
export const TextLanguages = later(async () => (await import('./TextLanguages.tsx')).TextLanguages);
export const Translations = later(async () => (await import('./Translations.tsx')).Translations);
export const BesideWish = later(async () => (await import('./BesideWish.tsx')).BesideWish);
export const WishSubjects = later(async () => (await import('./WishSubjects.tsx')).WishSubjects);
export const ReuseMeasure = later(async () => (await import('./ReuseMeasure.tsx')).ReuseMeasure);
