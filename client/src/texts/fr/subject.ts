import type { SubjectTexts } from '../en/subject.ts';
import type { In } from '../whole.ts';

export const subject = {
  'subject.picker': {
    another: 'Autre thème',
    proposed: 'Ce qui n’est pas coché n’est que proposé. Choisissez sur quoi porte l’aide, ou rien.',
    enough: 'Dix suffisent. Retirez-en un pour en choisir un autre.',
  },
  'subject.wish': { subjects: 'Sur quoi elle porte' },
} as const satisfies In<'fr', SubjectTexts>;
