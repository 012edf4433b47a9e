import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';
import proxyAddr from 'proxy-addr';

/** Where a request came from, as one IP address; empty where the connection is gone already. */
export type ClientAddress = (request: IncomingMessage) => string;

/**
 * The address of the one asking: the peer's, or behind proxies that are trusted (TRUST_PROXY) the last one in X-Forwarded-For that none of them is. What
 * an untrusted peer writes there is not believed. What is not an address is replaced by the nearest one that is.
 */
export function makeClientAddress(trustProxy: readonly string[]): ClientAddress {
  const trusted = trustProxy.length > 0 ? proxyAddr.compile([...trustProxy]) : () => false;
  return (request) => {
    const peer = plain(request.socket.remoteAddress ?? '');
    if (isIP(peer) === 0) return '';
    if (!trusted(peer, 0)) return peer;
    let nearest = peer;
    // From the peer outwards, each named by the one before; the first that is not trusted is the one asking.
    for (const [at, named] of forwardedFor(request).reverse().entries()) {
      if (isIP(named) === 0) return nearest;
      nearest = named;
      if (!trusted(named, at + 1)) return named;
    }
    return nearest;
  };
}

/** What one visitor can have all of: an IPv4 address, or the /64 of an IPv6 one (RFC 6177). What is counted by place is counted by this. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/**
 * Whether a request comes from this machine. One that names a forwarder came through a proxy, and from where is known only where a trusted one says so in
 * X-Forwarded-For: what came by another proxy of this machine, or by one that says it otherwise, is from anywhere.
 */
export function isFromHere(
  request: IncomingMessage,
  clientAddress: ClientAddress,
  trustProxy: readonly string[],
): boolean {
  const forwarded = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'].some(
    (name) => name in request.headers,
  );
  if (forwarded && !isNamedByTrusted(request, trustProxy)) return false;
  return isLoopback(clientAddress(request));
}

function isNamedByTrusted(request: IncomingMessage, trustProxy: readonly string[]): boolean {
  const peer = plain(request.socket.remoteAddress ?? '');
  const named = forwardedFor(request);
  if (isIP(peer) === 0 || named.length === 0 || named.some((one) => isIP(one) === 0)) return false;
  return trustProxy.length > 0 && proxyAddr.compile([...trustProxy])(peer, 0);
}

const isLoopback = (address: string): boolean => address === '::1' || /^127\./.test(address);

const forwardedFor = ({ headers }: IncomingMessage): string[] =>
  [headers['x-forwarded-for'] ?? []]
    .flat()
    .flatMap((line) => line.split(','))
    .map(plain);

/** Without what is around an address: blanks, a port, brackets, the prefix of an IPv4 one that came over IPv6. */
function plain(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  return (mapped ?? bare).toLowerCase();
}
