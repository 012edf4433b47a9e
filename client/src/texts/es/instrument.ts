import type { Instrument } from '../en/instrument.ts';
import type { In } from '../whole.ts';

export const instrument = {
  'instrument.replies-question': {
    title: 'Lo que esta lista también pregunta',
  },
  'instrument.reply-field': {
    required: '(se pide responder)',
    none: 'Sin respuesta',
    clear: 'Retirarla',
  },
  'instrument.number-field': {
    noNumber: 'Escriba un número con cifras y quedará guardado.',
    least: 'Escriba un número de al menos {{least}}.',
    most: 'Escriba un número de como máximo {{most}}.',
  },
  'instrument.reply-table': {
    row: 'Fila {{number}}',
    add: 'Añadir una fila',
    remove: 'Quitar la fila',
    none: 'Sin respuesta',
    empty: 'Sin filas.',
  },
} satisfies In<'es', Instrument>;
