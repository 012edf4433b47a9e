/**
 * What a browser's fetch does and Node's does not: paths of the page lead to the product it came from, and the session's cookie
 * is kept and sent along. Whole URLs are left alone: they are asked by programs, which carry their own.
 */
export function pageFetch(origin: string, cookies = ''): typeof globalThis.fetch {
  const jar = new Map(cookies.split('; ').filter(Boolean).map(asPair));
  return async (input, init) => {
    if (typeof input !== 'string' || !input.startsWith('/')) return nodes(input, init);
    const headers = new Headers(init?.headers);
    headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '));
    const response = await nodes(new URL(input, origin), { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = asPair(cookie.split(';')[0] as string);
      jar.set(name, value);
    }
    return response;
  };
}

function asPair(cookie: string): [string, string] {
  const [name = '', ...value] = cookie.split('=');
  return [name, value.join('=')];
}

/** Kept before a page's fetch takes its place. */
const nodes = globalThis.fetch;
