import type { ReactNode } from 'react';
import type { ConsultationOnQuery } from '../../gql/graphql.ts';

/** A question as it is asked, in one language. */
export type AskedQuestion = NonNullable<ConsultationOnQuery['instrument']>['questions'][number];

/** How a question is shown to whoever answers it. */
export type QuestionLook = (props: {
  readonly question: AskedQuestion;
  readonly value: unknown;
  readonly readOnly: boolean;
  readonly onChange: (value: unknown) => void;
}) => ReactNode;

/** Those of these questions that are shown beside what is replied so far. */
export type ShownOf = (
  questions: readonly AskedQuestion[],
  replies: Readonly<Record<string, unknown>>,
) => readonly AskedQuestion[];
