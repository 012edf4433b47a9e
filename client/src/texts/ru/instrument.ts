import type { Instrument } from '../en/instrument.ts';
import type { In } from '../whole.ts';

export const instrument = {
  'instrument.replies-question': {
    title: 'О чём ещё спрашивает этот перечень',
  },
  'instrument.reply-field': {
    required: '(просят ответить)',
    none: 'Без ответа',
    clear: 'Убрать ответ',
  },
  'instrument.number-field': {
    noNumber: 'Напишите число цифрами, и оно сохранится.',
    least: 'Напишите число не меньше {{least}}.',
    most: 'Напишите число не больше {{most}}.',
  },
  'instrument.reply-table': {
    row: 'Строка {{number}}',
    add: 'Добавить строку',
    remove: 'Убрать строку',
    none: 'Без ответа',
    empty: 'Строк нет.',
  },
} satisfies In<'ru', Instrument>;
