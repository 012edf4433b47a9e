import { describe, expect, it } from 'vitest';
import { inputOf } from './answer-input.ts';
import { type AnswerValues, blankAnswer } from './answer-values.ts';
import { placeOf } from './places.ts';

const wish = { type: 'LEGAL_ADVICE', subject: 'Section 214' };

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
