import type { Sentences } from '../sentences.ts';

/** What is said of instruments that are written by hand, and of consultations on them. */
export const writing: Sentences = {
  'This checklist comes with the product, and its state with it. Make a new draft from it instead.':
    'Esta lista de verificación viene con el producto, y su estado con ella. Haga en su lugar un nuevo proyecto a partir de ella.',
  'An instrument goes from draft to under consultation, then to adopted, then to superseded, one step at a time. Read its state again.':
    'Un instrumento pasa de proyecto a en consulta, después a aprobado y después a sustituido, paso a paso. Vuelva a leer su estado.',
  'Nothing is decided on a day that is still to come. Correct the day.':
    'Nada se decide en un día que aún no ha llegado. Corrija el día.',
  'This instrument is not under consultation. Comments are written while it is; what was said stays readable.':
    'Este instrumento no está en consulta. Los comentarios se escriben mientras lo está; lo que se dijo sigue siendo legible.',
  'There are too many replies here. Write a new comment.':
    'Aquí hay demasiadas respuestas. Escriba un comentario nuevo.',
  'No instrument is as large as this. Divide it into several.':
    'Ningún instrumento es tan grande. Divídalo en varios.',
  'Say what the draft begins from: an instrument, a file, or a convention.':
    'Indique de qué parte el proyecto: de un instrumento, de un archivo o de una convención.',
  'There is no instrument "{code}". Choose one that is loaded.':
    'No existe el instrumento «{code}». Elija uno que esté cargado.',
  'A draft is put under consultation before it is adopted. Do that first.':
    'Un proyecto se somete a consulta antes de aprobarse. Hágalo primero.',
  'Another version took its place. Read it again.': 'Otra versión ocupó su lugar. Vuelva a leerlo.',
  'Another version is under consultation now. Read it again.':
    'Ahora está en consulta otra versión. Vuelva a leerla.',
  'There are too many comments on this instrument. Reply to one that is there.':
    'Hay demasiados comentarios sobre este instrumento. Responda a uno de los que hay.',
  'This instrument has no question "{code}". Choose one of its questions.':
    'Este instrumento no tiene la pregunta «{code}». Elija una de sus preguntas.',
  'This instrument does not ask {provision}. Choose one of its provisions.':
    'Este instrumento no pregunta por {provision}. Elija una de sus disposiciones.',
  '"{code}" is being written already. Open it, or give this one a code of its own.':
    '«{code}» ya se está redactando. Ábralo o dé a este un código propio.',
  'Send between one and {most} edits.': 'Envíe entre una y {most} modificaciones.',
  'There is no such revision yet. Read it again, and send the revision you read.':
    'Aún no existe esa revisión. Vuelva a leerlo y envíe la revisión que leyó.',
};
