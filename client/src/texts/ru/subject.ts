import type { SubjectTexts } from '../en/subject.ts';
import type { In } from '../whole.ts';

export const subject = {
  'subject.picker': {
    another: 'Другая тема',
    proposed: 'Неотмеченное лишь предлагается. Выберите, чему посвящена помощь, или ничего.',
    enough: 'Десяти достаточно. Уберите одну, чтобы выбрать другую.',
  },
  'subject.wish': { subjects: 'Чему посвящено' },
} as const satisfies In<'ru', SubjectTexts>;
