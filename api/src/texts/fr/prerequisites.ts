import type { Sentences } from '../sentences.ts';

export const prerequisites: Sentences = {
  'There is no article "{code}". Choose one of the list.':
    'Il n’y a pas d’article « {code} ». Choisissez-en un dans la liste.',
  'An article builds on articles of its own treaty. Choose one of these.':
    'Un article repose sur des articles de son propre traité. Choisissez-en un.',
  'This is what it builds on already. Change something, or leave it.':
    'Il repose déjà sur cela. Modifiez quelque chose ou laissez-le tel quel.',
  'Article {article} has no provision {provision}. Choose one of its own.':
    'L’article {article} n’a pas de disposition {provision}. Choisissez l’une des siennes.',
  'These articles would need each other in a circle: {circle}. Take out one of these prerequisites.':
    'Ces articles auraient besoin les uns des autres en cercle\u202f: {circle}. Retirez l’un de ces préalables.',
};
