import type { Parts } from '../../en/assessment/parts.ts';
import type { In } from '../../whole.ts';

export const parts = {
  'parts.beside-wish': {
    label: 'Qué hay para esta petición',
    offers: 'Ofertas que encajarían',
    best: 'Las {{shown}} mejores de {{count}}',
    offline: 'Las ofertas se mostrarán de nuevo cuando vuelva la conexión. Puede seguir escribiendo.',
    notYet: 'Indique la categoría de esta ayuda para ver las ofertas.',
    unknown:
      'No se pudieron consultar las ofertas. Siga escribiendo: se consultarán de nuevo con el próximo cambio.',
    none: 'Ninguna oferta encaja todavía. Pídalo de todos modos: una vez presentado es una necesidad, y todo proveedor que pueda verla podrá responder. Quizá otra clase de ayuda se acerque más.',
    nearest: 'Ofertas de esta ayuda para esta disposición, y lo que lo impide:',
  },
  'parts.asked-already': {
    title: 'Ya pedida o ya prestada',
    elsewhere: 'En {{reference}}:',
    MATCH:
      '{{provider}} y su Estado ya están en contacto sobre esto: «{{offer}}». Esta petición lo continúa; no se pide dos veces.',
    ACTIVITY: 'Esta ayuda ya está en curso: «{{title}}». Pida solo lo que no abarca.',
    RECEIVED: 'Usted indica que {{provider}} ya ayuda con esto. Pida solo lo que aún falta.',
    RECEIVED_UNTIL:
      'Usted indica que {{provider}} ya ayuda con esto, hasta el {{until}}. Pida solo lo que aún falta.',
    NEED: 'Esta ya es una de sus necesidades ({{coverage}}). Esta petición la continúa; nada se pide dos veces.',
    NEED_MET: 'Usted indicó que esta necesidad está satisfecha. Si la pide de nuevo, vuelve a abrirse.',
    NEED_WITHDRAWN: 'Usted retiró esta necesidad. Si la pide de nuevo, vuelve a abrirse.',
    NEED_ELSEWHERE:
      'Ahí pide la misma ayuda. Un solo proveedor puede atender ambas: diga en el problema qué es distinto aquí.',
    OTHER_INSTRUMENT:
      'También pide esto en «{{instrument}}» de {{cycle}}. Rige la última respuesta presentada.',
    look: 'Verlo',
    more_one: '1 más',
    more_many: '{{count}} más',
    more_other: '{{count}} más',
  },
  'parts.single-texts': {
    heading: 'Textos en otro idioma: {{count}}',
    asTheAnswer: 'Como los demás textos',
    measures: 'Medida',
    figures: 'Cifra o ejemplo',
    assistanceWanted: 'Asistencia deseada',
    law: 'Sobre el papel',
    practice: 'En la práctica',
    note: 'qué se cuenta, o un ejemplo',
    title: 'título',
    summary: 'qué dice',
    subject: 'problema',
    result: 'resultado deseado',
    beneficiary: 'a quién beneficia',
    ownContribution: 'aportación propia',
    assistanceReceived: 'Ayuda recibida',
    providerName: 'quién la presta',
    reply: 'Respuesta a una pregunta',
  },
  'parts.figures-table': {
    noteOf: 'Qué se cuenta, fila {{row}}',
    title: 'Cifras y ejemplos',
    hint: 'Condenas, casos, personal, importes; o un caso que muestre cómo funciona.',
    year: 'Año',
    count: 'Cuántos',
    note: 'Qué se cuenta, o un ejemplo',
    add: 'Añadir una fila',
    remove: 'Quitar la fila {{row}}',
  },
  'parts.figures-read': {
    year: 'Año',
    count: 'Cuántos',
    note: 'Qué se cuenta, o un ejemplo',
  },
  'parts.text-languages': {
    written: 'Textos en {{languages}}',
    change: 'Textos en {{languages}}: cambiar el idioma o añadir un segundo',
    language: 'Idioma de sus textos aquí',
    secondLanguage: 'Segundo idioma',
    none: 'Ninguno',
    hint: 'Cada texto tendrá entonces un lugar para su propia traducción, que sus lectores verán señalada como tal.',
  },
  'parts.translations': {
    title: 'Su propia traducción: {{language}}',
    in: '{{label}} ({{language}})',
    second: 'segundo idioma',
  },
  'parts.law-and-practice': {
    law: 'Sobre el papel',
    lawHint: 'Lo que dice su legislación, más allá de cada medida.',
    practice: 'En la práctica',
    practiceHint: 'Cómo se aplica: casos, decisiones, experiencia.',
  },
  'parts.reuse-measure': {
    title: 'Reutilizar una medida',
    none: 'Aún no hay ninguna medida en otra disposición. Añada una aquí; podrá reutilizarla en otras.',
    failed: 'No se pudieron leer las medidas. Cierre esto e inténtelo de nuevo.',
    at: 'En {{provisions}}',
    here: 'Ya está aquí',
    reuse: 'Reutilizarla',
    reuseThis: 'Reutilizar {{title}}',
  },
  'parts.told': {
    from: '(traducción del propio Estado; original: {{language}})',
    translated: '(traducción del propio Estado)',
  },
  'parts.told-in': {
    original: 'Textos tal como los escribió el Estado: {{language}}.',
    translated: 'Textos en la traducción del propio Estado: {{language}}.',
    another: 'idioma no indicado',
    toOriginal: 'Mostrar el original: {{language}}',
    toTranslation: 'Mostrar la traducción del propio Estado: {{language}}',
  },
  'parts.number-field': {
    whole: 'Escriba un número entero.',
  },
} satisfies In<'es', Parts>;
