import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { exceeded, reportsIn, spent } from './test-budget.mjs';

// `npm test`: lint, types, build, units, stories, browser; ends with `N passed, N failed`.
ensureInstalled();
const reports = mkdtempSync(join(tmpdir(), 'needs-matrix-tests-'));
const turbo = join(root, 'node_modules', '.bin', 'turbo');
const child = spawn(
  turbo,
  [
    ...['run', 'lint', 'typecheck', 'build', 'test', '--concurrency=2', '--continue'],
    ...['--output-logs=new-only', '--log-order=grouped'],
  ],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TEST_REPORTS: reports, TURBO_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));

child.on('exit', (code) => {
  const counts = { passed: 0, failed: 0 };
  const names = readdirSync(reports);
  const seconds = spent(reportsIn(reports, names), root);
  const overBudget = exceeded(seconds);
  for (const name of names) {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(join(reports, name), 'utf8'),
    );
    counts.passed += numPassedTests;
    // A file that could not be run has no test that could fail.
    counts.failed += Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
  }
  rmSync(reports, { recursive: true, force: true });
  counts.failed += overBudget.length;
  // Lint, types or the build failed, or no test ran at all.
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  const took = Object.entries(seconds).map(([folder, sum]) => `${folder} ${Math.round(sum)} s`);
  process.stdout.write(`\nThe tests took: ${took.join(', ')}.\n`);
  for (const sentence of overBudget) process.stdout.write(`${sentence}\n`);
  process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
  process.exit(counts.failed === 0 ? 0 : 1);
});
