import { lazy, Suspense } from 'react';
import type { MeasureInput } from '../../../gql/graphql.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';

const Evidence = lazy(() => import('./Evidence.tsx'));

/** What files need is fetched where there is a measure that they could show. */
export function MeasureEvidence(props: {
  readonly form: AnswerForm;
  readonly measure: MeasureInput;
  readonly at: number;
  readonly compact?: boolean;
}) {
  return (
    <Suspense>
      <Evidence {...props} />
    </Suspense>
  );
}
