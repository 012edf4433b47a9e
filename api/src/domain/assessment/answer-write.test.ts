import { describe, expect, it } from 'vitest';
import { anAnswer, aWish } from '../../../test/assessment-makers.ts';
import { refusalOf } from '../../../test/refusal.ts';
import type { UserId } from '../base/ids.ts';
import type { Answer } from './answer.ts';
import type { AnswerPatch } from './answer-input.ts';
import { mergeAnswer } from './answer-write.ts';

const now = '2027-01-02T03:04:05.000Z';
const write = (stored: Answer, patch: AnswerPatch, expectedRevision: number) =>
  mergeAnswer(stored, { patch, expectedRevision, now, user: 'user' as UserId, by: 'Ada' });

describe('writing an answer', () => {
  const first = write(anAnswer(), { compliance: 'NO', practice: 'Courts differ' }, 0);

  it('makes the next revision and remembers which fields it wrote', () => {
    expect(first).toMatchObject({
      revision: 1,
      compliance: 'NO',
      changedAt: now,
      changedBy: 'Ada',
      fieldRevisions: { compliance: 1, practice: 1 },
      fieldChanges: { compliance: { at: now, user: 'user', by: 'Ada' } },
    });
  });

  it('merges over another field that changed since', () => {
    const second = write(first, { practice: 'Courts agree' }, 1);
    expect(write(second, { compliance: 'IN_PART' }, 1)).toMatchObject({
      revision: 3,
      compliance: 'IN_PART',
      practice: 'Courts agree',
    });
  });

  it('is a conflict over the same field, and shows both', () => {
    const second = write(first, { compliance: 'YES' }, 1);
    expect(refusalOf(() => write(second, { compliance: 'IN_PART', practice: 'x' }, 1))).toMatchObject({
      code: 'CONFLICT',
      currentRevision: 2,
      yours: { compliance: 'IN_PART' },
      theirs: { compliance: 'YES' },
      path: 'expectedRevision',
    });
  });

  it('does not count a field that was written as it was', () => {
    const second = write(first, { compliance: 'NO', practice: 'Courts agree' }, 1);
    expect(write(second, { compliance: 'YES' }, 1)).toMatchObject({ revision: 3, compliance: 'YES' });
  });

  it('refuses a revision that is not there yet', () => {
    expect(refusalOf(() => write(first, { compliance: 'YES' }, 2))).toMatchObject({
      code: 'CONFLICT',
      currentRevision: 1,
    });
  });

  it('confirms a copy, with or without a change', () => {
    const copied = anAnswer({ compliance: 'YES' });
    expect(write(copied, {}, 0)).toMatchObject({ revision: 1, compliance: 'YES' });
    const confirmed = write(copied, { compliance: 'YES' }, 0);
    expect(refusalOf(() => write(confirmed, { compliance: 'NO' }, 0)).code).toBe('CONFLICT');
  });

  it('refuses to want help and to require none, also over two writes', () => {
    const wishing = write(anAnswer(), { assistanceWanted: [aWish()] }, 0);
    expect(refusalOf(() => write(wishing, { noneRequired: true }, 1))).toMatchObject({
      code: 'INVALID',
      path: 'noneRequired',
    });
    expect(write(wishing, { noneRequired: true, assistanceWanted: [] }, 1)).toMatchObject({
      noneRequired: true,
    });
    const content = write(anAnswer(), { noneRequired: true }, 0);
    expect(refusalOf(() => write(content, { assistanceWanted: [aWish()] }, 1))).toMatchObject({
      code: 'INVALID',
      path: 'assistanceWanted',
    });
    expect(refusalOf(() => write(content, { assistanceWanted: [aWish()] }, 0))).toMatchObject({
      code: 'CONFLICT',
      theirs: { noneRequired: true },
    });
  });
});
