import type { Activity } from '../en/activity.ts';
import type { In } from '../whole.ts';

export const activity = {
  'activity.activities-list': {
    find: 'Искать по названию, государству или организации',
    status: 'Статус',
    activity: 'Мероприятие и организации',
    states: 'Для кого',
    help: 'Виды помощи',
    provisions: 'Положения',
    since: 'С {{day}}',
    until: 'До {{day}}',
    count_one: '{{shown}} мероприятие',
    count_few: '{{shown}} мероприятия',
    count_many: '{{shown}} мероприятий',
    count_other: '{{shown}} мероприятия',
    none: 'Нет мероприятий, которые вам видны',
    noneFound: 'Подходящих мероприятий нет',
    all: 'Показать все мероприятия',
  },
} satisfies In<'ru', Activity>;
