import type { SubjectTexts } from '../en/subject.ts';
import type { In } from '../whole.ts';

export const subject = {
  'subject.picker': {
    another: 'Otro tema',
    proposed: 'Lo que no está marcado es solo una propuesta. Elija de qué trata la ayuda, o nada.',
    enough: 'Diez son suficientes. Quite uno para elegir otro.',
  },
  'subject.wish': { subjects: 'De qué trata' },
} as const satisfies In<'es', SubjectTexts>;
