import type { Sentences } from '../sentences.ts';

/** Why States are a group of convergence, and what a joint offer is told by. */
export const convergenceReasons: Sentences = {
  'convergence-article': 'Tous mettent en premier l’aide au sujet de l’article {article}.',
  'convergence-subject': 'Tous mettent en premier l’aide sur ceci : {subjects}.',
  'convergence-type': 'Tous demandent : {types}.',
  'convergence-provision': 'Tous désignent {provisions}.',
  'joint-step-online': 'En ligne',
  'joint-offer-made-subject': 'Une offre conjointe à des États, dont {participant}',
  'joint-offer-made':
    'Un prestataire a fait une seule offre à un groupe d’États, dont {participant}. Chaque État répond pour lui-même : vous pouvez l’accepter ou la décliner.',
  'joint-offer-calendar-subject': 'Le calendrier commun d’une offre conjointe a changé',
  'joint-offer-calendar':
    'Le calendrier commun d’une offre conjointe a changé ({participant} y participe). Vous pouvez le lire et le reprendre dans votre propre calendrier.',
};

export const jointRefusals: Sentences = {
  'This State is not in the group now. Look at the group again.':
    'Cet État n’est pas dans le groupe actuellement. Consultez de nouveau le groupe.',
  'A joint offer is for two States at least. Choose one more, or publish an offer.':
    'Une offre conjointe s’adresse à deux États au moins. Choisissez-en un de plus, ou publiez une offre.',
  'Nothing of this offer is for {name}. Add the kind of help that this State asks for, or leave the State out.':
    'Rien dans cette offre n’est pour {name}. Ajoutez le type d’aide que cet État demande, ou laissez-le de côté.',
  'The offer is for {count} needs. Give at least as many places, or leave the number out.':
    'L’offre vise {count} besoins. Donnez au moins autant de places, ou n’indiquez pas de nombre.',
  'The calendar has no such step, or it is sent twice. Leave its id out.':
    'Le calendrier n’a pas cette étape, ou elle est envoyée deux fois. N’envoyez pas son identifiant.',
  'This ends before it begins. Correct one of the days.':
    'La fin précède le début. Corrigez l’un des deux jours.',
  'The group has changed since you looked at it. Look at it again.':
    'Le groupe a changé depuis que vous l’avez consulté. Consultez-le de nouveau.',
  'The window of the offer is not open today. Open it today, or leave the days out.':
    'La période de l’offre n’est pas ouverte aujourd’hui. Ouvrez-la aujourd’hui, ou n’indiquez pas de jours.',
  'The offer does not reach every need that it is for. Name the provisions or articles of all of them.':
    'L’offre n’atteint pas tous les besoins qu’elle vise. Désignez les dispositions ou les articles de chacun d’eux.',
};
