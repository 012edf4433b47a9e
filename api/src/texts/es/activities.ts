import type { Sentences } from '../sentences.ts';

export const activities: Sentences = {
  'There is no such goal or target of the 2030 Agenda. Send a goal, such as 16, or a target, such as 16.5.':
    'No existe tal objetivo o meta de la Agenda 2030. Envíe un objetivo, como 16, o una meta, como 16.5.',
  'This activity came from a match: its State, provision, kind of help and need stay as they were agreed. Record another activity instead.':
    'Esta actividad procede de un emparejamiento: su Estado, disposición, tipo de ayuda y necesidad quedan como se acordaron. Registre otra actividad en su lugar.',
  'Your organization has to stay among those that take part. Name it, or ask the secretariat.':
    'Su organización debe seguir entre las que participan. Nómbrela o pida ayuda a la secretaría.',
  'This need is of a State that the activity does not help. Add the State, or leave the need out.':
    'Esta necesidad es de un Estado al que la actividad no ayuda. Añada el Estado o deje fuera la necesidad.',
  'The activity does not help this State. Send a State that it helps.':
    'La actividad no ayuda a este Estado. Envíe un Estado al que ayude.',
};
