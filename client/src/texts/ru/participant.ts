import type { Participant } from '../en/participant.ts';
import type { In } from '../whole.ts';

export const participant = {
  participant: {
    find: 'Найдите участника по любому из его названий',
    nobody: 'Участника с таким названием нет.',
    title: 'Государства-участники: {{parties}} из {{all}} возможных участников',
    real: 'Реальные данные',
    asList: 'Списком',
    asTiles: 'Плиткой',
    source:
      'По данным депозитария, по региональным группам Организации Объединённых Наций. Плитки, а не границы: все участники одного размера.',
    share: '{{parties}} из {{all}}',
    recalled_one: 'По памяти, ещё не проверено ({{count}})',
    recalled_few: 'По памяти, ещё не проверено ({{count}})',
    recalled_many: 'По памяти, ещё не проверено ({{count}})',
    recalled_other: 'По памяти, ещё не проверено ({{count}})',
    notLookedUp: 'по памяти, ещё не проверено',
    lookedUp: 'найдено в реестре',
    ungrouped: '{{name}}: {{status}}, вне групп',
    name: 'Участник',
    status: 'Статус',
    signed: 'Подписание',
    deposited: 'Сдача на хранение',
    group: 'Региональная группа',
    ldc: 'Наименее развитая',
    found: 'Источник',
    yes: 'Да',
  },
} satisfies In<'ru', Participant>;
