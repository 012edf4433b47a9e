import {
  ApolloClient,
  ApolloLink,
  type FieldFunctionOptions,
  InMemoryCache,
  type Reference,
} from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { BaseHttpLink } from '@apollo/client/link/http';
import { OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';
import { byHash } from './by-hash.ts';
import { copyLink } from './device/copy-link.ts';
import { asFarAsShown } from './lists/as-far-as-shown.ts';
import { pages } from './lists/pages.ts';
import { sentDocument } from './sent-document.ts';
import { type SseOptions, sseLink } from './sse-link.ts';
import { whoIsHere } from './who.ts';

export type ClientOptions = SseOptions & {
  readonly possibleTypes: Record<string, string[]>;
};

/**
 * The client of the API: queries by POST, subscriptions over SSE on the same path, both in the person's language. A mutation says for whom
 * it writes: where a window beside has signed in as another, the API refuses it. `person: null` in its context says nothing.
 */
export function makeClient({ possibleTypes, ...options }: ClientOptions): ApolloClient {
  const speaking = new SetContextLink(({ headers, person = whoIsHere() }, { operationType }) => ({
    headers: {
      ...headers,
      ...options.headers?.(),
      'accept-language': options.language(),
      ...(operationType === OperationTypeNode.MUTATION && person ? { 'x-viewer': person } : {}),
    },
  }));
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      sseLink(options),
      ApolloLink.from([
        asFarAsShown(),
        copyLink(),
        speaking,
        hearing,
        byHash(),
        new BaseHttpLink({
          ...{ uri: options.url, fetch: options.fetch, credentials: 'same-origin' },
          print: (document, print) => sentDocument(print(document)),
        }),
      ]),
    ),
    // Somebody who comes back to a screen sees at once what was there, and then what is there now.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}

/** Tells who asked (`context.heard`) how it was answered: Apollo hands on the answer, without status and headers. */
const hearing = new ApolloLink((operation, forward) => {
  const tell = () => {
    const { heard, response } = operation.getContext();
    if (response) heard?.(response);
  };
  return forward(operation).pipe(tap({ next: tell, error: tell }));
});

/** Known by this field where it was asked for, otherwise by its place in the answer. */
function by(field: string) {
  return (object: Readonly<Record<string, unknown>>) =>
    object[field] === undefined ? undefined : `${object.__typename}:${object[field]}`;
}

/** Where its version was not asked for, it is that of today. */
function inVersion({ __typename, code, version }: Readonly<Record<string, unknown>>) {
  if (code === undefined) return undefined;
  return `${__typename}:${code}${version === undefined ? '' : `@${version}`}`;
}

const answerLists = [
  'assistanceReceived',
  'assistanceWanted',
  'challenges',
  'changes',
  'comments',
  'figures',
  'measures',
  'replies',
];

/** How what is read joins what was read before. */
export const typePolicies = {
  Query: {
    fields: {
      activities: pages('filter'),
      programmes: pages('filter'),
      listingRequests: pages('states'),
      convergence: { merge: true },
      convergenceGroups: pages(),
      jointOffers: pages(),
      formalRequests: pages('filter'),
      formalRequestNeeds: pages('participant', 'receiver'),
      assessments: pages('filter'),
      cycles: pages('open'),
      jobs: pages('statuses'),
      matchMessages: pages('match'),
      matchQueue: pages('waitsFor', 'late'),
      unsupportedNeeds: pages('filter'),
      overlaps: pages('filter'),
      stateHelp: pages('filter'),
      mails: pages('statuses'),
      matches: pages('filter'),
      needs: pages('filter', 'begin'),
      offers: pages('filter'),
      sourcedNeeds: pages('participant', 'states'),
      registerEntries: pages('filter'),
      offersThatFit: pages('participant'),
      savedSearches: pages(),
      reports: pages(),
      scenarios: pages('provider'),
      offerDrafts: pages('provider'),
      // What was kept a moment ago is there on its page; null is that it is gone.
      offerDraft: {
        read: (kept: Reference | null | undefined, { args, toReference }: FieldFunctionOptions) =>
          kept === undefined ? toReference({ __typename: 'OfferDraft', id: args?.id }) : kept,
      },
      matrixCell: { merge: true },
      editions: pages(),
      matrixComparison: { merge: true },
    },
  },
  // It has no id: what one screen asks for joins what another asked for.
  About: { merge: true },
  MatrixCell: {
    fields: { needRecords: pages(), offerRecords: pages(), activityRecords: pages() },
  },
  // Lists without ids: what was read last takes the place of what was there.
  Answer: { fields: Object.fromEntries(answerLists.map((field) => [field, { merge: false }])) },
  Assessment: {
    fields: {
      answers: pages(),
      receipts: pages(),
      allAnswers: { merge: false },
      // Read briefly beside the checklist, and a few at a time with the answers.
      carried: pages('first'),
      comparedWith: { merge: true },
    },
  },
  CycleFollowing: { merge: true, fields: { states: pages('filter') } },
  Comparison: { fields: { changed: pages() } },
  // Its id is of the need alone, and each comparison tells something else of it, to each audience.
  NeedChange: { keyFields: false as const },
  MatrixComparison: {
    fields: { changes: pages('row', 'column', 'kind'), cells: { merge: false }, totals: { merge: false } },
  },
  Need: {
    fields: {
      matches: pages('includeBlocked', 'subjects', 'providers', 'order'),
      activities: pages(),
      history: pages(),
    },
  },
  Offer: { fields: { matches: pages('includeBlocked', 'participant', 'filter', 'order') } },
  Provider: { fields: { matches: pages('includeBlocked', 'filter', 'order') } },
  Activity: { fields: { needs: pages() } },
  // Of lists without ids what was read last counts.
  JointOffer: { fields: { states: { merge: false }, calendar: { merge: false } } },
  ConvergenceGroup: { fields: { members: { merge: false } } },
  // What follows has no id of its own: its code is its name, its language the reader's (a change of language empties the cache).
  // Each version is a checklist of its own: what was submitted is shown as it was asked.
  Instrument: { keyFields: inVersion, fields: { consultation: pages('open') } },
  Participant: { keyFields: by('code') },
  Article: { keyFields: by('number') },
  Provision: { keyFields: by('reference') },
};
