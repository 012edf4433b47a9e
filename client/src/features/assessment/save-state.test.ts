import { describe, expect, it } from 'vitest';
import { type AnswerValues, blankAnswer, inputOf, placeOf } from './answer-values.ts';
import {
  readyFields,
  startWriting,
  toCorrect,
  unsettled,
  type WriteEvent,
  type Writing,
  write,
} from './save-state.ts';

const after = (events: readonly WriteEvent[], values: AnswerValues = blankAnswer): Writing =>
  events.reduce(write, startWriting(3, values));
const typed = (place: string, values: Partial<AnswerValues>): WriteEvent => ({
  type: 'typed',
  place,
  values,
});
const wish = { type: 'LEGAL_ADVICE', subject: 'Section 214' };

describe('the save state of a form', () => {
  it('waits, saves and says when it was saved', () => {
    const waiting = after([typed('practice', { practice: 'Four cases.' })]);
    expect(readyFields(waiting)).toEqual(['practice']);
    const saving = write(waiting, { type: 'sent', fields: ['practice'] });
    expect(saving.states.practice).toEqual({ kind: 'saving' });
    const saved = write(saving, { type: 'saved', revision: 4, at: '09:36', stored: saving.values });
    expect(saved.states.practice).toEqual({ kind: 'saved', at: '09:36' });
    expect(saved.revision).toBe(4);
  });

  it('keeps what was typed while the last write was on its way', () => {
    const state = after([
      typed('practice', { practice: 'One' }),
      { type: 'sent', fields: ['practice'] },
      typed('practice', { practice: 'One, two' }),
      { type: 'saved', revision: 4, at: '09:36', stored: { ...blankAnswer, practice: 'One' } },
    ]);
    expect(state.values.practice).toBe('One, two');
    expect(readyFields(state)).toEqual(['practice']);
  });

  it('leaves what was just saved as it was typed, whatever the server trims of it', () => {
    const state = after([
      typed('practice', { practice: 'One ' }),
      { type: 'sent', fields: ['practice'] },
      { type: 'saved', revision: 4, at: '09:36', stored: { ...blankAnswer, practice: 'One' } },
    ]);
    expect(state.values.practice).toBe('One ');
    expect(unsettled(state)).toBe(false);
  });

  it('keeps an entry that cannot be sent yet while its neighbours are saved, and counts it', () => {
    const other = { type: 'OTHER', languages: [] };
    const state = after([
      typed('assistanceWanted', { assistanceWanted: [wish, other] }),
      { type: 'sent', fields: ['assistanceWanted'] },
      { type: 'saved', revision: 4, at: '09:36', stored: { ...blankAnswer, assistanceWanted: [wish] } },
    ]);
    expect(state.values.assistanceWanted).toEqual([wish, other]);
    expect(toCorrect(state)).toEqual(['assistanceWanted.OTHER.category']);
    expect(unsettled(state)).toBe(true);
    const described = after(
      [
        typed('assistanceWanted.OTHER.subject', {
          assistanceWanted: [wish, { ...other, subject: 'A campaign' }],
        }),
        { type: 'sent', fields: ['assistanceWanted'] },
        { type: 'saved', revision: 5, at: '09:37', stored: { ...blankAnswer, assistanceWanted: [wish] } },
      ],
      state.values,
    );
    expect(described.states['assistanceWanted.OTHER.subject']).toEqual({ kind: 'here' });
    expect(readyFields(described), 'nothing to send before the category stands there').toEqual([]);
    const theirs = { ...blankAnswer, assistanceWanted: [{ type: 'ON_SITE_EXPERT', languages: [] }] };
    const later = after(
      [
        typed('practice', { practice: 'One' }),
        { type: 'sent', fields: ['practice'] },
        { type: 'saved', revision: 5, at: '09:37', stored: { ...theirs, practice: 'One' } },
      ],
      state.values,
    );
    expect(later.values.assistanceWanted).toEqual([...theirs.assistanceWanted, other]);
  });

  it('takes over what somebody else wrote in another field', () => {
    const state = after([
      typed('practice', { practice: 'One' }),
      { type: 'sent', fields: ['practice'] },
      {
        type: 'saved',
        revision: 5,
        at: '09:36',
        stored: { ...blankAnswer, practice: 'One', challenges: ['COORDINATION'] },
      },
    ]);
    expect(state.values.challenges).toEqual(['COORDINATION']);
  });

  it('shows both versions of a field that two persons changed, and sends mine again on demand', () => {
    const conflicted = after([
      typed('practice', { practice: 'Mine' }),
      { type: 'sent', fields: ['practice'] },
      {
        type: 'conflict',
        revision: 7,
        theirs: { ...blankAnswer, practice: 'Theirs' },
        by: 'Tomás Belén',
        at: '09:37',
      },
    ]);
    expect(conflicted.values.practice).toBe('Mine');
    expect(conflicted.states.practice).toMatchObject({ kind: 'conflict', by: 'Tomás Belén' });
    expect(readyFields(conflicted)).toEqual([]);

    const kept = write(conflicted, { type: 'keptMine', field: 'practice' });
    expect(readyFields(kept)).toEqual(['practice']);
    expect(kept.revision).toBe(7);

    const taken = write(conflicted, { type: 'tookTheirs', field: 'practice' });
    expect(taken.values.practice).toBe('Theirs');
    expect(taken.states.practice).toBeUndefined();
  });

  it('marks the refused place, holds what stands in the same list, and sends the other fields again', () => {
    const state = after([
      typed('assistanceWanted.LEGAL_ADVICE.subject', { assistanceWanted: [wish] }),
      typed('assistanceWanted.LEGAL_ADVICE.languages', {
        assistanceWanted: [{ ...wish, languages: ['xx'] }],
      }),
      typed('practice', { practice: 'One' }),
      { type: 'sent', fields: ['assistanceWanted', 'practice'] },
      { type: 'refused', place: 'assistanceWanted.LEGAL_ADVICE.languages', reason: 'Unknown language.' },
    ]);
    expect(toCorrect(state)).toEqual(['assistanceWanted.LEGAL_ADVICE.languages']);
    expect(state.states['assistanceWanted.LEGAL_ADVICE.subject']).toEqual({ kind: 'held' });
    expect(readyFields(state)).toEqual(['practice']);

    const corrected = write(
      state,
      typed('assistanceWanted.LEGAL_ADVICE.languages', { assistanceWanted: [wish] }),
    );
    expect(readyFields(corrected)).toContain('assistanceWanted');
  });

  it('goes back to waiting when the connection is lost', () => {
    const state = after([
      typed('practice', { practice: 'One' }),
      { type: 'sent', fields: ['practice'] },
      { type: 'lost' },
    ]);
    expect(state.offline).toBe(true);
    expect(state.states.practice).toEqual({ kind: 'waiting' });
  });
});

describe('what is sent of an answer', () => {
  it('holds back a measure without a title and clears an empty text', () => {
    const values: AnswerValues = {
      ...blankAnswer,
      practice: ' ',
      measures: [
        { kind: 'LAW', title: '' },
        { kind: 'LAW', title: 'Penal Code', citation: '' },
      ],
    };
    expect(inputOf(values, ['practice', 'measures'])).toEqual({
      practice: null,
      measures: [{ kind: 'LAW', title: 'Penal Code', citation: null }],
    });
    expect(placeOf(['measures', '0', 'citation'], values)).toBe('measures.1.citation');
  });

  it('sends a category for “other” alone, and waits until the State has said it', () => {
    const values: AnswerValues = {
      ...blankAnswer,
      assistanceWanted: [{ type: 'OTHER' }, { ...wish, category: 'ADVISORY' }],
    };
    expect(inputOf(values, ['assistanceWanted']).assistanceWanted).toEqual([wish]);
    expect(placeOf(['input', 'assistanceWanted', '0', 'subject'], values)).toBe(
      'assistanceWanted.LEGAL_ADVICE.subject',
    );
  });
});
