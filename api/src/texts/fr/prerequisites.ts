import type { Sentences } from '../sentences.ts';

export const prerequisites: Sentences = {
  'There is no article "{code}". Choose one of the list.':
    'Il n’y a pas d’article « {code} ». Choisissez-en un dans la liste.',
  'What articles of this treaty build on is part of its checklist. Change it in a new version of that.':
    'Ce sur quoi reposent les articles de ce traité fait partie de sa liste de contrôle. Modifiez-le dans une nouvelle version de celle-ci.',
  'This is what it builds on already. Change something, or leave it.':
    'Il repose déjà sur cela. Modifiez quelque chose ou laissez-le tel quel.',
  'Article {article} has no provision {provision}. Choose one of its own.':
    'L’article {article} n’a pas de disposition {provision}. Choisissez l’une des siennes.',
  'These articles would need each other in a circle: {circle}. Take out one of these prerequisites.':
    'Ces articles auraient besoin les uns des autres en cercle\u202f: {circle}. Retirez l’un de ces préalables.',
};
