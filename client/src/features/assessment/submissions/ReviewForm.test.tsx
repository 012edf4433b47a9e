import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { possibleTypes } from '../../../gql/possible-types.ts';
import type { DraftOf } from '../../../lib/use-draft.ts';
import { TextAreaField } from '../../../ui/Field.tsx';
import { commentOn } from './comment-on.ts';
import { ReviewForm } from './ReviewForm.tsx';

const assessment = {
  id: 'a',
  status: 'SUBMITTED',
  channel: 'WEB',
  consulted: [],
  viewerCanReview: true,
};
const comments = { '5(1)': '', '5(2)': 'Which law?', '5(3)': 'too long' };
const draft = {
  values: comments,
  kept: null,
  restored: null,
  sending: { key: '', read: () => null, keep: () => undefined, done: () => undefined },
};

it('leads to the comment that was refused, and says why there alone', async () => {
  const message = 'Send at most 5000 characters.';
  const refused = { __typename: 'Refused', code: 'INVALID', message, path: ['comments', '1', 'text'] };
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes }),
    link: new ApolloLink(() => of({ data: { reviewAssessment: refused } })),
    defaultOptions: { mutate: { fetchPolicy: 'no-cache' } },
  });
  const shown: string[] = [];
  render(
    <ApolloProvider client={client}>
      <MemoryRouter>
        <ReviewForm
          assessment={assessment as unknown as ChecklistHeadFragment}
          draft={draft as unknown as DraftOf<Readonly<Record<string, string>>>}
          onDecided={() => shown.push('decided')}
          onWrong={(provision) => shown.push(provision)}
        >
          <section>
            {Object.entries(comments).map(([reference, text]) => (
              <TextAreaField
                key={reference}
                name={commentOn(reference)}
                label={reference}
                defaultValue={text}
              />
            ))}
          </section>
        </ReviewForm>
      </MemoryRouter>
    </ApolloProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Return with comments' }));
  expect(await screen.findAllByText(message)).toHaveLength(1);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText('5(3)'));
  expect(shown).toEqual(['5(3)']);
});
