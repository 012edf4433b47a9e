import type { Priorities } from '../en/priorities.ts';
import type { In } from '../whole.ts';

export const priorities = {
  'offer.priorities': {
    title: 'Lo que ponemos primero',
    lead: 'Todos lo leen junto a sus ofertas. No cambia ninguna puntuación ni ningún orden; lo que no indique queda abierto.',
    textPart: 'Con sus palabras',
    textLabel: 'Qué va primero y por qué',
    typesPart: 'Tipos de ayuda',
    scopePart: 'Partes de la Convención',
    eligiblePart: 'Estados',
    yearsPart: 'Años',
    firstYear: 'Primer año',
    lastYear: 'Último año',
    publish: 'Publicar',
    back: 'A nuestras ofertas',
    said: 'Publicado el {{day}}.',
    withdraw: 'Retirar',
    withdrawTitle: 'Retirar lo que ponen primero',
    withdrawWhat: 'Nadie lo leerá ya junto a sus ofertas.',
    cancel: 'Cancelar',
    of: 'Lo que {{provider}} pone primero',
    change: 'Modificarlo',
    types: 'Tipos de ayuda',
    scope: 'Para qué',
    eligible: 'Para quién',
    years: 'Años',
    from: 'desde {{year}}',
    until: 'hasta {{year}}',
  },
} as const satisfies In<'es', Priorities>;
