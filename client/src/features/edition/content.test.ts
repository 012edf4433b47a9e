import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../lib/sha256.ts';
import { inGroups, shortOf } from './content.ts';

describe('the checksum of an edition', () => {
  it('is computed in the browser as any other tool computes it', async () => {
    const text = '{"edition":1,"title":"Élan, 版本"}';
    expect(await sha256Of(text)).toBe(createHash('sha256').update(text).digest('hex'));
    expect(await sha256Of(`${text} `)).not.toBe(await sha256Of(text));
  });

  it('is shown in short and in groups', () => {
    expect(shortOf('9c410d5ae7b2')).toBe('9c41…e7b2');
    expect(inGroups('9c410d5ae7b2')).toBe('9c41 0d5a e7b2');
  });
});
