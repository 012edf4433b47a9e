import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** An expected no: a code, a sentence that says what to do, and where in the input it is meant. */
export type ShownRefusal = {
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[];
};

/** The typed refusal inside an answer of a mutation, or null. */
export const refusalOf = (answer: object): ShownRefusal | null =>
  'code' in answer && 'message' in answer ? (answer as ShownRefusal) : null;

/**
 * What a scalar, an enum or the grammar refused: it never ran, so it is a refusal like any other and no fault of the connection.
 * Null where nobody knows whether it ran.
 */
export function refusalIn(error: unknown): ShownRefusal | null {
  const errors = errorsOf(error);
  const typed = errors.find(({ extensions }) => refusals.has(String(extensions?.code)));
  if (typed) return shown(typed);
  if (!(ServerError.is(error) ? isRefused(error.statusCode) : errors.some(isGrammar))) return null;
  return errors[0] ? shown(errors[0]) : { code: 'INVALID', message: (error as Error).message };
}

/** The outermost field that is meant. */
export const fieldOf = (refusal: ShownRefusal | null): string | null => placeOf(refusal)[0] ?? null;

/** Where in the input, outermost first; a variable's own name comes before it where the grammar refused. */
export function placeOf(refusal: ShownRefusal | null): readonly string[] {
  const path = refusal?.path ?? [];
  return path[0] === 'input' ? path.slice(1) : path;
}

type Said = {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
};

function errorsOf(error: unknown): readonly Said[] {
  if (CombinedGraphQLErrors.is(error)) return error.errors;
  if (!ServerError.is(error)) return [];
  try {
    const errors: unknown = JSON.parse(error.bodyText).errors;
    return Array.isArray(errors) ? errors : [];
  } catch {
    return [];
  }
}

function shown({ message, extensions }: Said): ShownRefusal {
  const path = Array.isArray(extensions?.path) ? extensions.path.map(String) : namedIn(message);
  return { code: typeof extensions?.code === 'string' ? extensions.code : 'INVALID', message, path };
}

/** `… at "input.ceiling.amount"; …`: how graphql-js names the place in a variable. */
const namedIn = (message: string): string[] => /\bat "([^"]+)"/.exec(message)?.[1]?.split('.') ?? [];

/** A fault of the API carries a request id; what graphql-js says of a document or its variables does not. */
const isGrammar = ({ extensions }: Said): boolean =>
  extensions?.requestId === undefined && extensions?.code !== 'INTERNAL_SERVER_ERROR';

/** 408 and 425: it did not arrive whole, or too early; nobody says no. */
const isRefused = (status: number): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 425;

const refusals: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID',
  'INCOMPLETE',
  'CONFLICT',
  'OUT_OF_TURN',
  'CAPACITY_EXHAUSTED',
  'TOO_MANY_ATTEMPTS',
]);
