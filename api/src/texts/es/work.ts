import type { Sentences } from '../sentences.ts';

export const work: Sentences = {
  'This job does not say what it needs to know.': 'Este trabajo no dice lo que necesita saber.',
  'The process that did this ended before it was done, time after time.':
    'El proceso que hacía esto terminó antes de acabarlo, una y otra vez.',
  'Something unexpected happened. The log tells of it, under the id of the job.':
    'Ocurrió algo inesperado. El registro lo cuenta, con el identificador del trabajo.',
  'It could not be sent within {days} days.': 'No pudo enviarse en {days} días.',
  'The process ended while it was handing this over to the mail server. Nobody knows whether it arrived.':
    'El proceso terminó mientras lo entregaba al servidor de correo. No se sabe si ha llegado.',
  'The connection broke while it was handed over. Nobody knows whether it arrived.':
    'La conexión se cortó durante la entrega. No se sabe si ha llegado.',
  'The mail server refused it ({answer}).': 'El servidor de correo lo rechazó ({answer}).',
  'The mail server did not take it yet ({answer}).': 'El servidor de correo todavía no lo aceptó ({answer}).',
  'The mail server cannot be used ({answer}).': 'No se puede usar el servidor de correo ({answer}).',
  'It was stopped before it began.': 'Se detuvo antes de empezar.',
  'This job is being done or is done. Look at the list again.':
    'Este trabajo está en curso o terminado. Vuelva a mirar la lista.',
  'This mail is not in doubt and has not failed. Look at the list again.':
    'Este correo no está en duda ni ha fallado. Vuelva a mirar la lista.',
  'This mail is not in doubt. Look at the list again.':
    'Este correo no está en duda. Vuelva a mirar la lista.',
};
