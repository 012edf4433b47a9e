import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { Outcome } from './outcome.ts';

/**
 * What an error says of a write. A line that broke, a server that failed (5xx), is busy (429) or did not hear it whole (408, 425): nobody
 * knows, it goes out again. All else was read and not accepted: sent again it would be refused again.
 */
export function outcomeOf(error: unknown, response: Response | null): Outcome {
  const errors = errorsIn(error);
  const status = response?.status ?? (ServerError.is(error) ? error.statusCode : null);
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (status === 401 || codes.includes('UNAUTHENTICATED')) return { kind: 'ended' };
  if (isLost(status, errors, codes)) return { kind: 'lost', retryAfter: retryAfter(response) };
  if (status === 413) return { kind: 'refused', path: [], reason: '', ours: 'tooLarge', unplaced: true };
  const [first] = errors;
  const path = first ? pathOf(first) : [];
  // A typed refusal says in its sentence what to do; what graphql-js says of a variable is for programmers.
  const spoken = first && typeof first.extensions?.code === 'string' && !/^Variable "/.test(first.message);
  const own = spoken ? {} : ({ ours: 'notTaken' } as const);
  const unplaced = path.length === 0 && !whole.has(String(codes[0]));
  return { kind: 'refused', path, reason: first?.message ?? '', ...own, unplaced };
}

type Said = {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
};

/** These mean the answer or the person, not what was written. */
const whole = new Set(['FORBIDDEN', 'NOT_FOUND', 'OUT_OF_TURN', 'CONFLICT']);

function isLost(status: number | null, errors: readonly Said[], codes: readonly unknown[]): boolean {
  if (status !== null && (status >= 500 || [408, 425, 429].includes(status))) return true;
  if (codes.some((code) => code === 'INTERNAL_SERVER_ERROR' || code === 'UNAVAILABLE')) return true;
  // A page of somebody else's between us and the API answers 200 with something that is not GraphQL.
  return errors.length === 0 && !(status !== null && status >= 400);
}

function errorsIn(error: unknown): readonly Said[] {
  if (CombinedGraphQLErrors.is(error)) return error.errors;
  if (!ServerError.is(error)) return [];
  try {
    const { errors }: { readonly errors?: unknown } = JSON.parse(error.bodyText);
    return Array.isArray(errors) ? errors : [];
  } catch {
    return [];
  }
}

/** Into the input, without the name of the variable. */
function pathOf({ message, extensions }: Said): readonly string[] {
  const given = Array.isArray(extensions?.path) ? extensions.path.map(String) : namedIn(message);
  return given[0]?.replace(/^\$/, '') === 'input' ? given.slice(1) : given;
}

/** `… at "input.assistanceReceived[0].until"; …`: how graphql-js names the place in a variable. */
const namedIn = (message: string): readonly string[] =>
  (/\bat "([^"]+)"/.exec(message)?.[1] ?? '').split(/[.[\]]+/).filter(Boolean);

/** Seconds, or a date [RFC 9110 §10.2.3]. */
function retryAfter(response: Response | null): number | undefined {
  const said = response?.headers.get('retry-after');
  if (!said) return undefined;
  const wait = /^\d+$/.test(said.trim()) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, Math.min(wait, longest));
}

/** Nobody comes back to a page that waits for longer. */
const longest = 10 * 60_000;
