import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { budgets, exceeded, spent } from '../../../scripts/test-budget.mjs';

describe('the budget of a folder of tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-budget-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const budgetOf = (name: string) => budgets[name] as number;
  const reported = (files: readonly (readonly [name: string, seconds: number])[]) => {
    const report = join(folder, `${files.length}.json`);
    const testResults = files.map(([name, seconds]) => ({
      name,
      startTime: 5_000,
      endTime: 5_000 + seconds * 1000,
    }));
    writeFileSync(report, JSON.stringify({ testResults }));
    return spent([report], '/house');
  };

  it('is kept by files that together take no longer', () => {
    const half = budgetOf('test/src/stories') / 2;
    const seconds = reported([
      ['/house/test/src/stories/one.test.ts', half],
      ['/house/test/src/stories/two.test.ts', half],
    ]);
    expect(seconds['test/src/stories']).toBe(budgetOf('test/src/stories'));
    expect(exceeded(seconds)).toEqual([]);
  });

  it('is broken by files that together take longer, though each alone would not', () => {
    const most = budgetOf('api/test') * 0.6;
    const seconds = reported([
      ['/house/api/test/a.test.ts', most],
      ['/house/api/test/contract/b.test.ts', most],
      ['/house/api/src/c.test.ts', 1],
    ]);
    expect(exceeded(seconds)).toEqual([expect.stringMatching(/^The tests of api\/test took/)]);
  });

  it('is asked of a new folder', () => {
    expect(exceeded(reported([['/house/other/src/a.test.ts', 1]]))).toEqual([
      expect.stringMatching(/^The tests of other\/src have no budget/),
    ]);
  });
});
