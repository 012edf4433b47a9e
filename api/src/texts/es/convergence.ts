import type { Sentences } from '../sentences.ts';

/** Why States are a group of convergence, and what a joint offer is told by. */
export const convergenceReasons: Sentences = {
  'convergence-article': 'Todos ponen en primer lugar la ayuda con el artículo {article}.',
  'convergence-subject': 'Todos ponen en primer lugar la ayuda sobre: {subjects}.',
  'convergence-type': 'Todos piden: {types}.',
  'convergence-provision': 'Todos nombran {provisions}.',
  'joint-step-online': 'En línea',
  'joint-offer-made-subject': 'Una oferta conjunta a {participant} y otros Estados',
  'joint-offer-made':
    'Un proveedor ha hecho una sola oferta a un grupo de Estados, entre ellos {participant}. Cada Estado responde por sí mismo: pueden aceptarla o declinarla.',
  'joint-offer-calendar-subject': 'El calendario común de una oferta conjunta ha cambiado',
  'joint-offer-calendar':
    'Ha cambiado el calendario común de una oferta conjunta en la que participa {participant}. Pueden consultarlo y pasarlo a su propio calendario.',
};

export const jointRefusals: Sentences = {
  'This State is not in the group now. Look at the group again.':
    'Este Estado ya no está en el grupo. Vuelva a consultar el grupo.',
  'A joint offer is for two States at least. Choose one more, or publish an offer.':
    'Una oferta conjunta es para dos Estados como mínimo. Elija uno más o publique una oferta.',
  'Nothing of this offer is for {name}. Add the kind of help that this State asks for, or leave the State out.':
    'Nada de esta oferta es para {name}. Añada el tipo de ayuda que pide este Estado, o déjelo fuera.',
  'The offer is for {count} needs. Give at least as many places, or leave the number out.':
    'La oferta es para {count} necesidades. Dé al menos otras tantas plazas, o no indique el número.',
  'The calendar has no such step, or it is sent twice. Leave its id out.':
    'El calendario no tiene esa etapa, o se ha enviado dos veces. Omita su identificador.',
  'This ends before it begins. Correct one of the days.':
    'Termina antes de empezar. Corrija uno de los días.',
  'The group has changed since you looked at it. Look at it again.':
    'El grupo ha cambiado desde que lo consultó. Vuelva a consultarlo.',
  'The window of the offer is not open today. Open it today, or leave the days out.':
    'El plazo de la oferta no está abierto hoy. Ábralo hoy, o no indique los días.',
  'The offer does not reach every need that it is for. Name the provisions or articles of all of them.':
    'La oferta no llega a todas las necesidades a las que se dirige. Indique las disposiciones o los artículos de todas ellas.',
};
