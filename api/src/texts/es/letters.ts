import type { Sentences } from '../sentences.ts';

/** What letters say, by the codes of `domain/correspondence/sentences.ts`. */
export const letters: Sentences = {
  'letter-greeting': 'Estimado/a {name}:',
  'letter-several': '{count} asuntos para usted en Needs Matrix',
  'letter-open': 'Abrir en Needs Matrix',
  'letter-foot':
    'Needs Matrix le envía este correo por la función que tiene allí. No responda a este mensaje.',
  'submission-returned-subject': 'Devuelta con comentarios: {instrument}, {cycle}',
  'submission-returned':
    'La Secretaría ha devuelto a {participant} la lista de verificación «{instrument}» del ciclo {cycle}. Sus comentarios están junto a las respuestas. Puede modificarlas y volver a presentar la lista.',
  'submission-accepted-subject': 'Aceptada: {instrument}, {cycle}',
  'submission-accepted':
    'La Secretaría ha aceptado la lista de verificación «{instrument}» del ciclo {cycle} que presentó {participant}.',
  'need-proposed-subject': 'Se propuso una necesidad a {participant}',
  'need-proposed':
    'Se propuso una necesidad de {participant} surgida fuera de la lista de verificación. Nadie más la ve hasta que su Estado la confirme; también puede rechazarla.',
  'match-message-subject': 'Un mensaje sobre un emparejamiento con {participant}',
  'match-message':
    'Hay un mensaje para usted sobre un emparejamiento con {participant}. Puede leerlo y responder en Needs Matrix.',
  'offer-lapses-subject': 'Confirme su oferta antes del {day}',
  'offer-lapses':
    'Su oferta «{title}» se confirmó por última vez el {confirmed}. Confírmela a más tardar el {day}; después figurará como caducada y no corresponderá a ninguna necesidad. El enlace de abajo abre una página con un solo botón; no hace falta iniciar sesión.',
  'offer-stale-subject': 'Su oferta ha caducado: confírmela o retírela',
  'offer-stale':
    'Su oferta «{title}» se confirmó por última vez el {confirmed}. Desde el {day} figura como caducada y no corresponde a ninguna necesidad. El enlace de abajo abre una página con un solo botón que la confirma; no hace falta iniciar sesión.',
};
