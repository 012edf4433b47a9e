import type { AggregateTexts } from '../en/aggregates.ts';
import type { In } from '../whole.ts';

export const aggregates = {
  'aggregates.consent': {
    title: 'Respuestas contadas sin mostrarse',
    consents:
      'Sus respuestas que los donantes no ven se cuentan, junto con las de otros Estados, en cifras para los donantes.',
    doesNot: 'Sus respuestas que los donantes no ven no se cuentan en ninguna cifra para los donantes.',
    what: 'Si consienten, esas respuestas pueden contarse con las de otros Estados: cuántos respondieron sí, en parte y no a una disposición, y en cuántas carencias se desea ayuda. Leen estas cifras quienes ven lo que ven los donantes; se cuentan cuando la secretaría las publica.',
    limits:
      'Una cifra nunca dice qué Estados hay en ella. No se da ninguna que se apoye en menos de tres, ni de la que pueda deducirse algo sobre menos de tres. Pero si todos los Estados de una cifra respondieron lo mismo, quien sepa que ustedes están entre ellos conoce su respuesta.',
    nowhere:
      'Nada más cambia: quién puede ver sus respuestas, la matriz, las necesidades, las ofertas y las exportaciones quedan como están.',
    own: 'Pueden retirarlo en cualquier momento. Cada cifra que contenga sus respuestas se retiene entonces de inmediato.',
    consent: 'Consentir',
    takeBack: 'Retirarlo',
    cancel: 'Cancelar',
  },
  'aggregates.shown': {
    title: 'Respuestas no mostradas, de Estados que consienten',
    about:
      'Contadas juntas, de todos los Estados, el {{date}}. Ningún filtro, ciclo o fecha anterior elegidos arriba las limita, y cada cifra se apoya en al menos {{count}} Estados.',
    none: 'Aún no se ha publicado nada de esta lista de verificación.',
    withheld:
      'Retenidas: {{withheld}} de {{all}} disposiciones. Consienten muy pocos Estados, o una cifra diferiría de otra anterior en muy pocos.',
    perGap:
      '{{numerator}} de {{denominator}} respuestas con carencia declaran aquí la ayuda deseada ({{percent}} %).',
    provision: 'Disposición',
    states: 'Estados',
    yes: 'Sí',
    inPart: 'En parte',
    no: 'No',
    stated: 'Ayuda deseada en carencias',
    asOf: 'Contadas el',
    held: 'retenida',
    consenting: 'Estados que consienten',
    nobody: 'Ningún Estado consiente todavía.',
    publish: 'Contar y publicar ahora',
    publishText:
      'Se cuentan las respuestas vigentes hoy. Lo que se apoyaría en menos de {{count}} Estados, o diferiría de una cifra anterior en menos, queda fuera. No se puede deshacer.',
    cancel: 'Cancelar',
  },
} satisfies In<'es', AggregateTexts>;
