import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { checkReceipt, type Known } from './check-receipt.ts';

const content = canonicalize({
  ...{ participant: 'XAA', instrument: 'uncac-2007', cycle: '2027', consulted: [], salt: 'ab' },
  answers: [{ provision: '15(a)', compliance: 'NO' }],
}) as string;
const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
const contentHash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
const known: Known = { number: 1, contentHash, salt: 'ab', submittedAt: '2027-01-01', content };

describe('what is dropped to be checked', () => {
  it('is what was submitted, or differs where it differs', async () => {
    expect(await checkReceipt(content, known)).toEqual({ kind: 'same', hash: contentHash });
    expect(await checkReceipt(content.replace('NO', 'YES'), known)).toMatchObject({
      kind: 'differs',
      differences: [{ provision: '15(a)', field: 'compliance', submitted: 'NO', dropped: 'YES' }],
    });
  });

  it('is told apart where the checksum cannot be computed from it: a workbook, a table, something else', async () => {
    const why = async (text: string) => {
      const verdict = await checkReceipt(text, known);
      return verdict.kind === 'unknown' ? verdict.why : verdict.kind;
    };
    expect(await why('PK\u0003\u0004 the bytes of a workbook')).toBe('workbook');
    expect(await why('provision;question;value\n15(a);compliance;No\n')).toBe('csv');
    expect(await why('\ufeffprovision,question,value\r\n15(a),compliance,No\r\n')).toBe('csv');
    expect(await why('A letter, dear colleagues')).toBe('noFile');
    expect(await why('{ "broken": [1, 2\n')).toBe('noFile');
    expect(await why(content.replace('XAA', 'XAB'))).toBe('other');
  });
});
