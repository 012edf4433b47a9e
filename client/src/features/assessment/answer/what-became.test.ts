import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from './what-became.ts';

const response = (status: number, headers: Record<string, string> = {}) =>
  new Response('', { status, headers });
const graphql = (message: string, extensions?: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions }] });
const server = (status: number, bodyText = '') =>
  new ServerError('Response not successful', { response: response(status), bodyText });

describe('what an error says of a write', () => {
  it.each([
    ['no line', new TypeError('Failed to fetch'), null],
    [
      'a page that is not ours',
      new ServerParseError(new Error('<'), { response: response(200), bodyText: '<' }),
      response(200),
    ],
    ['a fault', graphql('Something failed here.', { code: 'INTERNAL_SERVER_ERROR' }), response(200)],
    ['the database away', graphql('It cannot be reached.', { code: 'UNAVAILABLE' }), response(503)],
    ['a gateway', server(502, '<html>'), response(502)],
    ['too many requests', server(429), response(429)],
    ['half a request', server(408), response(408)],
  ])('waits: %s', (_name, error, answered) => {
    expect(outcomeOf(error, answered).kind).toBe('lost');
  });

  it('waits as long as the server asks for, in seconds or until a date', () => {
    const busy = graphql('Too many wait.', { code: 'UNAVAILABLE' });
    expect(outcomeOf(busy, response(503, { 'retry-after': '7' }))).toEqual({
      kind: 'lost',
      retryAfter: 7000,
    });
    const past = response(429, { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' });
    expect(outcomeOf(server(429), past)).toEqual({ kind: 'lost', retryAfter: 0 });
  });

  it('finds the place in the path of the error, with and without the name of the variable', () => {
    const until = ['assistanceReceived', '0', 'until'];
    for (const path of [until, ['input', ...until], ['$input', ...until]]) {
      const error = graphql('Send a day as YYYY-MM-DD.', { code: 'INVALID', path });
      expect(outcomeOf(error, response(400))).toEqual({
        kind: 'refused',
        path: until,
        reason: 'Send a day as YYYY-MM-DD.',
        unplaced: false,
      });
    }
  });

  it('finds it in the words of graphql-js where there is no path, and says it in ours', () => {
    const message =
      'Variable "$input" got invalid value "20261-05-01" at "input.assistanceReceived[0].until"; Date cannot represent';
    expect(outcomeOf(graphql(message), response(400))).toMatchObject({
      kind: 'refused',
      path: ['assistanceReceived', '0', 'until'],
      ours: 'notTaken',
    });
    const body = JSON.stringify({ errors: [{ message }] });
    expect(outcomeOf(server(400, body), response(400))).toMatchObject({
      path: ['assistanceReceived', '0', 'until'],
    });
  });

  it('says that a field is meant where none is named, and the whole where the code says so', () => {
    expect(outcomeOf(graphql('This is no GraphQL.'), response(400))).toMatchObject({
      path: [],
      unplaced: true,
    });
    expect(outcomeOf(server(413), response(413))).toMatchObject({ ours: 'tooLarge', unplaced: true });
    const gone = graphql('There is nothing with this id.', { code: 'NOT_FOUND', path: [] });
    expect(outcomeOf(gone, response(200))).toMatchObject({ kind: 'refused', unplaced: false });
  });

  it('keeps everything for its person where the session is over', () => {
    const over = graphql('Sign in first.', { code: 'UNAUTHENTICATED' });
    expect(outcomeOf(over, response(401)).kind).toBe('ended');
    expect(outcomeOf(server(401), response(401)).kind).toBe('ended');
  });
});
