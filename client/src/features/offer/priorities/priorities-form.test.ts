import { expect, it } from 'vitest';
import { blankPriorities, prioritiesForm, prioritiesInput } from './priorities-form.ts';

it('is sent as it was read, and what is empty as nothing', () => {
  const said = {
    ...{ revision: 2, firstYear: 2027, lastYear: null, text: 'First the statutes.', changedAt: '' },
    types: [{ code: 'LEGAL_ADVICE', label: 'Legal advice' }],
    scope: { wholeConvention: false, chapters: ['III'], articles: [], provisions: ['23(1)'] },
    eligible: {
      ...{ everyState: false, leastDevelopedOnly: true, regionalGroups: ['AFRICAN' as const], except: [] },
      participants: [{ code: 'XAA', name: 'Alborea' }],
    },
  };
  expect(prioritiesInput(prioritiesForm(said as never))).toEqual({
    types: ['LEGAL_ADVICE'],
    scope: { chapters: ['III'], articles: [], provisions: ['23(1)'] },
    eligible: { participants: ['XAA'], regionalGroups: ['AFRICAN'], leastDevelopedOnly: true, except: [] },
    ...{ firstYear: 2027, lastYear: null, text: 'First the statutes.' },
  });
  expect(prioritiesInput({ ...blankPriorities, text: '  ' }).text).toBeNull();
});
