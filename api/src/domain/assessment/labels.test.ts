import { describe, expect, it } from 'vitest';
import { visibilities } from '../base/visibility.ts';
import { labelAtSubmission, relabel } from './labels.ts';

describe('the label of an answer', () => {
  it('is lifted by submitting, never lowered', () => {
    expect(labelAtSubmission('STATE', null)).toBe('SECRETARIAT');
    expect(labelAtSubmission('STATE', 'STATE')).toBe('SECRETARIAT');
    expect(labelAtSubmission('PUBLIC', 'DONORS')).toBe('PUBLIC');
    expect(labelAtSubmission('SECRETARIAT', 'DONORS')).toBe('DONORS');
  });

  it('is narrowed at once, whatever the status, down to the secretariat', () => {
    for (const status of ['DRAFT', 'SUBMITTED', 'ACCEPTED'] as const)
      expect(relabel('STATE', 'PUBLIC', status)).toEqual({ visibility: 'SECRETARIAT', label: 'SECRETARIAT' });
  });

  it('is widened at once after submission, in a draft with the next one', () => {
    expect(relabel('PUBLIC', 'SECRETARIAT', 'SUBMITTED')).toEqual({ visibility: 'PUBLIC', label: 'PUBLIC' });
    expect(relabel('PUBLIC', 'SECRETARIAT', 'DRAFT')).toEqual({ visibility: 'PUBLIC', label: 'SECRETARIAT' });
  });

  it('is the State’s own until the first submission', () => {
    for (const choice of visibilities)
      expect(relabel(choice, null, 'DRAFT')).toEqual({ visibility: choice, label: null });
  });
});
