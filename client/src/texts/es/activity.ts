import type { Activity } from '../en/activity.ts';
import type { In } from '../whole.ts';

export const activity = {
  'activity.activities-list': {
    find: 'Buscar por título, Estado u organización',
    status: 'Situación',
    activity: 'Actividad y organizaciones',
    states: 'Para quién',
    help: 'Tipos de ayuda',
    provisions: 'Disposiciones',
    since: 'Desde el {{day}}',
    until: 'Hasta el {{day}}',
    count_one: '{{shown}} actividad',
    count_other: '{{shown}} actividades',
    none: 'Ninguna actividad que usted pueda ver',
    noneFound: 'Ninguna actividad responde a esto',
    all: 'Mostrar todas las actividades',
    count_many: '{{shown}} actividades',
  },
} satisfies In<'es', Activity>;
