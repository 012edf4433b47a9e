import type { Activity } from '../en/activity.ts';
import type { In } from '../whole.ts';

export const activity = {
  'activity.activities-list': {
    find: 'Chercher par titre, État ou organisme',
    status: 'Statut',
    activity: 'Activité et organismes',
    states: 'Pour qui',
    help: 'Types d’aide',
    provisions: 'Dispositions',
    since: 'Depuis le {{day}}',
    until: 'Jusqu’au {{day}}',
    count_one: '{{shown}} activité',
    count_many: '{{shown}} d’activités',
    count_other: '{{shown}} activités',
    none: 'Aucune activité que vous puissiez voir',
    noneFound: 'Aucune activité ne correspond',
    all: 'Afficher toutes les activités',
  },
} satisfies In<'fr', Activity>;
