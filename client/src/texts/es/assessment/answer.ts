import type { Answer } from '../../en/assessment/answer.ts';
import type { In } from '../../whole.ts';

export const answer = {
  'assessment.answer-sheet': {
    law: 'Sobre el papel',
    practice: 'En la práctica',
    figures: 'Cifras y ejemplos',
    challenges: 'Lo dificulta',
    wanted: 'Ayuda deseada',
    received: 'Ayuda recibida',
    noSubject: 'El problema no está descrito.',
    result: 'Resultado: {{text}}',
    beneficiary: 'Para: {{text}}',
    ownContribution: 'Aportación propia: {{text}}',
  },
  'assessment.changed-by-two': {
    why: 'Dos personas han modificado esto. No se guarda hasta que elija; lo que siga escribiendo cuenta como suyo.',
    yours: 'La suya',
    somebody: 'Otra persona',
    keep: 'Conservar la mía',
    take: 'Usar esta',
    join: 'Unir las dos',
    ownWhy:
      'Usted modificó esto en otra ventana. No se guarda hasta que elija; lo que siga escribiendo cuenta como escrito aquí.',
    here: 'Escrito aquí',
    elsewhere: 'En la otra ventana',
    keepHere: 'Conservar lo escrito aquí',
  },
  'assessment.field-save': {
    waiting: 'En espera en este dispositivo',
    saving: 'Guardando…',
    saved: 'Guardado a las {{time}}',
    failed: 'No guardado',
    held: 'A la espera de una corrección',
    here: 'Todavía sin enviar',
    conflict: 'Modificado por dos personas',
    ownConflict: 'Modificado en otra ventana',
  },
  'assessment.measure-view': {
    untitled: 'Sin título',
    edit: 'Cambiar',
    editThis: 'Cambiar {{title}}',
    onPaper: 'Sobre el papel',
    inPractice: 'En la práctica',
    where: 'Figura en',
    text: 'Texto',
  },
  'assessment.question': { again: 'Intentar de nuevo' },
  'assessment.use-answer-form.reasons': {
    notTaken: 'Esto no se ha aceptado tal como está. Corríjalo o abrévielo; lo demás se guarda.',
    tooLarge: 'Esto es demasiado largo para guardarlo. Abrévielo; lo demás se guarda.',
  },
} satisfies In<'es', Answer>;
