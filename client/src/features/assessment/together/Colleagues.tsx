import { Suspense } from 'react';
import { lazily } from '../../../lib/lazily.ts';
import type { ColleagueView } from './ColleagueView.tsx';

/** Fetched after the question is there: notes, marks and histories come second. */
const View = lazily(async () => (await import('./ColleagueView.tsx')).default);

/** What colleagues keep for each other at a place of the checklist. */
export const Colleagues = (view: ColleagueView) => (
  <Suspense>
    <View {...view} />
  </Suspense>
);
