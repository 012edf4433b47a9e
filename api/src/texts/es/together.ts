import type { Sentences } from '../sentences.ts';

/** Assignments, notes, ready marks and histories. */
export const together: Sentences = {
  'Nothing of this checklist is assigned to you. Ask your focal point to assign you a part of it.':
    'No tiene asignado nada de esta lista de verificación. Pida a su punto focal que le asigne una parte.',
  'This day is over. Choose today or a later one.': 'Ese día ya pasó. Elija hoy o una fecha posterior.',
  'This thread is full. Begin a new one.': 'Este hilo está lleno. Empiece uno nuevo.',
  'There is no such note in this thread. Read it again.': 'No hay tal nota en este hilo. Vuelva a leerlo.',
  'Only whoever wrote a note can delete it.': 'Solo quien escribió una nota puede borrarla.',
  '"{reference}" is not answered yet. Answer it, or confirm the answer of the last cycle, before you mark it as ready.':
    '«{reference}» aún no tiene respuesta. Respóndala, o confirme la respuesta del último ciclo, antes de marcarla como lista.',
  'Nobody of your State has this id. Choose one of its people.':
    'Nadie de su Estado tiene este identificador. Elija a una de sus personas.',
  'This is the same person. Leave this out, or choose another.':
    'Es la misma persona. Omita este dato o elija a otra.',
  'This checklist asks nothing of article "{reference}". Choose one of its articles.':
    'Esta lista de verificación no pregunta nada del artículo «{reference}». Elija uno de sus artículos.',
  'Name at least one article or provision.': 'Indique al menos un artículo o una disposición.',
  'A focal point always sees the whole checklist. Choose a contributor.':
    'Un punto focal siempre ve toda la lista de verificación. Elija a un colaborador.',
  'A note of a whole article is of no single field. Leave the field out.':
    'Una nota sobre un artículo entero no es de ningún campo en particular. Omita el campo.',
  'There are too many threads here. Go on in one of them.':
    'Aquí hay demasiados hilos. Continúe en uno de ellos.',
  'Nobody of your State who sees this provision has this id. Choose one of its people.':
    'Nadie de su Estado que vea esta disposición tiene este identificador. Elija a una de sus personas.',
  'An answer has no field "{field}". Send one of {codes}, or null for the provision as a whole.':
    'Una respuesta no tiene ningún campo «{field}». Envíe uno de {codes}, o null para la disposición en su conjunto.',
  'Ask for 1 to 50 versions at a time.': 'Pida de 1 a 50 versiones cada vez.',
};

export const togetherLetters: Sentences = {
  'assigned-due-subject': 'Sus preguntas vencen el {day}',
  'assigned-due': '{count} preguntas que tiene asignadas aún no tienen respuesta. El plazo es el {day}.',
  'assigned-due_one': '1 pregunta que tiene asignada aún no tiene respuesta. El plazo es el {day}.',
  'assigned-due_many':
    '{count} de preguntas que tiene asignadas aún no tienen respuesta. El plazo es el {day}.',
};
