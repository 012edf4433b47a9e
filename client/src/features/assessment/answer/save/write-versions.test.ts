import { describe, expect, it } from 'vitest';
import { type AnswerValues, blankAnswer } from '../answer-values.ts';
import type { WriteEvent } from './events.ts';
import { startWriting, type Writing } from './state.ts';
import { nextFields } from './what-waits.ts';
import { write } from './write.ts';

const after = (events: readonly WriteEvent[], from = startWriting(3, blankAnswer, '1')): Writing =>
  events.reduce(write, from);
const typed = (values: Partial<AnswerValues>): WriteEvent => ({
  ...{ type: 'typed', values },
  place: Object.keys(values)[0] ?? '',
});
const read = (version: string, revision = 3, stored = blankAnswer): WriteEvent => ({
  ...{ type: 'read', revision, stored, version },
});
/** What goes out next: under which version, with which fields. */
function next(state: Writing): readonly unknown[] {
  const { sent } = write(state, { type: 'sent', operationId: 'id', fields: nextFields(state) });
  return [sent?.began.version, sent?.fields];
}

describe('an edit when a new version of the checklist comes', () => {
  it('goes out under the one that it was written for, whether or not the answer changed with it', () => {
    const waiting = after([typed({ practice: 'Mine' })]);
    expect(next(waiting)).toEqual(['1', ['practice']]);
    expect(next(write(waiting, read('2')))).toEqual(['1', ['practice']]);
    const carried = read('2', 5, { ...blankAnswer, practice: 'Carried', law: 'Theirs' });
    const late = write(waiting, carried);
    expect(next(late)).toEqual(['1', ['practice']]);
    expect(late).toMatchObject({ version: '2', values: { practice: 'Mine', law: 'Theirs' } });
  });

  it('goes out apart from what was written since, which names the new one', () => {
    const both = after([typed({ practice: 'Old' }), read('2'), typed({ law: 'New' })]);
    expect(next(both)).toEqual(['1', ['practice']]);
    const one = after(
      [
        { type: 'sent', operationId: 'id', fields: nextFields(both) },
        { type: 'saved', at: '09:36', revision: 4, stored: { ...blankAnswer, practice: 'Old' } },
      ],
      both,
    );
    expect(next(one)).toEqual(['2', ['law']]);
  });

  it('is no longer here once it was carried to another provision; what was typed meanwhile follows it', () => {
    const sent: WriteEvent = { type: 'sent', operationId: 'id', fields: ['practice'] };
    const saved: WriteEvent = {
      ...{ type: 'saved', at: '09:36', revision: 3, stored: blankAnswer },
      there: { revision: 7, stored: { ...blankAnswer, practice: 'Mine' } },
    };
    const gone = after([typed({ practice: 'Mine' }), read('2'), sent, saved]);
    expect(gone).toMatchObject({ values: { practice: '' }, states: { practice: { kind: 'saved' } } });
    const more = after([
      ...[typed({ practice: 'Mine' }), read('2'), sent],
      ...[typed({ practice: 'Mine, and more' }), saved],
    ]);
    expect(next(more)).toEqual(['1', ['practice']]);
  });

  it('is chosen there, over what was seen there, where two wrote it', () => {
    const there = { revision: 7, stored: { ...blankAnswer, practice: 'Theirs' } };
    const versions = { mine: { practice: 'Mine' }, theirs: { practice: 'Theirs' }, both: null };
    const open = after([
      ...[typed({ practice: 'Mine' }), read('2')],
      { type: 'sent', operationId: 'id', fields: ['practice'] },
      {
        ...{ type: 'saved', at: '09:36', revision: 3, stored: blankAnswer },
        ...{ there, open: { practice: versions } },
      },
      { type: 'keptMine', field: 'practice' },
    ]);
    const { sent } = write(open, { type: 'sent', operationId: 'next', fields: nextFields(open) });
    expect(sent).toMatchObject({
      began: { version: '1', revision: 3 },
      before: { practice: 'Theirs' },
      after: { practice: 'Mine' },
      chosen: [{ field: 'practice', version: 'MINE' }],
    });
  });

  it('names the revision that was read where it chooses who may see an answer: another one may be in its place', () => {
    const state = after([typed({ visibility: 'PUBLIC' }), read('2', 5)]);
    const { sent } = write(state, { type: 'sent', operationId: 'id', fields: nextFields(state) });
    expect(sent).toMatchObject({ fields: ['visibility'], began: { revision: 3 } });
  });

  it('is left out where it chose who may see an answer that is no longer asked', () => {
    const refused = after([
      ...[typed({ visibility: 'PUBLIC' }), read('2')],
      { type: 'sent', operationId: 'id', fields: ['visibility'] },
      { type: 'refused', path: ['provision'], reason: { said: 'It is not asked.' } },
    ]);
    expect(refused.states.visibility?.kind).toBe('failed');
    expect(write(refused, { type: 'tookTheirs', field: 'visibility' })).toMatchObject({
      ...{ values: { visibility: 'STATE' }, states: {} },
    });
  });

  it('says nothing of a version where it was kept before one was known', () => {
    const { version: _, ...old } = after([typed({ practice: 'Mine' })], startWriting(3, blankAnswer));
    expect(next(write(old, read('2')))).toEqual([undefined, ['practice']]);
  });
});
