import type { Assessment } from '../en/assessment.ts';
import type { In } from '../whole.ts';

export const assessment = {
  'assessment.changed-by-two': {
    why: 'Это изменили двое. Пока вы не выберете, ничего не сохраняется; то, что вы продолжаете писать, остаётся вашей версией.',
    yours: 'Ваша версия',
    somebody: 'Другой человек',
    keep: 'Оставить мою',
    take: 'Взять эту',
    join: 'Объединить обе',
  },
  'assessment.checklist-foot': {
    before: 'Назад к {{reference}}',
    next: 'Далее:',
    check: 'Проверить ответы',
    checkShort: 'Проверить',
    ended: 'Ваш сеанс завершён; написанное ждёт здесь.',
    signIn: 'Войдите, чтобы сохранить',
    waiting_one: '{{count}} ждёт на этом устройстве',
    waiting_few: '{{count}} ждут на этом устройстве',
    waiting_many: '{{count}} ждут на этом устройстве',
    waiting_other: '{{count}} ждут на этом устройстве',
    toCorrect_one: 'исправить: {{count}}',
    toCorrect_few: 'исправить: {{count}}',
    toCorrect_many: 'исправить: {{count}}',
    toCorrect_other: 'исправить: {{count}}',
  },
  'assessment.field-save': {
    waiting: 'Ожидает на этом устройстве',
    saving: 'Сохранение…',
    saved: 'Сохранено в {{time}}',
    failed: 'Не сохранено',
    held: 'Ожидает исправления',
    here: 'Ещё не отправлено',
    conflict: 'Изменили двое',
  },
  'assessment.longest-waiting': { all: 'Все входящие ({{count}})' },
  'assessment.question': { again: 'Повторить' },
  'assessment.submit-dialog': {
    ends: 'Представление прекратит текущую помощь, поскольку эти ответы её больше не запрашивают:',
    undone: 'Если позднее она будет запрошена снова, она возобновится, насколько это допускает поставщик.',
  },
  'assessment.use-answer-form.reasons': {
    notTaken: 'В таком виде это не принято. Исправьте или сократите; остальное сохраняется.',
    tooLarge: 'Это слишком длинно, чтобы сохранить. Сократите; остальное сохраняется.',
  },
} satisfies In<'ru', Assessment>;
