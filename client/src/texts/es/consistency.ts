import type { Consistency } from '../en/consistency.ts';
import type { In } from '../whole.ts';

export const consistency = {
  'consistency.need-finding': {
    withoutGap: 'Necesidades sin carencia',
    withoutGapWhy:
      'Pidió ayuda donde no declaró ninguna carencia. Confirme en sus necesidades que es lo que quiere, o corrija la respuesta.',
    withoutGapWhyOther:
      'El Estado pidió ayuda donde no declaró ninguna carencia y no ha confirmado que sea lo que quiere.',
    withoutGapNone: 'Cada necesidad responde a una carencia, o fue confirmada.',
    vague: 'Necesidades imprecisas',
    vagueWhy: 'Un proveedor no puede saber qué se pide. Diga qué problema debe resolver la ayuda.',
    vagueWhyOther: 'Un proveedor no puede saber qué se pide.',
    vagueNone: 'Cada necesidad dice para qué es la ayuda.',
    waiting: 'Necesidades que esperan',
    waitingWhy:
      'Se basan en artículos en los que ustedes mismos declararon una carencia. Resuelva esas primero, o dígaselo a un proveedor.',
    waitingWhyOther: 'Se basan en artículos en los que el propio Estado declaró una carencia.',
    waitingNone: 'Ninguna necesidad espera a otra carencia.',
    waitsFor: 'Espera a {{provisions}}',
  },
  'consistency.silent-gaps': {
    title: 'Carencias sin necesidad',
    why: 'Declaró una carencia, no pidió ayuda y no dijo que no se requiere ninguna. Diga lo uno o lo otro.',
    whyOther: 'El Estado declaró una carencia, no pidió ayuda y no dijo que no se requiere ninguna.',
    none: 'Cada carencia tiene una necesidad, o dice que no se requiere ayuda.',
  },
  'consistency.state-select': {
    state: 'Estado',
    choose: 'Elija un Estado',
  },
  'consistency.to-answer': {
    toAnswer: 'Ir a la respuesta',
    seeSubmission: 'Ver la presentación',
  },
  'need.activities-of-need': {
    activities_one: '1 actividad la atiende',
    activities_many: '{{count}} de actividades la atienden',
    activities_other: '{{count}} actividades la atienden',
  },
  'need.need-history': {
    title: 'Qué ha sido de ella',
    show: 'Mostrar su historial',
    none: 'Nada que usted pueda ver.',
    STATED: 'Declarada por primera vez.',
    STATED_OTHERWISE: 'Declarada con otras palabras.',
    CONFIRMED: 'Confirmada.',
    NO_LONGER_STATED: 'Ya no se declara.',
    STATED_AGAIN: 'Declarada de nuevo.',
    MET: 'Satisfecha, según el Estado.',
    WITHDRAWN: 'Retirada por el Estado.',
    SOURCED: 'Confirmada por otra fuente.',
    OPENED: 'Abierta de nuevo por el Estado.',
    submission: 'Presentación {{number}}, ciclo {{cycle}}',
  },
  'need.need-standing': {
    inRevision: 'En revisión: su borrador dice otra cosa aquí. Esta necesidad lo seguirá cuando lo presente.',
    toDraft: 'Ir al borrador',
    notConfirmed: 'Sin confirmar desde el {{day}}: así se indica a los proveedores. Confírmela o retírela.',
    withoutGap: 'Pidió ayuda donde no declaró ninguna carencia. Confirme que es lo que quiere.',
    confirm: 'Todavía la necesitamos',
  },
  'routes.consistency': {
    title: '¿Concuerdan las respuestas y las necesidades?',
    titleOf: '¿Concuerdan las respuestas y las necesidades de {{name}}?',
    whose: '¿De qué Estado?',
    choose: 'Elija un Estado para ver dónde no concuerdan sus respuestas y sus necesidades.',
    says: 'Nada de esto es un error, y nada impide una presentación.',
    toNeeds: 'Mis necesidades',
  },
} satisfies In<'es', Consistency>;
