import type { Offline } from '../../en/assessment/offline.ts';
import type { In } from '../../whole.ts';

export const offline = {
  'assessment.offline-note': {
    offline: 'Sin conexión.',
    goOn: 'Puede seguir escribiendo.',
    waits_one: '1 respuesta espera en este dispositivo y se enviará sola cuando vuelva la conexión.',
    waits_many:
      '{{count}} de respuestas esperan en este dispositivo y se enviarán solas cuando vuelva la conexión.',
    waits_other:
      '{{count}} respuestas esperan en este dispositivo y se enviarán solas cuando vuelva la conexión.',
    inPage_one: '1 respuesta espera en esta ventana; manténgala abierta hasta que vuelva la conexión.',
    inPage_many:
      '{{count}} de respuestas esperan en esta ventana; manténgala abierta hasta que vuelva la conexión.',
    inPage_other:
      '{{count}} respuestas esperan en esta ventana; manténgala abierta hasta que vuelva la conexión.',
    none: 'Este navegador no guarda nada en el dispositivo: lo que escriba sin conexión se pierde si cierra la ventana. Use una ventana que no sea privada o guarde una copia en un archivo.',
    full: 'En este dispositivo no queda espacio: lo que escriba sin conexión se pierde si cierra la ventana. Libere espacio o guarde una copia en un archivo.',
  },
  'assessment.file-copy': {
    keep: 'Guardar una copia en un archivo',
    bringBack: 'Recuperar una copia',
    noFile:
      'Este archivo no es una copia guardada aquí. Elija un archivo cuyo nombre empiece por «needs-matrix».',
    otherPerson: 'Esta copia la guardó otra persona. Quien la escribió debe iniciar sesión para recuperarla.',
    otherChecklist: 'Esta copia es de otra lista de verificación. Abra esa lista y recupérela allí.',
    returned_one: 'Se recuperó 1 respuesta y se está guardando.',
    returned_many: 'Se recuperaron {{count}} de respuestas y se están guardando.',
    returned_other: 'Se recuperaron {{count}} respuestas y se están guardando.',
  },
} satisfies In<'es', Offline>;
