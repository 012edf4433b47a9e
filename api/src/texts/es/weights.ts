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
  'Places of this year that are agreed already: {count}. Give at least as many.':
    'Plazas ya acordadas este año: {count}. Indique al menos otras tantas.',
  'You no longer speak for the provider of this offer. Ask a colleague to confirm it.':
    'Ya no representa al proveedor de esta oferta. Pida a un colega que la confirme.',
  'This offer was already confirmed on {day}. There is nothing left to do.':
    'Esta oferta ya se confirmó el {day}. No queda nada por hacer.',
  'This link has expired. Sign in and confirm the offer there.':
    'Este enlace ha caducado. Inicie sesión y confirme la oferta allí.',
  'This link is not whole. Open it from the mail again, or sign in and confirm there.':
    'Este enlace está incompleto. Ábralo de nuevo desde el correo, o inicie sesión y confirme allí.',
};
