import { describe, expect, it } from 'vitest';
import { aCatalogue, aRevision, aSubmittedAnswer, aWish, state } from '../../../test/assessment-makers.ts';
import { answerId, needId } from '../base/ids.ts';
import type { Revision } from './assessment.ts';
import { deriveNeeds } from './derive-needs.ts';
import { inForce } from './in-force.ts';
import { relabelNeeds } from './labels.ts';
import type { Need } from './need.ts';

const catalogue = aCatalogue();
const now = '2027-03-01T00:00:00.000Z';
const later = '2029-03-01T00:00:00.000Z';
const derive = (revisions: readonly Revision[], existing: readonly Need[] = [], at = now) =>
  deriveNeeds({ participant: state, inForce: inForce(revisions), existing, catalogue, now: at });
/** The needs as they are after a derivation. */
const after = (existing: readonly Need[], revisions: readonly Revision[], at = now) => {
  const all = new Map(existing.map((need) => [need.id, need]));
  for (const need of derive(revisions, existing, at).changed) all.set(need.id, need);
  return [...all.values()];
};
const asking = (provision = '15(a)', wish = {}, answer = {}) =>
  aSubmittedAnswer(provision, { compliance: 'NO', assistanceWanted: [aWish(wish)], ...answer });
const only = (answer = asking()) => derive([aRevision([answer])]).changed[0] as Need;
const reasons = (need: Need | undefined) => need?.because.map(({ sentence }) => sentence.code);

describe('from answers to needs', () => {
  it('makes one need of each wish and says why', () => {
    const need = only(asking('15(a)', { horizon: 'SHORT' }));
    expect(need).toMatchObject({
      id: 'XAA/15(a)/LEGAL_ADVICE',
      revision: 1,
      state: 'OPEN',
      category: 'ADVISORY',
      horizon: 'SHORT',
      place: null,
      vague: false,
      withoutGap: false,
      label: 'DONORS',
    });
    expect(need.because).toMatchObject([
      { rule: 'stated-assistance', version: 1, answer: 'XAA/uncac-full/2027/15(a)', label: 'DONORS' },
    ]);
  });

  it('makes no need of a silent gap, but a finding with its answer’s label', () => {
    const { changed, silentGaps } = derive([
      aRevision([
        aSubmittedAnswer('15(a)', { compliance: 'IN_PART', label: 'SECRETARIAT' }),
        aSubmittedAnswer('15(b)', { compliance: 'NO', noneRequired: true }),
        aSubmittedAnswer('16(1)', { compliance: 'YES' }),
        aSubmittedAnswer('23(1)'),
        asking('23(2)(b)'),
      ]),
    ]);
    expect(changed.map(({ provision }) => provision)).toEqual(['23(2)(b)']);
    expect(silentGaps).toMatchObject([
      { provision: '15(a)', label: 'SECRETARIAT', because: { rule: 'silent-gap' } },
    ]);
  });

  it('marks a need without a gap', () => {
    expect(only(asking('15(a)', {}, { compliance: 'YES' }))).toMatchObject({ withoutGap: true });
    expect(reasons(only(asking('15(a)', {}, { compliance: null })))).toEqual([
      'stated-assistance-unanswered',
      'without-gap',
    ]);
  });

  it.each([
    ['running without an end', { until: null }, ['Agency']],
    ['running until today', { until: '2027-03-01' }, ['Agency']],
    ['over since yesterday', { until: '2027-02-28' }, []],
    ['not begun', { from: '2027-03-02' }, []],
    ['of another type', { type: 'OTHER' }, []],
  ])('looks at help received: %s', (_, help, providers) => {
    const received = { type: 'LEGAL_ADVICE', providerName: 'Agency', from: null, until: null, ...help };
    expect(only(asking('15(a)', {}, { assistanceReceived: [received] })).alreadyAssistedBy).toEqual(
      providers,
    );
  });

  it('waits for the hard prerequisites that are gaps of this State, each with its own label', () => {
    const { changed } = derive([
      aRevision([
        aSubmittedAnswer('15(a)', { compliance: 'YES' }),
        aSubmittedAnswer('15(b)', { compliance: 'IN_PART', label: 'SECRETARIAT' }),
        aSubmittedAnswer('16(1)', { compliance: 'NO', label: 'PUBLIC' }),
        asking('23(1)'),
        asking('23(2)(b)'),
      ]),
    ]);
    expect(changed.map(({ waitsFor }) => waitsFor)).toEqual([
      [{ provision: '15(b)', label: 'SECRETARIAT' }],
      [
        { provision: '15(b)', label: 'SECRETARIAT' },
        { provision: '16(1)', label: 'PUBLIC' },
      ],
    ]);
    expect(changed[0]).toMatchObject({
      label: 'DONORS',
      because: [
        { label: 'DONORS' },
        { rule: 'waits-for', answer: 'XAA/uncac-full/2027/15(b)', label: 'SECRETARIAT' },
      ],
    });
  });

  it('calls a need vague whose subject says nothing', () => {
    expect(only(asking('15(a)', { subject: 'legislative, material, technical' })).vague).toBe(true);
    expect(only(asking('15(a)', { subject: null })).vague).toBe(true);
  });
});

describe('a need in two languages', () => {
  const said = { language: 'es', secondLanguage: 'en' };
  it('says in which, and what the State said in the second one', () => {
    const need = only(asking('15(a)', { subjectTranslation: 'A wider section 214' }, said));
    expect(need).toMatchObject({ ...said, subjectTranslation: 'A wider section 214' });
    expect(only(asking('15(a)', {}, said))).not.toHaveProperty('secondLanguage');
    expect(only(asking('15(a)', { subject: null }, said))).not.toHaveProperty('language');
    expect(only()).not.toHaveProperty('language');
  });

  it('says of a single text that it is in another language', () => {
    const need = only(asking('15(a)', { subject: 'Élargir l’article 214', subjectLanguage: 'fr' }, said));
    expect(need).toMatchObject({ language: 'es', subjectLanguage: 'fr' });
    expect(need).not.toHaveProperty('secondLanguage');
  });

  it('changes where a translation was taken back', () => {
    const before = after(
      [],
      [aRevision([asking('15(a)', { subjectTranslation: 'A wider section 214' }, said)])],
    );
    const [changed] = derive([aRevision([asking('15(a)', {}, said)])], before, later).changed;
    expect(changed).toMatchObject({ revision: 2, language: 'es' });
    expect(changed).not.toHaveProperty('subjectTranslation');
  });
});

describe('over cycles', () => {
  const first = after([], [aRevision([asking('15(a)', { horizon: 'SHORT' })])]);

  it('writes nothing where nothing changed', () => {
    expect(derive([aRevision([asking('15(a)', { horizon: 'SHORT' })])], first, later)).toMatchObject({
      changed: [],
      withdrawn: [],
    });
  });

  it('continues a need and keeps the place and plan its State gave it', () => {
    const planned = first.map((need) => ({
      ...need,
      place: 3,
      horizon: 'LONG' as const,
      targetDate: '2035-01-01',
    }));
    const [need] = after(
      planned,
      [aRevision([asking('15(a)', { horizon: 'MEDIUM', subject: 'Section 215' })], { cycle: '2029' })],
      later,
    );
    expect(need).toMatchObject({
      id: first[0]?.id,
      revision: 2,
      place: 3,
      horizon: 'LONG',
      targetDate: '2035-01-01',
      subject: 'Section 215',
      assessment: 'XAA/uncac-full/2029',
    });
  });

  it('follows the wish’s horizon as long as nothing was planned', () => {
    expect(after(first, [aRevision([asking('15(a)', { horizon: 'MEDIUM' })])])[0]?.horizon).toBe('MEDIUM');
    const unplanned = first.map((need) => ({ ...need, horizon: null }));
    expect(
      after(unplanned, [aRevision([asking('15(a)', { horizon: 'SHORT', subject: 'Section 215' })])])[0]
        ?.horizon,
    ).toBeNull();
  });

  it('withdraws what is no longer stated, once, and opens it again when it is', () => {
    const dropped = [aRevision([aSubmittedAnswer('15(a)', { compliance: 'YES' })], { cycle: '2029' })];
    const placed = first.map((need) => ({ ...need, place: 1 }));
    const { changed, withdrawn } = derive(dropped, placed, later);
    expect(changed).toMatchObject([{ state: 'WITHDRAWN', revision: 2, place: null }]);
    expect(reasons(changed[0])).toEqual(['no-longer-stated', 'stated-assistance']);
    expect(withdrawn).toEqual([first[0]?.id]);
    expect(derive(dropped, changed, later).changed).toEqual([]);
    const again = after(changed, [aRevision([asking('15(a)', { horizon: 'SHORT' })], { cycle: '2031' })]);
    expect(again).toMatchObject([{ state: 'OPEN', revision: 3, horizon: 'SHORT', id: first[0]?.id }]);
  });

  it('leaves a need that another instrument’s later answer still states', () => {
    const older = aRevision([aSubmittedAnswer('15(a)', { compliance: 'YES' })], {
      instrument: 'uncac-2007',
      cycle: '2025',
      submittedAt: later,
    });
    expect(derive([older, aRevision([asking('15(a)', { horizon: 'SHORT' })])], first).changed).toEqual([]);
  });

  it('leaves to the State what it met or withdrew by its own hand, until it asks again', () => {
    const by = (needState: Need['state']) => first.map((need) => ({ ...need, state: needState }));
    const same = [aRevision([asking('15(a)', { horizon: 'SHORT', subject: 'Section 215' })])];
    expect(after(by('MET'), same)[0]?.state).toBe('MET');
    expect(after(by('WITHDRAWN'), same)[0]?.state).toBe('WITHDRAWN');
    const anew = [aRevision([asking()], { cycle: '2029' })];
    expect(after(by('MET'), anew)[0]?.state).toBe('MET');
    expect(after(by('WITHDRAWN'), anew)[0]?.state).toBe('OPEN');
    const dropped = [aRevision([aSubmittedAnswer('15(a)', { compliance: 'YES' })])];
    expect(after(by('MET'), dropped)[0]?.state).toBe('MET');
  });

  it('counts again what waits when a gap elsewhere closes', () => {
    const gap = aSubmittedAnswer('15(b)', { compliance: 'NO', noneRequired: true });
    const waiting = after([], [aRevision([gap, asking('23(1)')])]);
    expect(waiting[0]?.waitsFor).toHaveLength(1);
    const closed = after(waiting, [aRevision([{ ...gap, compliance: 'YES' }, asking('23(1)')])]);
    // Its revision would tell those who may not see the gap.
    expect(closed).toMatchObject([{ waitsFor: [], revision: 1 }]);
  });
});

describe('a new label', () => {
  it('goes to the needs that come from the answer, and to those that wait for it', () => {
    const needs = after([], [aRevision([asking('15(b)'), asking('23(1)'), asking('16(1)')])]);
    const narrowed = answerId(needs[0]?.assessment as never, '15(b)' as never);
    const changed = relabelNeeds(needs, new Map([[narrowed, 'SECRETARIAT']]), later);
    expect(changed.map(({ id, label, revision, waitsFor }) => ({ id, label, revision, waitsFor }))).toEqual([
      {
        id: needId(state, '15(b)' as never, 'LEGAL_ADVICE'),
        label: 'SECRETARIAT',
        revision: 2,
        waitsFor: [],
      },
      {
        id: needId(state, '23(1)' as never, 'LEGAL_ADVICE'),
        label: 'DONORS',
        revision: 1,
        waitsFor: [{ provision: '15(b)', label: 'SECRETARIAT' }],
      },
    ]);
  });

  it('keeps a withdrawn need as narrow as the answer that once stated it', () => {
    const first = after([], [aRevision([asking('15(a)', {}, { label: 'SECRETARIAT' })])]);
    const [withdrawn] = after(first, [
      aRevision([aSubmittedAnswer('15(a)', { label: 'PUBLIC' })], { cycle: '2029' }),
    ]);
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', label: 'SECRETARIAT' });
  });
});
