import type { MatchLife } from '../en/match-life.ts';
import type { In } from '../whole.ts';

export const matchLife = {
  'match.due': {
    since: 'ждёт с {{date}}',
    due: 'срок — {{date}}',
    overdue: 'просрочено с {{date}}',
  },
  'match.message-files': {
    label: 'Файлы, если они есть',
    choose: 'Выбрать файлы',
    more: 'Выбрать ещё файлы',
    kinds: 'PDF, DOCX, XLSX, ODT, PNG, JPEG или TXT, до 25 МБ каждый и до 10 в одном сообщении.',
    going: 'Отправляется',
    cut: 'Связь прервалась. Отправка продолжится сама.',
    came: 'Готово. Другая сторона увидит файл, когда вы отправите сообщение.',
    progressOf: 'Сколько отправлено из {{name}}',
    notTaken: 'Этот файл не принят. Выберите его ещё раз.',
    remove: 'Убрать',
    removeThis: 'Убрать {{name}} из этого сообщения',
  },
  'match.outcome': {
    DELIVERED: 'Помощь оказана.',
    DECLINED_BY_STATE: 'Государство отказалось.',
    DECLINED_BY_PROVIDER: 'Поставщик отказался.',
    NEED_WITHDRAWN: 'Государство отозвало потребность.',
    OFFER_WITHDRAWN: 'Поставщик отозвал предложение до согласия обеих сторон.',
    LOST: 'Потребность открыта снова, но это соответствие не вернулось.',
    ended: 'Завершено {{date}}.',
  },
} satisfies In<'ru', MatchLife>;
