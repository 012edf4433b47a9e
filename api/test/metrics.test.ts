import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from './open-world.ts';

const token = 'a-token-of-who-collects';
let open: World;
let proxied: World;
beforeAll(async () => {
  [open, proxied] = await Promise.all([
    openWorld(),
    openWorld({ trustProxy: ['loopback'], metricsToken: token }),
  ]);
});
afterAll(() => Promise.all([open?.close(), proxied?.close()]));

const statusOf = async ({ url }: World, headers: Record<string, string> = {}) =>
  (await fetch(`${url}/metrics`, { headers })).status;

describe('/metrics', () => {
  it('answers this machine', async () => {
    expect(await statusOf(open)).toBe(200);
    expect(await statusOf(proxied)).toBe(200);
  });

  it('is not there for a caller through a proxy, trusted or not', async () => {
    for (const world of [open, proxied])
      expect(await statusOf(world, { 'x-forwarded-for': '203.0.113.9' })).toBe(404);
  });

  it('answers from anywhere who has the token, and no other', async () => {
    const from = { 'x-forwarded-for': '203.0.113.9' };
    expect(await statusOf(proxied, { ...from, authorization: `Bearer ${token}` })).toBe(200);
    for (const wrong of [`Bearer ${token}x`, 'Bearer', `Basic ${token}`, 'Bearer null'])
      expect(await statusOf(proxied, { ...from, authorization: wrong })).toBe(404);
    expect(await statusOf(open, { ...from, authorization: 'Bearer null' })).toBe(404);
  });
});
