import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { root } from './instance.ts';

/** Without their comments. */
const documents = readFileSync(join(root, 'api/test/contract/contract.graphql'), 'utf8').replace(
  /\s*#.*$/gm,
  '',
);

/** One signed-in program over one kept-alive connection, as lean as can be, so that the server is measured and not the client. */
export interface Caller {
  send(
    body: string,
  ): Promise<{ readonly status: number; readonly bytes: Buffer; readonly encoding: string | undefined }>;
  graphql<T>(operationName: string, variables: unknown): Promise<T>;
  readonly headers: Readonly<Record<string, string>>;
  close(): void;
}

export async function signIn(url: string, email: string): Promise<Caller> {
  const accounts = (await (await fetch(`${url}/demo-accounts.json`)).json()) as {
    email: string;
    password: string;
  }[];
  const account =
    accounts.find((one) => one.email === email) ?? accounts.find((one) => one.email.startsWith(email));
  if (!account) throw new Error(`There is no demonstration account ${email}.`);
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: only('SignIn'),
      operationName: 'SignIn',
      variables: { input: { email: account.email, password: account.password } },
    }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  await answer.text();
  return caller(url, { cookie });
}

export function caller(url: string, more: Record<string, string> = {}): Caller {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-encoding': 'identity',
    ...more,
  };
  const send: Caller['send'] = (body) =>
    new Promise((resolve, reject) => {
      const outgoing = request(
        {
          hostname,
          port,
          path: '/graphql',
          method: 'POST',
          agent,
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', () =>
            resolve({
              status: incoming.statusCode ?? 0,
              bytes: Buffer.concat(chunks),
              encoding: incoming.headers['content-encoding'],
            }),
          );
          incoming.on('error', reject);
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  return {
    send,
    headers,
    async graphql<T>(operationName: string, variables: unknown): Promise<T> {
      const { bytes } = await send(JSON.stringify({ query: only(operationName), operationName, variables }));
      const answer = JSON.parse(bytes.toString()) as { data?: T; errors?: unknown };
      if (answer.errors || !answer.data)
        throw new Error(`${operationName}: ${JSON.stringify(answer.errors)}`);
      return answer.data;
    },
    close: () => agent.destroy(),
  };
}

/** One operation of the contract alone, as a program would send it. */
export function only(operationName: string): string {
  const definitions = documents.split(/\n(?=query|mutation|subscription|fragment)/);
  const named = (name: string): string[] => {
    const text =
      definitions.find((one) =>
        new RegExp(`^(query|mutation|subscription|fragment) ${name}\\b`).test(one.trim()),
      ) ?? '';
    return [
      text.trim(),
      ...[...text.matchAll(/\.\.\.(\w+)/g)].flatMap(([, fragment]) =>
        fragment === 'on' ? [] : named(fragment as string),
      ),
    ];
  };
  return [...new Set(named(operationName))].filter(Boolean).join('\n');
}
