import type { ApolloCache, Reference } from '@apollo/client';

/** The first write of an answer makes it: the navigation counts it at once. */
export function listAnswer(cache: ApolloCache, assessment: string, answer: string): void {
  cache.modify({
    id: cache.identify({ __typename: 'Assessment', id: assessment }),
    fields: {
      allAnswers: (known: readonly Reference[], { readField, toReference }) => {
        const added = toReference({ __typename: 'Answer', id: answer });
        if (!added || known.some((one) => readField('id', one) === answer)) return known;
        return [...known, added];
      },
    },
  });
}
