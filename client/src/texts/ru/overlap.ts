import type { Overlap } from '../en/overlap.ts';
import type { In } from '../whole.ts';

export const overlap = {
  'overlap.verdict': {
    OPEN: 'Ждёт решения',
    DUPLICATE: 'Дубль',
    COOPERATION: 'Совместная работа',
    NEITHER: 'Ни то, ни другое',
  },
  'overlap.overlaps-screen': {
    lead: 'Мероприятия разных поставщиков для одного и того же государства, положения или статьи и вида помощи в одно и то же время. Их видят оба поставщика, государство и секретариат, и каждый из них может сказать, что это.',
    count_one: '{{shown}} наложение',
    count_few: '{{shown}} наложения',
    count_many: '{{shown}} наложений',
    count_other: '{{shown}} наложения',
  },
  'overlap.overlaps-filter': {
    show: 'Показать',
    participant: 'Государство',
    provider: 'Поставщик',
    article: 'Статья',
    type: 'Вид помощи',
    any: 'Любой',
  },
  'overlap.no-overlaps': {
    none: 'Ничто не накладывается',
    noneText:
      'Как только два поставщика запланируют или начнут оказывать одну и ту же помощь в одном государстве, оба увидят её здесь.',
    noneFound: 'Подходящих наложений нет',
    takeAway: 'Уберите один из фильтров:',
    named: '{{name}}: {{value}}',
    all: 'Показать все наложения',
  },
  'overlap.overlap-entry': {
    noLonger: 'Они больше не накладываются. Принятое решение сохраняется.',
    group: 'Мероприятий в этой группе: {{size}}. Кроме этих двух:',
    COOPERATION: 'Они работают вместе',
    DUPLICATE: 'Дубль',
    NEITHER: 'Ни то, ни другое',
    COOPERATION_why:
      'Два мероприятия, которые знают друг о друге и делят работу. Оба по-прежнему учитываются.',
    DUPLICATE_why: 'Одна и та же помощь, записанная дважды. Теперь каждый итог учитывает её один раз.',
    NEITHER_why: 'Два мероприятия, никак не связанные между собой. Оба по-прежнему учитываются.',
  },
  'overlap.decisions': { secretariat: 'Секретариат' },
  'overlap.decide-form': {
    note: 'Почему (необязательно)',
    noteHint: 'Это прочтут оба поставщика, государство и секретариат.',
    cancel: 'Отмена',
  },
  'overlap.overlaps-to-decide': {
    title: 'Наложения, которые ждут решения',
    open_one: '{{shown}} открытое',
    open_few: '{{shown}} открытых',
    open_many: '{{shown}} открытых',
    open_other: '{{shown}} открытых',
    decide: 'Посмотреть их рядом',
  },
} satisfies In<'ru', Overlap>;
