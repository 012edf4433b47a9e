import { describe, expect, it } from 'vitest';
import { blankAnswer } from './answer-values.ts';
import { joinBoth } from './join-both.ts';

const wish = (type: string) => ({ type, languages: [] });

describe('both versions as one', () => {
  it('puts texts one under the other and lists together, each entry once', () => {
    const theirs = { ...blankAnswer, practice: 'Two cases.', challenges: ['COSTS', 'CAPACITY'] };
    const mine = { ...blankAnswer, practice: 'Three cases.', challenges: ['CAPACITY', 'PRIORITIES'] };
    expect(joinBoth('practice', theirs, mine)).toEqual({ practice: 'Two cases.\nThree cases.' });
    expect(joinBoth('challenges', theirs, mine)).toEqual({ challenges: ['COSTS', 'CAPACITY', 'PRIORITIES'] });
  });

  it('says once what is before and behind the lines in which they differ', () => {
    const text = (line: string) => ({ ...blankAnswer, practice: `First.\n${line}\nLast.` });
    expect(joinBoth('practice', text('Theirs.'), text('Mine.'))).toEqual({
      practice: 'First.\nTheirs.\nMine.\nLast.',
    });
  });

  it('drops no word of an entry that both have under one name, and repeats none', () => {
    const law = { kind: 'LAW', title: 'Penal Code', summary: 'Section 214' } as const;
    const theirs = { ...blankAnswer, measures: [law], practice: 'Two cases.' };
    const mine = {
      ...blankAnswer,
      measures: [{ ...law, summary: 'Section 215' }, law],
      practice: 'Two cases. More.',
    };
    expect(joinBoth('measures', theirs, mine)?.measures).toEqual([law, { ...law, summary: 'Section 215' }]);
    expect(joinBoth('practice', theirs, mine)).toEqual({ practice: 'Two cases. More.' });
  });

  it('is not to be had where only one can be right', () => {
    expect(joinBoth('compliance', { ...blankAnswer, compliance: 'YES' }, blankAnswer)).toBeNull();
    const theirs = { ...blankAnswer, assistanceWanted: [wish('LEGAL_ADVICE')] };
    const [same, other] = ['LEGAL_ADVICE', 'ON_SITE_EXPERT'].map((type) => ({
      ...blankAnswer,
      assistanceWanted: [{ ...wish(type), subject: 'Section 214' }],
    }));
    expect(joinBoth('assistanceWanted', theirs, same ?? blankAnswer)).toBeNull();
    expect(joinBoth('assistanceWanted', theirs, other ?? blankAnswer)?.assistanceWanted).toHaveLength(2);
  });
});
