import type { Sentences } from '../sentences.ts';

export const report: Sentences = {
  STATE_PROFILE: 'Perfil de un Estado',
  ANALYTIC: 'Informe analítico sobre las necesidades',
  DONOR_BRIEFING: 'Nota informativa para donantes',
  CYCLE_PROGRESS: 'Avance del ciclo',
  demonstration: 'Datos de demostración: estos Estados y todo lo que dicen son inventados.',
  writtenFor: 'Destinado a',
  PUBLIC: 'El público',
  DONORS: 'Los donantes',
  SECRETARIAT: 'La secretaría',
  asOf: 'A fecha de',
  asOfEdition: 'Edición {edition}, a fecha de {moment}',
  utc: '{moment} UTC',
  checklist: 'Lista de verificación',
  anyChecklist: 'Cualquier lista de verificación',
  cycle: 'Ciclo',
  scope: 'Alcance',
  everything: 'Todo lo que cuenta la matriz',
  reported: 'Han informado',
  ofParties: '{numerator} de {denominator} Estados partes',
  fraction: '{numerator} de {denominator}',
  inShort: 'En resumen',
  needs: 'Necesidades',
  needsOf: 'Estados: {states}. Abiertas: {open}',
  states: 'Estados',
  unmet: 'Sin atender',
  coverage: 'Cobertura',
  howFar: 'Grado de atención',
  mostAsked: 'Lo más solicitado: {list}.',
  silent:
    'Deficiencias que no indican ayuda: {count}. Son constataciones, no necesidades, y ninguna cifra de este documento las cuenta como tales.',
  kinds: 'Demanda por tipo de ayuda',
  articles: 'Demanda y cobertura por artículo',
  groups: 'Demanda por grupo regional',
  byState: 'Dónde están las necesidades, Estado por Estado',
  horizons: 'Cuándo se desea la ayuda',
  kind: 'Tipo de ayuda',
  article: 'Artículo',
  group: 'Grupo regional',
  state: 'Estado',
  horizon: 'Plazo',
  all: 'Total',
  across: 'Necesidades y, entre paréntesis, Estados, por tipo de ayuda. Los tipos: {list}.',
  counting:
    'Cada cosa se cuenta una sola vez: un Estado con varias necesidades cuenta una vez en cada total.',
  howCounted: 'Cómo se cuenta',
  coverageNote:
    'Cobertura: necesidades abiertas con ayuda acordada o en curso, entre todas las necesidades abiertas. Una necesidad que solo tiene una oferta no está cubierta: una oferta conviene a muchas y atiende a pocas.',
  levels: 'Grado de aplicación de los artículos',
  levelsNote:
    'Respuestas a las disposiciones de cada artículo, de todos los Estados incluidos que este público puede ver.',
  answers: 'Respuestas',
  noAnswers:
    'Una edición no contiene respuestas: lo que se deduce de ellas figura en los informes referidos a una fecha.',
  money: 'Fondos y capacidad ofrecidos frente a la demanda',
  moneyNote:
    'Necesidades: las abiertas, y la suma de sus tramos presupuestarios. Ofertas: las publicadas que siguen vigentes; sus plazas al año, cuántas de ellas están acordadas este año, y sus topes, cada uno por todas sus plazas del año, o por una si no se indica el número. Entre paréntesis: cuántas necesidades u ofertas lo dicen, y de cuántas. Las monedas no se convierten.',
  moneyOneChecklist: 'Los fondos y la capacidad se refieren a una sola lista: elija una para esta sección.',
  openNeeds: 'Necesidades abiertas',
  askedUsd: 'Costo previsto, dólares EE. UU.',
  offers: 'Ofertas',
  placesAYear: 'Plazas al año',
  agreedPlaces: 'Plazas acordadas',
  offeredAYear: 'Ofrecido al año',
  unserved: 'Lo que nadie atiende',
  unservedNote:
    'Necesidades abiertas sin oferta, acuerdo ni actividad, en el orden de la Convención; nada aquí clasifica a los Estados.',
  allServed: 'Cada necesidad abierta tiene al menos una oferta.',
  words: 'En palabras de los Estados',
  wordsNote: 'De los artículos con más necesidades, en el orden de la Convención; sin traducir.',
  noWords: 'Ningún Estado dice aquí nada que este público pueda leer.',
  nothing: 'Nada de este alcance se muestra a este público.',
  cycles: 'Ciclo por ciclo',
  byGroup: 'Quién ha informado, por grupo regional',
  status: 'Situación',
  STATE_PARTY: 'Estado parte',
  SIGNATORY: 'Signatario',
  OBSERVER: 'Observador',
  leastDeveloped: 'País menos adelantado',
  yes: 'Sí',
  no: 'No lo es',
  itsNeeds: 'Qué solicita',
  noNeeds: 'No solicita nada que este público pueda ver.',
  provision: 'Disposición',
  inItsWords: 'En sus propias palabras',
  itsHelp: 'Ayuda que recibe',
  noHelp: 'Ninguna que este público pueda ver.',
  activity: 'Actividad',
  PIPELINE: 'Prevista',
  IMPLEMENTATION: 'En curso',
  FINALISATION: 'En fase final',
  CLOSED: 'Terminada',
  CANCELLED: 'Cancelada',
  SUSPENDED: 'Suspendida',
  source: 'Fuente y límites',
  sourceName: 'Fuente',
  sourceText:
    'Needs Matrix: lo que los Estados presentaron y lo que los proveedores ofrecen y hacen en el marco de la Convención',
  boundary: 'Límites',
  boundaryText:
    'Lo que este público puede ver en ese momento, según las etiquetas del día en que se redactó. Lo que un Estado muestra a menos personas no figura en ninguna cifra, y su número no se indica.',
  boundaryEdition:
    'Lo que la edición contiene para este público. Las palabras de los Estados se muestran según sus etiquetas del día en que se redactó.',
  notTheirs:
    'Las obligaciones de la Convención se resumen con nuestras palabras; solo cuenta el texto auténtico.',
  citation: 'Cómo citarlo',
  cite: 'Needs Matrix, «{title}», {scope}, destinado a: {audience}, a fecha de {moment}, SHA-256 {short}.',
  checksum: 'SHA-256 del contenido',
  sameAgain: 'La misma plantilla, consulta, público, momento e idioma dan de nuevo los mismos bytes.',
  chapters: 'Capítulos',
  provisions: 'Disposiciones',
  conventions: 'Convenciones',
  priorityAreas: 'Esferas prioritarias',
  obligationLevels: 'Nivel de obligación',
  subjects: 'Temas',
  categories: 'Categorías de ayuda',
  howServed: 'Atención',
  providers: 'Proveedores',
  matrixOf: 'Necesidades: {rows} × {columns}',
  providerKinds: 'Clases de proveedor',
  publicBoundary:
    'Lo que todos pueden ver. Lo que un Estado muestra a menos personas no figura en ninguna cifra, ni se indica cuánto es.',
  openMatrix: 'Abrir en la Matriz de necesidades',
  goals: 'Objetivos de la Agenda 2030',
  REAL: 'Estados reales',
  FICTIONAL: 'Estados inventados',
  population: 'Población',
  smallIslandDeveloping: 'Pequeños Estados insulares en desarrollo',
  landlockedDeveloping: 'Países en desarrollo sin litoral',
  legislation: 'Ayuda para legislar',
  vague: 'Imprecisas',
  withoutGap: 'Sin deficiencia',
  waiting: 'Esperan a un requisito previo',
};

/** Why a report is not written, or not given out. */
export const reportRefusals: Sentences = {
  'Name the State that the report is for where it is for a State, and only there.':
    'Indique el Estado al que se destina el informe cuando se destina a un Estado, y solo entonces.',
  'An edition has no content for a single State. Choose a moment.':
    'Una edición no tiene contenido para un solo Estado. Elija un momento.',
  'Choose one section at least.': 'Elija al menos una sección.',
  'This template has no such section. Leave it out.': 'Esta plantilla no tiene esa sección. Omítala.',
  'A preview shows 20 profiles at most. Choose fewer States, or have the report written.':
    'La vista previa muestra 20 perfiles como máximo. Elija menos Estados o pida que se redacte el informe.',
  'Send what is asked of the report as JSON, in `ask`, as its form does.':
    'Envíe lo que se pide del informe como JSON, en `ask`, como hace su formulario.',
  'A profile needs its States. Choose at least one.': 'Un perfil necesita sus Estados. Elija al menos uno.',
  'One document holds 250 profiles at most. Choose fewer States.':
    'Un documento contiene 250 perfiles como máximo. Elija menos Estados.',
  'This report is about one checklist. Choose which.':
    'Este informe trata de una sola lista de verificación. Elija cuál.',
  'The progress of a cycle needs its cycle. Choose the year.':
    'El avance de un ciclo necesita su ciclo. Elija el año.',
  'An edition holds no answers, so it tells no progress. Choose a moment.':
    'Una edición no contiene respuestas, por lo que no informa de ningún avance. Elija un momento.',
  'There was nothing in the matrix yet at this moment. Choose a later one.':
    'En ese momento todavía no había nada en la matriz. Elija uno posterior.',
  'There is no edition with this number. Look at the list of editions.':
    'No hay ninguna edición con este número. Consulte la lista de ediciones.',
  'A report is written for an audience to which you belong. Choose a wider one, or your own State.':
    'Un informe se redacta para un público al que usted pertenece. Elija uno más amplio o su propio Estado.',
  'You keep 50 reports, and more is not possible. Remove one you no longer need.':
    'Guarda 50 informes y no es posible guardar más. Elimine uno que ya no necesite.',
  'What the audience of this report may see has changed since it was written. Have it written again.':
    'Lo que el público de este informe puede ver ha cambiado desde que se redactó. Pida que se redacte de nuevo.',
  'You no longer belong to the audience of this report.': 'Usted ya no pertenece al público de este informe.',
  'Something unexpected happened. Ask for this report again.':
    'Ha ocurrido algo inesperado. Vuelva a pedir este informe.',
};
