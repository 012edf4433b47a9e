import type { Versions } from '../en/versions.ts';
import type { In } from '../whole.ts';

export const versions = {
  'versions.carried-note': {
    taken:
      'La versión {{version}} de esta lista de verificación sustituyó el {{day}} a la que estaban respondiendo.',
    KEPT: 'Respuestas que quedaron sin una parte: {{count}}.',
    MOVED: 'Respuestas trasladadas: {{count}}.',
    SPLIT: 'Respuestas divididas: {{count}}.',
    MERGED: 'Respuestas unidas: {{count}}.',
    PARKED: 'Respuestas apartadas: {{count}}.',
    see: 'Ver qué fue de cada una',
    hereMOVED: 'Esta respuesta se trasladó aquí desde {{from}}.',
    hereSPLIT: 'Aquí está una parte de la respuesta a {{from}}.',
    hereMERGED: 'Aquí están unidas las respuestas a {{from}}.',
    inPart: 'Una parte no tiene lugar en la nueva versión. Se conserva, y pueden copiar de ella.',
  },
  'versions.taken-over-note': {
    moved:
      'Lo que escribió en {{from}} era para la versión anterior a esta. Está guardado y se encuentra ahora en:',
    parked:
      'Lo que escribió en {{from}} era para la versión anterior a esta y no tiene lugar en ella. Se conserva con las respuestas apartadas.',
    read: 'Leer las respuestas apartadas',
  },
  'versions.left-here': {
    left: 'Aquí ya no se pregunta por {{reference}}. Lo que escribió allí antes aún no está guardado:',
    leaveOut: 'Omitirlo',
    visibility: 'Quién puede verla',
  },
  'versions.carried-screen': {
    title: 'Qué fue de sus respuestas, ciclo {{cycle}}',
    back: 'Volver a la lista de verificación',
    none: 'Todas las respuestas están donde estaban',
    noneText: 'Ninguna versión nueva de esta lista ha trasladado ni apartado una respuesta suya.',
    parked: 'Apartadas',
    parkedText:
      'La nueva versión ya no pregunta por ellas. No forman parte de lo que presenten en adelante; copien a mano lo que aún quieran decir.',
    carried: 'Trasladadas, divididas o unidas',
    carriedText:
      'Están en su lista bajo las disposiciones aquí indicadas. Cada una se muestra como era antes.',
  },
  'versions.carried-card': {
    KEPT: 'Conservada en parte',
    MOVED: 'Trasladada',
    SPLIT: 'Dividida',
    MERGED: 'Unida',
    PARKED: 'Apartada',
    when: 'De la versión {{from}} a la versión {{to}}, {{day}}.',
    now: 'Ahora está en:',
    before: 'La respuesta como era',
    RULE: 'Así lo dispone la nueva versión.',
    NOT_ASKED: 'Ninguna pregunta de la nueva versión la recoge.',
    CODE_GONE: 'La nueva versión no tiene esta opción.',
    DOES_NOT_FIT: 'No encaja en la pregunta de la nueva versión.',
    LEVELS_DIFFER: 'Las disposiciones que se unieron no dicen todas lo mismo.',
    OTHER_LANGUAGE: 'Está en otro idioma que el resto de la respuesta.',
    TOO_LONG: 'Juntos, los textos serían demasiado largos.',
    SAID_TWICE: 'Se pidió la misma clase de ayuda con otras palabras.',
  },
  'versions.mapping-preview': {
    title: 'Qué pasa con las respuestas a la versión {{version}}',
    lead: 'Lo presentado queda como está, bajo su versión. Los borradores se trasladan poco después de cargarla, y los ciclos nuevos parten de lo trasladado. Cada Estado lo lee en su lista.',
    rule: 'Regla',
    from: 'De',
    to: 'A',
    submitted: 'Respuestas presentadas',
    reason: 'Motivo',
    nowhere: 'A ninguna: se conserva para leerla',
    KEPT: 'Conservadas',
    MOVED: 'Trasladadas',
    SPLIT: 'Divididas',
    MERGED: 'Unidas',
    PARKED: 'Apartadas',
    inPart: 'Apartadas en parte',
    state: 'Estado, lo último que presentó',
    draftsHead: 'Borradores',
    drafts: 'Borradores que se trasladarán: {{count}}.',
    few: 'No se cuenta lo que hay en ellos: tan pocos Estados tienen uno que revelaría lo que escribió cada cual.',
  },
} satisfies In<'es', Versions>;
