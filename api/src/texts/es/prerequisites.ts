import type { Sentences } from '../sentences.ts';

export const prerequisites: Sentences = {
  'There is no article "{code}". Choose one of the list.':
    'No hay ningún artículo «{code}». Elija uno de la lista.',
  'An article builds on articles of its own treaty. Choose one of these.':
    'Un artículo se basa en artículos de su propio tratado. Elija uno de estos.',
  'This is what it builds on already. Change something, or leave it.':
    'Ya se basa en esto. Cambie algo o déjelo como está.',
  'Article {article} has no provision {provision}. Choose one of its own.':
    'El artículo {article} no tiene ninguna disposición {provision}. Elija una de las suyas.',
  'These articles would need each other in a circle: {circle}. Take out one of these prerequisites.':
    'Estos artículos se necesitarían unos a otros en círculo: {circle}. Quite uno de estos requisitos previos.',
};
