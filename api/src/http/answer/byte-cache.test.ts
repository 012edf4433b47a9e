import { describe, expect, it } from 'vitest';
import { flat, heldBy, times } from '../held.test-kit.ts';
import { makeByteCache } from './byte-cache.ts';

describe('what strangers ask', { timeout: 30_000 }, () => {
  it('is not part of what kept bytes take: not its length, not its number', () => {
    const pad = 'x'.repeat(900_000);
    const held = heldBy(() => {
      const cache = makeByteCache();
      times(100, (n) => cache.set(flat(`${n}${pad}`), 'v', Buffer.from('{}')));
      expect(cache.get(`99${pad}`, 'v')?.plain.toString()).toBe('{}');
      return cache;
    });
    expect(held).toBeLessThan(5);
  });

  it('keeps at most as many bytes as are allowed, the latest used last', () => {
    const held = heldBy(() => {
      const cache = makeByteCache({ mostBytes: 4_000_000 });
      cache.set('first', 'v', Buffer.alloc(100_000));
      times(100, (n) => {
        cache.set(`${n}`, 'v', Buffer.alloc(100_000));
        cache.get('first', 'v');
      });
      expect(cache.get('first', 'v')).not.toBeNull();
      expect(cache.get('0', 'v')).toBeNull();
      expect(cache.get('first', 'w')).toBeNull();
      return cache;
    });
    expect(held).toBeLessThan(5);
  });
});
