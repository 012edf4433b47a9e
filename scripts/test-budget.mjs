import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * How long the tests of a folder may take together, in seconds on two cores: about twice what they take on a quiet machine. A folder that needs more moves a long
 * run to `npm run test:long`, or makes another test shorter.
 */
export const budgets = {
  'api/src': 110,
  'api/test': 330,
  'client/check-texts': 15,
  'client/shapes': 15,
  'client/src': 60,
  'seed/src': 30,
  'test/src/api': 330,
  'test/src/browser': 1100,
  'test/src/house': 30,
  'test/src/stories': 200,
};

/** The seconds that each folder took, by what Vitest reported. */
export function spent(reports, root) {
  const seconds = Object.fromEntries(Object.keys(budgets).map((folder) => [folder, 0]));
  for (const report of reports) {
    for (const { name, startTime, endTime } of JSON.parse(readFileSync(report, 'utf8')).testResults) {
      const folder = folderOf(relative(root, name).split(sep).join('/'));
      seconds[folder] = (seconds[folder] ?? 0) + (endTime - startTime) / 1000;
    }
  }
  return seconds;
}

/** What to say of folders that took longer than they may, or have no budget. */
export const exceeded = (seconds) =>
  Object.entries(seconds).flatMap(([folder, took]) => {
    const budget = budgets[folder];
    if (budget === undefined)
      return [`The tests of ${folder} have no budget: give them one in scripts/test-budget.mjs.`];
    return took > budget
      ? [`The tests of ${folder} took ${Math.round(took)} s; their budget is ${budget} s.`]
      : [];
  });

export const reportsIn = (folder, names) => names.map((name) => join(folder, name));

const folderOf = (path) =>
  Object.keys(budgets).find((folder) => path.startsWith(`${folder}/`)) ??
  path.split('/').slice(0, 2).join('/');
