import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { expect, it } from 'vitest';
import { fieldOf, refusalIn } from './refusal.ts';

const answered = (status: number, body: unknown) =>
  new ServerError(`Response not successful: Received status code ${status}`, {
    response: new Response(null, { status }),
    bodyText: typeof body === 'string' ? body : JSON.stringify(body),
  });
const errors = (...list: { message: string; extensions?: Record<string, unknown> }[]) =>
  new CombinedGraphQLErrors({ errors: list });

it('takes what the grammar refuses for a refusal, at the field that it names', () => {
  const said = { message: 'This is no day.', extensions: { code: 'INVALID', path: ['input', 'opens'] } };
  for (const error of [answered(400, { errors: [said] }), errors(said)]) {
    const refusal = refusalIn(error);
    expect(refusal).toEqual({ code: 'INVALID', message: 'This is no day.', path: ['input', 'opens'] });
    expect(fieldOf(refusal)).toBe('opens');
  }
});

it('finds the place in the words of graphql-js where no path is given', () => {
  const said = { message: 'Variable "$input" got invalid value 1e99 at "input.ceiling.amount"; Decimal …' };
  expect(fieldOf(refusalIn(errors(said)))).toBe('ceiling');
});

it('takes a body that is too large, or a foreign origin, for a no', () => {
  expect(refusalIn(answered(413, 'Too large.'))?.code).toBe('INVALID');
  expect(refusalIn(answered(403, ''))?.code).toBe('INVALID');
});

it('knows nothing where nobody says whether it ran', () => {
  const fault = { message: 'Something failed here.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  const away = { message: 'The database is away.', extensions: { code: 'UNAVAILABLE', requestId: 'r' } };
  for (const error of [
    new TypeError('Failed to fetch'),
    answered(502, '<html>'),
    answered(503, { errors: [away] }),
    answered(408, ''),
    errors(fault),
    errors(away),
  ])
    expect(refusalIn(error)).toBe(null);
});
