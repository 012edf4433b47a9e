import type { Sentences } from '../sentences.ts';

export const activities: Sentences = {
  'There is no such goal or target of the 2030 Agenda. Send a goal, such as 16, or a target, such as 16.5.':
    'Il n’existe pas de tel objectif ni de telle cible du Programme 2030. Envoyez un objectif, comme 16, ou une cible, comme 16.5.',
  'This activity came from a match: its State, provision, kind of help and need stay as they were agreed. Record another activity instead.':
    'Cette activité vient d’une correspondance : son État, sa disposition, son type d’aide et son besoin restent tels que convenus. Enregistrez plutôt une autre activité.',
  'Your organization has to stay among those that take part. Name it, or ask the secretariat.':
    'Votre organisme doit rester parmi ceux qui participent. Indiquez-le, ou adressez-vous au secrétariat.',
  'This need is of a State that the activity does not help. Add the State, or leave the need out.':
    'Ce besoin est celui d’un État que l’activité n’aide pas. Ajoutez l’État ou retirez le besoin.',
  'The activity does not help this State. Send a State that it helps.':
    'L’activité n’aide pas cet État. Envoyez un État qu’elle aide.',
};
