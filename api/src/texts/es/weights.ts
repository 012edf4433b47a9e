import type { Sentences } from '../sentences.ts';

export const weights: Sentences = {
  'The parts add up to {sum}. Change them until they make 100.':
    'Las partes suman {sum}. Cámbielas hasta que sumen 100.',
  'A wider scope never gives more than a narrower one: the whole Convention at most as much as a chapter, a chapter as an article, an article as the provision itself.':
    'Un alcance más amplio nunca da más que uno más estrecho: toda la Convención como mucho lo que un capítulo, un capítulo lo que un artículo, un artículo lo que la propia disposición.',
  'Another type of the same category gives less than the very type. Lower it.':
    'Otro tipo de la misma categoría da menos que el tipo exacto. Redúzcalo.',
  'Help from afar only gives at most the points of how help is given. Lower it.':
    'La ayuda solo a distancia da como mucho los puntos de la forma de prestarla. Redúzcalos.',
  'Send every part of the score once.': 'Envíe cada parte de la puntuación una vez.',
  'Places of this year that are agreed already, or kept for States of a joint offer: {count}. Give at least as many.':
    'Plazas de este año ya acordadas, o reservadas para Estados de una oferta conjunta: {count}. Indique al menos otras tantas.',
  'This offer was not confirmed in time, so nothing can be agreed on it. Let its provider confirm it first, or decline.':
    'Esta oferta no se confirmó a tiempo, por lo que no puede acordarse nada sobre ella. Deje que su proveedor la confirme primero, o rechácela.',
  'This offer no longer fits the need, so nothing can be agreed on it. Let its provider revise it, or decline.':
    'Esta oferta ya no se ajusta a la necesidad, por lo que no puede acordarse nada sobre ella. Deje que su proveedor la revise, o rechácela.',
  'The offer was revised after the State agreed, so it is asked for its word again.':
    'La oferta se revisó después de que el Estado diera su acuerdo, por lo que se le pide de nuevo.',
  'Your State no longer answers {provision} with yes and a measure, so this is not its experience now. Revise the offer, or withdraw it.':
    'Su Estado ya no responde a {provision} con un sí y una medida, por lo que ya no es su experiencia. Revise la oferta o retírela.',
  'You no longer speak for the provider of this offer. Ask a colleague to confirm it.':
    'Ya no representa al proveedor de esta oferta. Pida a un colega que la confirme.',
  'This offer was already confirmed on {day}. There is nothing left to do.':
    'Esta oferta ya se confirmó el {day}. No queda nada por hacer.',
  'This link has expired. Sign in and confirm the offer there.':
    'Este enlace ha caducado. Inicie sesión y confirme la oferta allí.',
  'This link is not whole. Open it from the mail again, or sign in and confirm there.':
    'Este enlace está incompleto. Ábralo de nuevo desde el correo, o inicie sesión y confirme allí.',
};
