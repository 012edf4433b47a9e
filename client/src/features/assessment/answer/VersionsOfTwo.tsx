import { lazy, Suspense } from 'react';
import type { AnswerField } from './answer-values.ts';
import type { AnswerForm } from './use-answer-form.ts';

/** Both versions of each of these fields that two changed, where they are shown. */
export const VersionsOfTwo = ({
  form,
  fields,
}: {
  readonly form: AnswerForm;
  readonly fields: readonly AnswerField[];
}) =>
  fields
    .filter((field) => form.writing.states[field]?.kind === 'conflict')
    .map((field) => (
      <Suspense key={field}>
        <ChangedByTwo field={field} form={form} />
      </Suspense>
    ));

const ChangedByTwo = lazy(() => import('./ChangedByTwo.tsx'));
