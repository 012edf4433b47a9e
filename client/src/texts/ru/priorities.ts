import type { Priorities } from '../en/priorities.ts';
import type { In } from '../whole.ts';

export const priorities = {
  'offer.priorities': {
    title: 'Что у нас на первом месте',
    lead: 'Это читают все рядом с вашими предложениями. На оценки и порядок это не влияет; что не названо, остаётся открытым.',
    textPart: 'Вашими словами',
    textLabel: 'Что на первом месте и почему',
    typesPart: 'Виды помощи',
    scopePart: 'Части Конвенции',
    eligiblePart: 'Государства',
    yearsPart: 'Годы',
    firstYear: 'Первый год',
    lastYear: 'Последний год',
    publish: 'Опубликовать',
    back: 'К нашим предложениям',
    said: 'Опубликовано {{day}}.',
    withdraw: 'Отозвать',
    withdrawTitle: 'Отозвать то, что у вас на первом месте',
    withdrawWhat: 'Рядом с вашими предложениями этого больше никто не прочтёт.',
    cancel: 'Отмена',
    of: 'Что на первом месте у {{provider}}',
    change: 'Изменить',
    types: 'Виды помощи',
    scope: 'Для чего',
    eligible: 'Для кого',
    years: 'Годы',
    from: 'с {{year}}',
    until: 'до {{year}}',
  },
} as const satisfies In<'ru', Priorities>;
