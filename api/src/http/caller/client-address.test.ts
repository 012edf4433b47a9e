import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFromHere, makeClientAddress, networkOf } from './client-address.ts';

const asked = (remoteAddress: string | undefined, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;
const via = (peer: string, forwarded: string) => asked(peer, { 'x-forwarded-for': forwarded });

describe('the address of a caller', () => {
  const trusting = makeClientAddress(['loopback', '10.0.0.0/8']);

  it.each([
    ['the peer', asked('203.0.113.9'), '203.0.113.9'],
    ['an IPv4 peer over IPv6', asked('::ffff:203.0.113.9'), '203.0.113.9'],
    ['what a trusted proxy names', via('127.0.0.1', '203.0.113.9'), '203.0.113.9'],
    ['what the last of two trusted proxies names', via('127.0.0.1', '203.0.113.9, 10.1.2.3'), '203.0.113.9'],
    [
      'the last that is not trusted, whatever stands left of it',
      via('127.0.0.1', '198.51.100.7, 203.0.113.9'),
      '203.0.113.9',
    ],
    ['the peer that is not trusted, whatever it writes', via('203.0.113.9', '198.51.100.7'), '203.0.113.9'],
    ['an address with its port', via('127.0.0.1', '203.0.113.9:4711'), '203.0.113.9'],
    ['an IPv6 address with its port', via('::1', '[2001:DB8::1]:443'), '2001:db8::1'],
    ['the nearest address where junk is named', via('127.0.0.1', '<script>'), '127.0.0.1'],
    ['the nearest address where nothing is named', via('127.0.0.1', ''), '127.0.0.1'],
    ['nobody, once the connection is gone', asked(undefined), ''],
  ])('is %s', (_what, request, address) => expect(trusting(request)).toBe(address));

  it('is the peer where no proxy is trusted', () => {
    expect(makeClientAddress([])(via('127.0.0.1', '203.0.113.9'))).toBe('127.0.0.1');
  });

  it('is not moved by anything to the left of it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())), (spoofed) => {
        const header = [...spoofed.map((text) => text.replaceAll(',', '')), '203.0.113.9'].join(', ');
        expect(trusting(via('10.0.0.1', header))).toBe('203.0.113.9');
      }),
    );
  });
});

describe('what is counted by place', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['2001:0db8::0006', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is %s', (address, network) => expect(networkOf(address)).toBe(network));
});

describe('this machine', () => {
  const here = (request: IncomingMessage, trust: string[]) =>
    isFromHere(request, makeClientAddress(trust), trust);

  it('is where the request came from, straight or through a trusted proxy', () => {
    expect(here(asked('127.0.0.1'), [])).toBe(true);
    expect(here(asked('::ffff:127.0.0.1'), [])).toBe(true);
    expect(here(asked('::1'), ['loopback'])).toBe(true);
    expect(here(via('127.0.0.1', '127.0.0.1'), ['loopback'])).toBe(true);
  });

  it('is nobody else', () => {
    expect(here(asked('203.0.113.9'), [])).toBe(false);
    expect(here(via('127.0.0.1', '203.0.113.9'), ['loopback'])).toBe(false);
    expect(here(via('203.0.113.9', '127.0.0.1'), ['loopback'])).toBe(false);
    expect(here(asked(undefined), [])).toBe(false);
  });

  it('is not who came through a proxy of this machine that nobody named', () => {
    expect(here(via('127.0.0.1', '127.0.0.1'), [])).toBe(false);
    expect(here(asked('127.0.0.1', { via: '1.1 proxy' }), [])).toBe(false);
  });

  it('is not who came through another proxy of this machine than the one that is named', () => {
    expect(here(via('127.0.0.1', '203.0.113.9'), ['10.0.0.5'])).toBe(false);
    expect(here(via('127.0.0.1', '127.0.0.1'), ['10.0.0.5'])).toBe(false);
  });

  it('is not who came through a trusted proxy that does not say from where', () => {
    expect(here(asked('127.0.0.1', { via: '1.1 proxy' }), ['loopback'])).toBe(false);
    expect(here(asked('127.0.0.1', { 'x-real-ip': '203.0.113.9' }), ['loopback'])).toBe(false);
    expect(here(via('127.0.0.1', 'unknown'), ['loopback'])).toBe(false);
  });
});
