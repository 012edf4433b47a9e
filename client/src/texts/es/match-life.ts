import type { MatchLife } from '../en/match-life.ts';
import type { In } from '../whole.ts';

export const matchLife = {
  'match.due': {
    since: 'espera desde el {{date}}',
    due: 'plazo hasta el {{date}}',
    overdue: 'con retraso desde el {{date}}',
  },
  'match.message-files': {
    label: 'Archivos, si los tiene',
    choose: 'Elegir archivos',
    more: 'Elegir más archivos',
    kinds: 'PDF, DOCX, XLSX, ODT, PNG, JPEG o TXT, hasta 25 MB cada uno y 10 por mensaje.',
    going: 'Se está enviando',
    cut: 'Se cortó la conexión. El envío sigue por sí solo.',
    came: 'Listo. La otra parte lo verá cuando usted envíe el mensaje.',
    progressOf: 'Cuánto se ha enviado de {{name}}',
    notTaken: 'Este archivo no se aceptó. Elíjalo de nuevo.',
    remove: 'Quitar',
    removeThis: 'Quitar {{name}} de este mensaje',
  },
  'match.outcome': {
    DELIVERED: 'La ayuda se prestó.',
    DECLINED_BY_STATE: 'El Estado la rechazó.',
    DECLINED_BY_PROVIDER: 'El proveedor la rechazó.',
    NEED_WITHDRAWN: 'El Estado retiró la necesidad.',
    OFFER_WITHDRAWN: 'El proveedor retiró la oferta antes de que ambas partes se pusieran de acuerdo.',
    LOST: 'La necesidad se reabrió, pero este emparejamiento no volvió.',
    ended: 'Terminó el {{date}}.',
  },
} satisfies In<'es', MatchLife>;
