import type { ProviderId } from '@needs-matrix/api/domain/base/ids';
import { describe, expect, it } from 'vitest';
import { accountsOf } from './accounts.ts';

const provider = (key: string) => ({ key, name: key, kind: 'MULTILATERAL' as const });
const donors = (keys: readonly string[], file: string, there: Parameters<typeof accountsOf>[3] = []) =>
  accountsOf(
    { participants: [], providers: keys.map(provider) },
    new Map(keys.map((key) => [key, `${file} ${key}` as ProviderId])),
    [],
    there,
  ).filter(({ roles }) => roles[0]?.role === 'DONOR');
const emails = (accounts: readonly { readonly email: string }[]) => accounts.map(({ email }) => email);

describe('the accounts of a world', () => {
  it('have an address whatever the key', () => {
    expect(emails(donors(['Fonds d’Équité/2', 'غ'], 'one'))).toEqual([
      'donor.fonds-d-equite-2@demo.example',
      'donor.-@demo.example',
    ]);
  });

  it('have one each, also where keys differ in little', () => {
    expect(emails(donors(['Fund', 'fund', 'FUND'], 'one'))).toEqual([
      'donor.fund@demo.example',
      'donor.fund-2@demo.example',
      'donor.fund-3@demo.example',
    ]);
  });

  it('stay whose they are when another file has the same key, and when the same file is loaded again', () => {
    const first = donors(['fund'], 'one');
    const second = donors(['fund'], 'two', first);
    expect(emails(second)).toEqual(['donor.fund-2@demo.example']);
    expect(donors(['fund'], 'two', [...first, ...second])).toEqual(second);
    expect(donors(['fund'], 'one', [...first, ...second])).toEqual(first);
  });
});
