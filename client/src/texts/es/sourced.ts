import type { Sourced } from '../en/sourced.ts';
import type { In } from '../whole.ts';

export const sourced = {
  'sourced.card': {
    reason: 'Por qué se rechazó:',
  },
  'sourced.concern-fields': {
    concerns: 'A qué se refiere',
    PROVISION: 'Una disposición',
    ARTICLE: 'Un artículo entero',
    CHAPTER: 'Un capítulo entero',
    JOINING: 'La adhesión a la Convención',
    which_PROVISION: 'Disposición',
    which_ARTICLE: 'Artículo',
    which_CHAPTER: 'Capítulo',
    choose: 'Elija una opción',
  },
  'sourced.decide-form': {
    confirm: 'Confirmar: es necesidad nuestra',
    declineInstead: 'Rechazarla',
    reason: '¿Por qué no? Lo lee quien la propuso.',
    decline: 'Rechazarla',
    back: 'Volver',
  },
  'sourced.source-file': {
    label: 'Un archivo que lo muestre, si lo tiene',
    choose: 'Elegir un archivo',
    another: 'Elegir otro',
    kinds:
      'PDF, DOCX, XLSX, ODT, PNG, JPEG o TXT, de 25 MB como máximo. Lo ven las mismas personas que ven de dónde procede la necesidad.',
    going: 'Enviándose',
    cut: 'Se cortó la conexión. El envío continuará por sí solo.',
    arrived: 'Ha llegado.',
    lost: 'No ha llegado. Elíjalo de nuevo.',
    remove: 'Quitar el archivo',
  },
  'sourced.source-form': {
    state: 'Estado',
    choose: 'Elija una opción',
    type: 'Tipo de ayuda',
    subject: 'Para qué es la ayuda',
    subjectHint: 'Por ejemplo: redactar el delito de tráfico de influencias.',
    subjects: 'De qué trata',
    kind: 'De dónde procede',
    source: 'Fuente',
    sourceHint: 'Qué visita, carta o evento, y dónde lo dice.',
    say: 'Diga de dónde procede.',
    day: 'Fecha de la fuente',
    when: 'Indique el día, hoy o antes.',
    fileOfState: 'Para mostrar un archivo, envíelo al punto focal del Estado, que lo adjuntará al confirmar.',
    enter: 'Registrar la necesidad',
    propose: 'Proponerla al Estado',
    back: 'Volver',
  },
  'sourced.waiting-proposals': {
    waiting_one: 'Se le propuso 1 necesidad de otra fuente. Nadie más la ve hasta que la confirme.',
    waiting_many:
      'Se le propusieron {{count}} de necesidades de otras fuentes. Nadie más las ve hasta que las confirme.',
    waiting_other:
      'Se le propusieron {{count}} necesidades de otras fuentes. Nadie más las ve hasta que las confirme.',
    look: 'Verlo',
  },
  'routes.sourced-needs': {
    title: 'Necesidades de otras fuentes',
    enter: 'Registrar una necesidad',
    propose: 'Proponer una necesidad',
    ofState:
      'De visitas, exámenes, cartas, solicitudes y eventos. Lo que otros proponen solo es una necesidad cuando usted la confirma.',
    ofOthers:
      'De visitas, exámenes, cartas, solicitudes y eventos. Lo que propone lo ven su Estado y usted hasta que el Estado lo confirma.',
    registers: 'Vea las evaluaciones que hicieron otras instituciones.',
    none: 'Ninguna necesidad de otras fuentes',
    noneOfState: 'Registre una que la lista de verificación no recoja, por ejemplo, de una visita al país.',
    noneOfOthers: 'Proponga una a un Estado: él decide si es una necesidad suya.',
  },
  sourced: {
    COUNTRY_VISIT: 'Visita al país',
    PEER_REVIEW: 'Examen entre pares',
    LETTER: 'Carta',
    REQUEST: 'Solicitud',
    EVENT: 'Evento',
    proposed: 'Propuesta',
    confirmed: 'Confirmada',
    declined: 'Rechazada',
    SECRETARIAT: 'La secretaría',
    STATE: 'El propio Estado',
    SECRETARIAT_SEES: 'La secretaría',
    DONORS_SEE: 'La secretaría y los proveedores',
    PUBLIC_SEES: 'Todo el mundo',
    fileOnItsWay: 'El archivo aún no ha llegado. Espérelo o quítelo.',
    visibility: 'Quién puede verla',
  },
} satisfies In<'es', Sourced>;
