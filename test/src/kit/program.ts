import { randomUUID } from 'node:crypto';
import type { Account } from './accounts.ts';
import { codesIn } from './codes.ts';
import { documentOf, rootOf } from './documents.ts';
import { type Listening, listen } from './listen.ts';
import type { Operation, Page, Refusal, Shapes } from './shapes.ts';

/** An outside program that knows the contract and nothing else. */
export interface Program {
  readonly headers: Readonly<Record<string, string>>;
  /** A query's answer; a GraphQL error throws. */
  ask<Name extends Operation>(operation: Name, variables?: object): Promise<Shapes[Name]>;
  /** A mutation's entity; a refusal throws. Its operation id is new unless given. */
  does<Name extends Operation>(operation: Name, input: object): Promise<Shapes[Name]>;
  /** A mutation's refusal; success throws, and so does a sentence that says a code. */
  refused(operation: Operation, input: object): Promise<Refusal>;
  /** The code of a query's GraphQL error; an answer throws. */
  cannot(operation: Operation, variables?: object): Promise<string>;
  /** Any document, and all that came back. */
  send(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  listen(operation: Operation, variables: object): Promise<Listening>;
  signIn(account: Pick<Account, 'email' | 'password'>): Promise<Program>;
  withToken(token: string): Program;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors:
    | readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
    | null;
}

export function program(url: string, headers: Readonly<Record<string, string>> = {}): Program {
  const send: Program['send'] = async (query, variables = {}, more = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers, ...more },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data = null, errors = null } = text.startsWith('{')
      ? (JSON.parse(text) as Partial<Reply>)
      : { errors: [{ message: text }] };
    return { status: response.status, headers: response.headers, data, errors };
  };
  const ask: Program['ask'] = async (operation, variables) =>
    rootAnswer(operation, await send(documentOf(operation), variables));
  const result = (operation: Operation, input: object) =>
    ask(operation, {
      input: takesOperationId(operation) ? { operationId: randomUUID(), ...input } : input,
    }) as Promise<object>;
  return {
    headers,
    send,
    ask,
    async does(operation, input) {
      const answer = await result(operation, input);
      if (isRefusal(answer))
        throw new Error(
          `${operation} was refused: ${answer.code} at ${answer.path.join('.')}: ${answer.message}`,
        );
      return answer as Shapes[typeof operation];
    },
    async refused(operation, input) {
      const answer = await result(operation, input);
      if (!isRefusal(answer)) throw new Error(`${operation} was not refused: ${JSON.stringify(answer)}`);
      const codes = codesIn(answer.message);
      if (codes.length > 0) throw new Error(`A reader is told ${codes.join(', ')}: ${answer.message}`);
      return answer;
    },
    async cannot(operation, variables) {
      const { data, errors } = await send(documentOf(operation), variables);
      if (!errors) throw new Error(`${operation} gave an answer: ${JSON.stringify(data).slice(0, 300)}`);
      return errors[0]?.extensions?.code ?? `no code: ${errors[0]?.message}`;
    },
    listen: (operation, variables) => listen(url, headers, operation, variables),
    async signIn({ email, password }) {
      const reply = await send(documentOf('SignIn'), { input: { email, password } });
      rootAnswer('SignIn', reply);
      const cookie = reply.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ');
      if (!cookie) throw new Error(`Signing in as ${email} set no cookie: ${JSON.stringify(reply.data)}`);
      return program(url, { cookie });
    },
    withToken: (token) => program(url, { authorization: `Bearer ${token}` }),
  };
}

/** All pages of a connection, one after the other. */
export async function everyPage<T>(page: (after: string | null) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await page(after);
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}

function rootAnswer<Name extends Operation>(operation: Name, { status, data, errors }: Reply): Shapes[Name] {
  if (errors || !data) throw new Error(`${operation} (${status}): ${JSON.stringify(errors)}`);
  return data[rootOf(operation)] as Shapes[Name];
}

const takesOperationId = (operation: Operation) => operation !== 'SignIn';
const isRefusal = (answer: object): answer is Refusal =>
  'code' in answer && 'message' in answer && 'path' in answer;
