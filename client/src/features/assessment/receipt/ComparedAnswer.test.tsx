import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { signs } from '../../../lib/signs.ts';
import type { Labels } from '../answer/describe.ts';
import { ComparedAnswer, type ComparedOne } from './ComparedAnswer.tsx';

const labels = { word: (code: string) => code, signs: signs.en } as Labels;
const file = (name: string) => ({ id: name, sha256: name, name });
const answer = (...names: readonly string[]) => ({
  ...{
    compliance: 'YES',
    challenges: [],
    figures: [],
    replies: [],
    assistanceWanted: [],
    assistanceReceived: [],
  },
  measures: [{ title: 'Penal code', kind: 'LAW', evidence: names.map(file) }],
});
const compared = (before: object, after: object) =>
  ({ fields: ['measures'], before, after, provision: { reference: '15(a)' } }) as unknown as ComparedOne;

it('shows a file that was put in place of another as what changed, and nothing of what did not', async () => {
  render(
    <ComparedAnswer one={compared(answer('act.pdf'), answer('act.pdf', 'decree.pdf'))} labels={labels} />,
  );
  await screen.findByText('Files attached');
  expect(await screen.findByText(/decree\.pdf/)).toBeDefined();
  expect(screen.queryByText(/Penal code/)).toBeNull();
});
