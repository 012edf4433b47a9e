import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIn, isEmpty, typedFields } from './typed-row.ts';

const instrument = {
  assistanceTypes: [
    { code: 'GOOD_PRACTICES', label: '', category: 'ADVISORY' as const },
    { code: 'LEGAL_ADVICE', label: '', category: 'ADVISORY' as const },
    { code: 'OTHER', label: '', category: null },
  ],
  challenges: [
    { code: 'COORDINATION', label: '' },
    { code: 'LIMITED_RESOURCES', label: '' },
  ],
};
const read = (row: Parameters<typeof answerIn>[1]) => answerIn('15(a)', row, instrument);

describe('a row that is typed from paper', () => {
  it('is an answer: numbers for what is ticked, a line for each entry', () => {
    const { answer, faults } = read({
      compliance: '2',
      measures: '1; Penal code; section 214\n4; Anti-corruption agency',
      practice: ' Rare. ',
      challenges: '2 1',
      wanted: '2',
      wishes: '2; Widen section 214; A bill; Ministry of Justice; 1',
      received: '1; A fund; 2020; 2021-06-30',
    });
    expect(faults).toEqual({});
    expect(answer).toEqual({
      provision: '15(a)',
      compliance: 'IN_PART',
      practice: 'Rare.',
      challenges: ['LIMITED_RESOURCES', 'COORDINATION'],
      measures: [
        { kind: 'LAW', title: 'Penal code', citation: 'section 214' },
        { kind: 'BODY', title: 'Anti-corruption agency', citation: null },
      ],
      noneRequired: false,
      assistanceWanted: [
        {
          type: 'LEGAL_ADVICE',
          subject: 'Widen section 214',
          result: 'A bill',
          beneficiary: 'Ministry of Justice',
          horizon: 'SHORT',
        },
      ],
      assistanceReceived: [
        { type: 'GOOD_PRACTICES', providerName: 'A fund', from: '2020-01-01', until: '2021-06-30' },
      ],
    });
  });

  it.each([
    [{ compliance: '4' }, { compliance: '4' }],
    [{ compliance: 'yes' }, { compliance: 'yes' }],
    [{ challenges: '1 9' }, { challenges: '9' }],
    [{ wanted: '0 1' }, { wanted: '0' }],
    [{ wishes: 'x; words' }, { wishes: 'x' }],
    [{ measures: '1' }, { measures: '1' }],
    [{ received: '1; A fund; May' }, { received: 'May' }],
  ])('says which word it does not understand: %j', (row, faults) => {
    expect(read(row).faults).toEqual(faults);
  });

  it('takes every word or says so: nothing typed is lost in silence', () => {
    const anyRow = fc.record(Object.fromEntries(typedFields.map((field) => [field, fc.string()])));
    fc.assert(
      fc.property(anyRow, (row) => {
        const { answer, faults } = read(row);
        for (const field of ['challenges', 'wanted'] as const)
          if (row[field]?.replace(/[\s,;、，]/g, '') && !faults[field])
            expect(
              field === 'wanted'
                ? answer.noneRequired || answer.assistanceWanted?.length
                : answer.challenges?.length,
            ).toBeTruthy();
        if (isEmpty(row)) expect(faults).toEqual({});
      }),
    );
  });
});
