import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { blankAnswer } from '../answer/answer-values.ts';
import { VersionDifference } from './VersionDifference.tsx';
import type { Version } from './version.ts';

const [act, decree] = [
  { sha256: 'a'.repeat(64), name: 'act.pdf' },
  { sha256: 'd'.repeat(64), name: 'decree.pdf' },
];
const files = [act, decree];
const law = (evidence: readonly { readonly sha256: string }[], more: object = {}) => ({
  ...blankAnswer,
  measures: [{ title: 'Act', kind: 'LAW' as const, evidence: evidence.map(({ sha256 }) => sha256), ...more }],
});
const version = (
  before: Version['before'],
  after: Version['after'],
  more: Partial<Version> = {},
): Version => ({
  ...{ at: '2027-01-01T09:00:00Z', by: 'Ana', byFile: false, revision: 2, filesGone: 0, removedGone: 0 },
  ...{ files, before, after, ...more },
});
const shown = (...sitting: readonly Version[]) =>
  render(
    <VersionDifference
      sitting={sitting}
      field="measures"
      said={({ measures }) => measures[0]?.title ?? ''}
    />,
  );
const confirmed = () => screen.queryByText('Confirmed as it was.');

it('names the files that came and went where nothing else was changed', () => {
  shown(version(law([act]), law([decree])));
  expect(screen.getByText(/Files attached: .*decree\.pdf/)).toBeDefined();
  expect(screen.getByText(/Files removed: .*act\.pdf/)).toBeDefined();
  expect(confirmed()).toBeNull();
});

it('says of a file that was thrown away since that one was removed', () => {
  shown(version(law([]), law([]), { removedGone: 1, files: [] }));
  expect(screen.getByText('Files removed that were thrown away since: 1')).toBeDefined();
  expect(confirmed()).toBeNull();
});

it('calls confirmed what says the same with the same files, and nothing else', () => {
  const { unmount } = shown(version(law([act]), law([act])));
  expect(confirmed()).not.toBeNull();
  unmount();
  shown(version(law([act]), law([act], { status: 'DRAFT' })));
  expect(confirmed()).toBeNull();
});
