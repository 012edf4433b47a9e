import type { Sentences } from '../sentences.ts';

export const prerequisites: Sentences = {
  'There is no article "{code}". Choose one of the list.':
    'No hay ningún artículo «{code}». Elija uno de la lista.',
  'What articles of this treaty build on is part of its checklist. Change it in a new version of that.':
    'En qué se basan los artículos de este tratado es parte de su lista de verificación. Cámbielo en una nueva versión de esta.',
  'This is what it builds on already. Change something, or leave it.':
    'Ya se basa en esto. Cambie algo o déjelo como está.',
  'Article {article} has no provision {provision}. Choose one of its own.':
    'El artículo {article} no tiene ninguna disposición {provision}. Elija una de las suyas.',
  'These articles would need each other in a circle: {circle}. Take out one of these prerequisites.':
    'Estos artículos se necesitarían unos a otros en círculo: {circle}. Quite uno de estos requisitos previos.',
};
