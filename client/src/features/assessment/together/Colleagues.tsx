import { lazy, Suspense } from 'react';
import type { ColleagueView } from './ColleagueView.tsx';

/** Fetched after the question is there: notes, marks and histories come second. */
const View = lazy(() => import('./ColleagueView.tsx'));

/** What colleagues keep for each other at a place of the checklist. */
export const Colleagues = (view: ColleagueView) => (
  <Suspense>
    <View {...view} />
  </Suspense>
);
