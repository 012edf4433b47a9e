import type { Answer } from '../../en/assessment/answer.ts';
import type { In } from '../../whole.ts';

export const answer = {
  'assessment.changed-by-two': {
    why: 'Это изменили два человека. Пока вы не выберете, ничего не сохраняется; то, что вы продолжаете писать, остаётся вашей версией.',
    yours: 'Ваша версия',
    somebody: 'Другой человек',
    keep: 'Оставить мою',
    take: 'Взять эту',
    join: 'Объединить обе',
    ownWhy:
      'Вы изменили это в другом окне. Пока вы не выберете, ничего не сохраняется; то, что вы продолжаете писать, считается написанным здесь.',
    here: 'Написано здесь',
    elsewhere: 'В другом окне',
    keepHere: 'Оставить написанное здесь',
  },
  'assessment.field-save': {
    waiting: 'Ожидает на этом устройстве',
    saving: 'Сохранение…',
    saved: 'Сохранено в {{time}}',
    failed: 'Не сохранено',
    held: 'Ожидает исправления',
    here: 'Ещё не отправлено',
    conflict: 'Изменили два человека',
    ownConflict: 'Изменено в другом окне',
  },
  'assessment.question': {
    again: 'Повторить',
  },
  'assessment.use-answer-form.reasons': {
    notTaken: 'В таком виде это не принято. Исправьте или сократите; остальное сохраняется.',
    tooLarge: 'Это слишком длинно, чтобы сохранить. Сократите; остальное сохраняется.',
  },
  'assessment.answer-sheet': {
    law: 'В документах',
    practice: 'На практике',
    figures: 'Цифры и примеры',
    challenges: 'Что мешает',
    wanted: 'Нужная помощь',
    received: 'Полученная помощь',
    noSubject: 'Проблема не описана.',
    result: 'Результат: {{text}}',
    beneficiary: 'Для кого: {{text}}',
    ownContribution: 'Собственный вклад: {{text}}',
  },
  'assessment.measure-view': {
    untitled: 'Без названия',
    edit: 'Изменить',
    editThis: 'Изменить: {{title}}',
    onPaper: 'В документах',
    inPractice: 'На практике',
    where: 'Закреплено в',
    text: 'Текст',
  },
} satisfies In<'ru', Answer>;
