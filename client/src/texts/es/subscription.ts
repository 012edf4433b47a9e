import type { Subscription } from '../en/subscription.ts';
import type { In } from '../whole.ts';

export const subscription = {
  'subscription.things': {
    EVERYTHING: 'Toda la matriz',
    PARTICIPANT: 'Un Estado',
    ARTICLE: 'Un artículo',
    TYPE: 'Un tipo de ayuda',
    SUBJECT: 'Un tema',
    SEARCH: 'Una búsqueda guardada',
    closed: 'Una búsqueda guardada que ahora no puede abrir',
  },
  'subscription.period': {
    how: 'Con qué frecuencia',
    WEEK: 'Cada semana',
    WEEKDetail: 'Los lunes',
    MONTH: 'Cada mes',
    MONTHDetail: 'El primer día',
    EDITION: 'Con cada edición',
    EDITIONDetail: 'La mañana siguiente a su publicación',
  },
  'subscription.thing-fields': {
    what: 'Qué seguir',
    which: 'Cuál',
    choose: 'Elegir',
  },
  'subscription.ask': {
    email: 'Su dirección de correo electrónico',
    emailHint:
      'Primero se envía allí un mensaje que pregunta si desea los resúmenes. No se guarda para nada más y se borra cuando cancela la suscripción.',
    emailMissing: 'Escriba su dirección de correo electrónico.',
    codeMissing: 'Elija cuál.',
    ask: 'Enviarme resúmenes',
    asked_one:
      'Un mensaje va en camino a {{address}}. Abra su enlace en el plazo de {{count}} día: solo después llegan los resúmenes.',
    asked_many:
      'Un mensaje va en camino a {{address}}. Abra su enlace en el plazo de {{count}} de días: solo después llegan los resúmenes.',
    asked_other:
      'Un mensaje va en camino a {{address}}. Abra su enlace en el plazo de {{count}} días: solo después llegan los resúmenes.',
  },
  'subscription.followed': {
    title: 'Lo que usted sigue',
    paused: 'En pausa: no se cuenta nada de ella hasta que pueda abrirla',
    remove: 'Quitar',
    removeOf: 'Quitar «{{name}}»',
    more: 'Seguir otra cosa',
    add: 'Seguirlo',
  },
  'subscription.own': {
    none: 'Todavía no sigue nada',
    noneText:
      'Elija de qué quiere ser informado, aquí o con «Seguir por correo» en la página de un Estado, en sus búsquedas guardadas y junto a las ediciones.',
    toConfirm:
      'Un mensaje va en camino a {{address}}. Abra su enlace a más tardar el {{day}}: solo después llegan los resúmenes.',
    again: 'Enviarlo de nuevo',
  },
  'subscription.follow-this': {
    this: '¿Desea que se le cuente por correo lo que cambia aquí: {{name}}?',
    thisSearch: '¿Desea que se le cuente por correo lo que cambia en esta búsqueda guardada?',
    follow: 'Seguir',
    codeMissing: 'Elija cuál.',
  },
  'subscription.end': {
    what: 'Después no llega ningún resumen, y no se guarda nada de lo que sigue ni de los mensajes que se le enviaron.',
    end: 'Cancelar la suscripción',
    ended: 'La suscripción está cancelada. No se guarda nada de ella.',
  },
  'subscription.by-link': {
    notWhole: 'Este enlace no está completo o ya no se usa. Abra el del mensaje más reciente.',
    expired: 'Este enlace ha caducado y con él no empezó nada.',
    askAgain: 'Solicitarlo de nuevo',
    confirmWhat: '¿Desea mensajes que cuenten qué ha cambiado en la matriz de necesidades y servicios?',
    confirm: 'Sí, envíenme resúmenes',
    notYou: 'Si no lo pidió usted, cierre esta página: no llegará ningún mensaje.',
    confirmed: 'Confirmado. Desde ahora llegan resúmenes siempre que algo haya cambiado.',
    comes: 'Llegan resúmenes siempre que algo haya cambiado.',
    signedIn: 'Cambiar lo que sigue, con la sesión iniciada',
  },
  'routes.subscriptions': {
    title: 'Suscripciones',
    lead: 'Un resumen es un mensaje que cuenta qué ha cambiado en lo que usted sigue, en la medida en que puede verlo cuando se envía. Si nada cambió, no llega ninguno.',
    leadPublic:
      'Un resumen es un mensaje que cuenta qué ha cambiado en lo que usted sigue, en la medida en que es público. Si nada cambió, no llega ninguno.',
  },
  'routes.unsubscribe': {
    title: '¿No desea más resúmenes?',
    rather: 'Cambiar más bien lo que sigue',
  },
} satisfies In<'es', Subscription>;
