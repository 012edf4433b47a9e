import { describe, expect, it } from 'vitest';
import { type AnswerField, type AnswerValues, blankAnswer } from '../answer-values.ts';
import type { WriteEvent } from './events.ts';
import { startWriting, type Writing } from './state.ts';
import { nextFields, readyFields, toCorrect, unsettled } from './what-waits.ts';
import { write } from './write.ts';

const after = (events: readonly WriteEvent[], values: AnswerValues = blankAnswer): Writing =>
  events.reduce(write, startWriting(3, values));
const typed = (place: string, values: Partial<AnswerValues>): WriteEvent => ({
  type: 'typed',
  place,
  values,
});
const sent = (fields: readonly AnswerField[]): WriteEvent => ({ type: 'sent', operationId: 'id', fields });
const tomas = { by: 'Tomás Belén', at: '09:37', own: false };
const saidSaved: WriteEvent = {
  type: 'saved',
  revision: 4,
  at: '09:36',
  stored: { ...blankAnswer, practice: 'One' },
};
const wish = { type: 'LEGAL_ADVICE', subject: 'Section 214' };

describe('the save state of a form', () => {
  it('waits, saves and says when it was saved', () => {
    const waiting = after([typed('practice', { practice: 'Four cases.' })]);
    expect(readyFields(waiting)).toEqual(['practice']);
    const saving = write(waiting, sent(['practice']));
    expect(saving.states.practice).toEqual({ kind: 'saving' });
    const saved = write(saving, { type: 'saved', revision: 4, at: '09:36', stored: saving.values });
    expect(saved.states.practice).toEqual({ kind: 'saved', at: '09:36' });
    expect(saved.revision).toBe(4);
  });

  it('keeps what was typed while the last write was on its way', () => {
    const state = after([
      typed('practice', { practice: 'One' }),
      sent(['practice']),
      typed('practice', { practice: 'One, two' }),
      { type: 'saved', revision: 4, at: '09:36', stored: { ...blankAnswer, practice: 'One' } },
    ]);
    expect(state.values.practice).toBe('One, two');
    expect(readyFields(state)).toEqual(['practice']);
  });

  it('leaves what was just saved as it was typed, whatever the server trims of it', () => {
    const state = after([
      typed('practice', { practice: 'One ' }),
      sent(['practice']),
      { type: 'saved', revision: 4, at: '09:36', stored: { ...blankAnswer, practice: 'One' } },
    ]);
    expect(state.values.practice).toBe('One ');
    expect(unsettled(state)).toBe(false);
  });

  it('keeps an entry that cannot be sent yet while its neighbours are saved, and counts it', () => {
    const other = { type: 'OTHER', languages: [] };
    const state = after([
      typed('assistanceWanted', { assistanceWanted: [wish, other] }),
      sent(['assistanceWanted']),
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
        sent(['assistanceWanted']),
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
        sent(['practice']),
        { type: 'saved', revision: 5, at: '09:37', stored: { ...theirs, practice: 'One' } },
      ],
      state.values,
    );
    expect(later.values.assistanceWanted).toEqual([...theirs.assistanceWanted, other]);
  });

  it('takes over what somebody else wrote in another field', () => {
    const state = after([
      typed('practice', { practice: 'One' }),
      sent(['practice']),
      {
        type: 'saved',
        revision: 5,
        at: '09:36',
        stored: { ...blankAnswer, practice: 'One', challenges: ['COORDINATION'] },
      },
    ]);
    expect(state.values.challenges).toEqual(['COORDINATION']);
  });

  describe('where others wrote in the same field', () => {
    const versions = {
      mine: { practice: 'Mine, and a case' },
      theirs: { practice: 'Theirs, and a case' },
      both: { practice: 'Theirs Mine, and a case' },
    };
    const theirs = { ...blankAnswer, practice: 'Theirs, and a case' };
    const opened: WriteEvent = {
      type: 'saved',
      revision: 7,
      at: '09:37',
      stored: theirs,
      changes: { practice: tomas },
      open: { practice: versions },
    };
    const asked = after([typed('practice', { practice: 'Mine' }), sent(['practice']), opened]);

    it('takes what the server made of both', () => {
      const merged = after([
        typed('practice', { practice: 'One.' }),
        sent(['practice']),
        { type: 'saved', revision: 5, at: '09:36', stored: { ...blankAnswer, practice: 'Zero. One.' } },
      ]);
      expect(merged.values.practice).toBe('Zero. One.');
      expect(merged.states.practice).toEqual({ kind: 'saved', at: '09:36' });
    });

    it('keeps what is typed since, which began from what was sent', () => {
      const state = after([
        typed('practice', { practice: 'One.' }),
        sent(['practice']),
        typed('practice', { practice: 'One. Two.' }),
        { type: 'saved', revision: 5, at: '09:36', stored: { ...blankAnswer, practice: 'Zero. One.' } },
      ]);
      expect([state.values.practice, readyFields(state)]).toEqual(['One. Two.', ['practice']]);
      expect(write(state, sent(['practice'])).sent).toMatchObject({
        began: { revision: 3 },
        before: { practice: 'One.' },
        after: { practice: 'One. Two.' },
      });
    });

    it('lets words wait beside what was read, and sends what they began from', () => {
      const read: WriteEvent = { type: 'read', revision: 9, stored: { ...theirs, compliance: 'NO' } };
      const state = after([typed('practice', { practice: 'Mine' }), read], {
        ...blankAnswer,
        practice: 'Old',
      });
      expect(state.values).toMatchObject({ practice: 'Mine', compliance: 'NO' });
      expect(nextFields(state)).toEqual(['practice']);
      const later = [typed('challenges', { challenges: ['COORDINATION'] }), sent(['practice', 'challenges'])];
      expect(later.reduce(write, state).sent).toMatchObject({
        began: { revision: 3 },
        before: { practice: 'Old', challenges: [] },
        after: { practice: 'Mine', challenges: ['COORDINATION'] },
      });
    });

    it('shows both versions of a passage, each with what was changed elsewhere, and sends neither', () => {
      expect(asked.values.practice).toBe('Mine, and a case');
      expect(asked.states.practice).toEqual({ kind: 'conflict', change: tomas, open: versions });
      expect([readyFields(asked), toCorrect(asked)]).toEqual([[], ['practice']]);
    });

    it('sends what was chosen in the place of what is stored, and says how it was chosen', () => {
      const chosen = (...events: readonly WriteEvent[]) =>
        [...events, sent(['practice'])].reduce(write, asked).sent;
      const over = { began: { revision: 7 }, before: { practice: 'Theirs, and a case' } };
      const keep: WriteEvent = { type: 'keptMine', field: 'practice' };
      expect(chosen(keep)).toMatchObject({
        ...over,
        after: { practice: 'Mine, and a case' },
        chosen: [{ field: 'practice', version: 'MINE' }],
      });
      expect(chosen(typed('practice', { practice: 'Other' }), keep)).toMatchObject({
        ...over,
        after: { practice: 'Other' },
        chosen: [{ field: 'practice', version: 'REWRITTEN' }],
      });
      expect(chosen({ type: 'tookTheirs', field: 'practice' })).toMatchObject({
        ...over,
        after: over.before,
        chosen: [{ field: 'practice', version: 'THEIRS' }],
      });
      expect(chosen({ type: 'joined', values: versions.both })).toMatchObject({
        ...over,
        after: versions.both,
        chosen: [{ field: 'practice', version: 'BOTH' }],
      });
    });

    it('says once how it was chosen', () => {
      const stored = { ...blankAnswer, practice: 'Mine, and a case' };
      const state = [
        { type: 'keptMine', field: 'practice' } as const,
        sent(['practice']),
        { type: 'saved', revision: 8, at: '09:38', stored } as const,
        typed('practice', { practice: 'Mine, and two cases' }),
        sent(['practice']),
      ].reduce<Writing>(write, asked);
      expect(state.sent?.chosen).toEqual([]);
    });

    it('asks again once one has stopped typing, where the answer comes while one types', () => {
      const state = after([
        typed('practice', { practice: 'Mine' }),
        sent(['practice']),
        typed('practice', { practice: 'Mine, typed on' }),
        opened,
      ]);
      expect([state.values.practice, readyFields(state)]).toEqual(['Mine, typed on', ['practice']]);
      expect(write(state, sent(['practice'])).sent).toMatchObject({
        began: { revision: 3 },
        before: { practice: null },
      });
    });

    it('asks, and does not try for ever, where a part of the list was refused', () => {
      const law = { kind: 'LAW', title: 'Penal Code', url: 'not one' } as const;
      const refused: WriteEvent = {
        type: 'refused',
        path: ['after', 'measures', '0', 'url'],
        reason: { said: 'Not an address.' },
      };
      const sides = (url: string) => ({ measures: [{ ...law, url }] });
      const state = after([
        typed('measures.0.url', { measures: [law] }),
        sent(['measures']),
        refused,
        sent(['measures']),
        {
          type: 'saved',
          revision: 5,
          at: '09:36',
          stored: { ...blankAnswer, ...sides('theirs') },
          open: { measures: { mine: sides(''), theirs: sides('theirs'), both: null } },
        },
      ]);
      expect(state.states).toMatchObject({ measures: { kind: 'conflict' } });
      expect([readyFields(state), state.values.measures]).toEqual([[], [law]]);
    });

    it('lays both beside each other again where they write on while one looks', () => {
      const state = write(asked, {
        type: 'read',
        revision: 9,
        stored: { ...theirs, practice: 'Theirs again' },
      });
      expect([state.values.practice, readyFields(state)]).toEqual(['Mine, and a case', ['practice']]);
      expect(write(state, sent(['practice'])).sent).toMatchObject({ began: { revision: 3 } });
    });
  });

  it('asks a person where the server merges nothing: who may see an answer is one choice or the other', () => {
    const conflicted = after([
      typed('visibility', { visibility: 'PUBLIC' }),
      sent(['visibility']),
      {
        type: 'conflict',
        revision: 7,
        stored: { ...blankAnswer, visibility: 'SECRETARIAT' },
        changes: { visibility: tomas },
      },
    ]);
    expect(conflicted.states.visibility).toMatchObject({ kind: 'conflict', change: tomas });
    expect(conflicted.values.visibility).toBe('PUBLIC');
    expect(readyFields(conflicted)).toEqual([]);
    const kept = write(conflicted, { type: 'keptMine', field: 'visibility' });
    expect([readyFields(kept), kept.revision]).toEqual([['visibility'], 7]);
    const taken = write(conflicted, { type: 'tookTheirs', field: 'visibility' });
    expect([taken.values.visibility, unsettled(taken)]).toEqual(['SECRETARIAT', false]);
  });

  it('gives up what they asked for, where one keeps that none is required, and the other way round', () => {
    const asking = (
      field: 'noneRequired' | 'assistanceWanted',
      mine: Partial<AnswerValues>,
      theirs: Partial<AnswerValues>,
    ) =>
      after([
        typed(field, mine),
        sent([field]),
        {
          type: 'saved',
          revision: 5,
          at: '09:36',
          stored: { ...blankAnswer, ...theirs },
          open: { [field]: { mine, theirs: { [field]: blankAnswer[field] }, both: null } },
        },
        { type: 'keptMine', field },
      ]);
    const none = { noneRequired: true };
    const some = { assistanceWanted: [{ ...wish, languages: [] }] };
    const without = asking('noneRequired', none, some);
    expect(without.values).toMatchObject({ noneRequired: true, assistanceWanted: [] });
    expect(nextFields(without)).toEqual(expect.arrayContaining(['noneRequired', 'assistanceWanted']));
    const wanted = asking('assistanceWanted', some, none);
    expect(wanted.values).toMatchObject({ noneRequired: false, ...some });
    expect(nextFields(wanted)).toEqual(expect.arrayContaining(['noneRequired', 'assistanceWanted']));
  });

  it('goes out alone where it says who may see the answer', () => {
    const state = after([
      typed('visibility', { visibility: 'PUBLIC' }),
      typed('practice', { practice: 'One' }),
    ]);
    expect(nextFields(state)).toEqual(['practice']);
    expect(nextFields([sent(['practice']), saidSaved].reduce(write, state))).toEqual(['visibility']);
  });

  it('keeps to what is on its way, and to what is newer, whatever is read meanwhile', () => {
    const read: WriteEvent = {
      type: 'read',
      revision: 3,
      stored: { ...blankAnswer, practice: 'Old' },
    };
    expect(after([read]).values.practice).toBe('');
    const onItsWay = after([typed('practice', { practice: 'One' }), sent(['practice'])]);
    expect(write(onItsWay, { ...read, revision: 9 })).toBe(onItsWay);
  });

  it('has nothing to ask where both wrote the same', () => {
    const state = after([
      typed('practice', { practice: 'Four cases. ' }),
      sent(['practice']),
      {
        type: 'conflict',
        revision: 7,
        stored: { ...blankAnswer, practice: 'Four cases.' },
        changes: { practice: tomas },
      },
    ]);
    expect(state.states.practice).toEqual({ kind: 'saved', at: '09:37' });
    expect(unsettled(state)).toBe(false);
  });

  it('takes theirs where they changed what I had stored before I heard of it', () => {
    const lost: readonly WriteEvent[] = [
      typed('practice', { practice: 'Mine' }),
      sent(['practice']),
      { type: 'lost' },
      { type: 'sentAgain' },
    ];
    const stored = { ...blankAnswer, practice: 'Mine, as they corrected it' };
    const answered: WriteEvent = { type: 'saved', revision: 9, at: '09:38', stored };
    expect(after([...lost, answered]).values.practice).toBe('Mine, as they corrected it');
    const typedOn = after([...lost, typed('practice', { practice: 'Mine, and more' }), answered]);
    expect(typedOn.values.practice).toBe('Mine, and more');
    expect(
      write(typedOn, sent(['practice'])).sent,
      'merged with theirs, which it does not wipe out',
    ).toMatchObject({
      began: { revision: 3 },
      before: { practice: 'Mine' },
    });
  });

  it('marks the refused place and sends all the rest again without it', () => {
    const state = after([
      typed('assistanceWanted.LEGAL_ADVICE.subject', { assistanceWanted: [wish] }),
      typed('assistanceWanted.LEGAL_ADVICE.languages', {
        assistanceWanted: [{ ...wish, languages: ['xx'] }],
      }),
      typed('practice', { practice: 'One' }),
      sent(['assistanceWanted', 'practice']),
      {
        type: 'refused',
        path: ['assistanceWanted', '0', 'languages'],
        reason: { said: 'Unknown language.' },
      },
    ]);
    expect(toCorrect(state)).toEqual(['assistanceWanted.LEGAL_ADVICE.languages']);
    expect(readyFields(state)).toEqual(['assistanceWanted', 'practice']);
    const again = write(state, sent(readyFields(state)));
    expect(again.sent?.after.assistanceWanted).toEqual([{ ...wish, languages: null }]);
    expect(again.values.assistanceWanted[0]?.languages).toEqual(['xx']);

    const corrected = write(
      state,
      typed('assistanceWanted.LEGAL_ADVICE.languages', { assistanceWanted: [wish] }),
    );
    expect(toCorrect(corrected)).toEqual([]);
  });

  it('holds a list whose entry cannot be without what was refused, and lets the other fields go', () => {
    const law = { kind: 'LAW', title: 'x'.repeat(600) } as const;
    const state = after([
      typed('measures.0.title', { measures: [law] }),
      typed('practice', { practice: 'One' }),
      sent(['measures', 'practice']),
      { type: 'refused', path: ['measures', '0', 'title'], reason: { said: 'Send at most 500 characters.' } },
    ]);
    expect(readyFields(state)).toEqual(['practice']);
    const corrected = write(
      state,
      typed('measures.0.title', { measures: [{ ...law, title: 'Penal Code' }] }),
    );
    expect(readyFields(corrected)).toEqual(['measures', 'practice']);
  });

  it('lets the whole field wait when it is refused even without the part that was', () => {
    const help = { type: 'LEGAL_ADVICE', providerName: 'A', from: '2027-05-01', until: '2026-05-01' };
    const refused: WriteEvent = {
      type: 'refused',
      path: ['assistanceReceived', '0', 'until'],
      reason: { said: 'This help ends before it begins.' },
    };
    const state = after(
      [
        typed('assistanceReceived.0.from', { assistanceReceived: [help] }),
        sent(['assistanceReceived']),
        refused,
        sent(['assistanceReceived']),
        refused,
      ],
      { ...blankAnswer, assistanceReceived: [{ ...help, from: '2026-01-01' }] },
    );
    expect(readyFields(state)).toEqual([]);
    expect(toCorrect(state)).toEqual(['assistanceReceived']);
    const mended = typed('assistanceReceived.0.from', {
      assistanceReceived: [{ ...help, from: '2026-02-01' }],
    });
    expect(readyFields(write(state, mended))).toEqual(['assistanceReceived']);
  });

  it('finds the field that is meant by sending one by one where the refusal names none', () => {
    const refused: WriteEvent = { type: 'refused', path: [], reason: { ours: 'tooLarge' }, unplaced: true };
    const state = after([
      typed('practice', { practice: 'One' }),
      typed('compliance', { compliance: 'NO' }),
      sent(['practice', 'compliance']),
      refused,
    ]);
    expect(nextFields(state)).toEqual(['practice']);
    const blamed = [sent(['practice']), refused].reduce(write, state);
    expect(blamed.states.practice).toEqual({ kind: 'failed', reason: { ours: 'tooLarge' } });
    expect(nextFields(blamed)).toEqual(['compliance']);
  });

  it('says at every field why, where the answer as a whole is refused', () => {
    const state = after([
      typed('practice', { practice: 'One' }),
      typed('compliance', { compliance: 'NO' }),
      sent(['practice', 'compliance']),
      { type: 'refused', path: ['assessment'], reason: { said: 'There is nothing with this id.' } },
    ]);
    expect(toCorrect(state)).toEqual(['practice', 'compliance']);
    expect(nextFields(state), 'nothing is tried again by itself').toEqual([]);
    expect(nextFields(write(state, { type: 'tried', field: 'practice' }))).toEqual(['practice']);
  });

  it('corrects none required by taking the wishes out', () => {
    const state = after([
      typed('noneRequired', { noneRequired: true, assistanceWanted: [wish] }),
      sent(['noneRequired', 'assistanceWanted']),
      { type: 'refused', path: ['noneRequired'], reason: { said: 'Help is wanted here.' } },
      typed('assistanceWanted', { assistanceWanted: [] }),
    ]);
    expect(toCorrect(state)).toEqual([]);
  });

  it('keeps the write to the letter while nobody knows what became of it', () => {
    const state = after([
      typed('practice', { practice: 'One' }),
      sent(['practice']),
      { type: 'lost' },
      typed('practice', { practice: 'One, two' }),
    ]);
    expect(state.offline).toBe(true);
    expect(state.sent).toMatchObject({
      operationId: 'id',
      began: { revision: 3 },
      after: { practice: 'One' },
    });
    expect(nextFields(state)).toEqual([]);
    const known = write(state, {
      type: 'saved',
      revision: 4,
      at: '09:36',
      stored: { ...blankAnswer, practice: 'One' },
    });
    expect([known.offline, known.states.practice?.kind]).toEqual([false, 'waiting']);
    expect(nextFields(known)).toEqual(['practice']);
  });

  it('says that a date is not one, keeps the stored one, and sends what is beside it', () => {
    const stored = { type: 'LEGAL_ADVICE', providerName: 'A', from: null, until: '2026-01-01' };
    const answer = { ...blankAnswer, assistanceReceived: [stored] };
    const help = (until: string, providerName = 'A') => ({
      assistanceReceived: [{ ...stored, until, providerName }],
    });
    const half = after([typed('assistanceReceived.0.until', help('20261-05-01'))], answer);
    expect(half.states['assistanceReceived.0.until']).toEqual({ kind: 'here' });
    expect(nextFields(half)).toEqual([]);
    expect(toCorrect(half)).toEqual(['assistanceReceived.0.until']);

    const beside = [
      typed('assistanceReceived.0.type', {
        assistanceReceived: [{ ...stored, until: '20261-05-01', type: 'LEGAL_ADVICE' }],
      }),
      sent(['assistanceReceived']),
    ].reduce(write, half);
    expect(beside.sent?.after.assistanceReceived?.[0]).toMatchObject({
      providerName: 'A',
      until: '2026-01-01',
    });

    const whole = write(half, typed('assistanceReceived.0.until', help('2026-05-01')));
    expect(nextFields(whole)).toEqual(['assistanceReceived']);
    expect(unsettled(half)).toBe(true);
  });

  it('forgets what it said of an entry that is removed', () => {
    const blank = { kind: 'LAW', title: '' } as const;
    const state = after([
      typed('measures.0', { measures: [blank] }),
      typed('measures.0.citation', { measures: [{ ...blank, citation: 'Art. 4' }] }),
      typed('measures', { measures: [] }),
      sent(['measures']),
      { type: 'saved', revision: 4, at: '09:36', stored: blankAnswer },
    ]);
    expect(unsettled(state)).toBe(false);
  });
});
