import type { Sentences } from '../sentences.ts';

export const whyNot: Sentences = {
  'way-add-type': 'Offrir aussi ce type d’aide : {type}.',
  'way-not-whole':
    'Désigner {provision} au lieu de toute la Convention : une législation type n’est jamais offerte pour l’ensemble.',
  'way-add-provision': 'Désigner {provision} dans la portée de l’offre.',
  'way-add-article': 'Désigner l’article {article} dans son ensemble dans la portée de l’offre.',
  'way-not-left-out': 'Ne plus exclure {participant}.',
  'way-all-levels': 'Ouvrir l’offre aux États qui ne sont pas des pays les moins avancés.',
  'way-name-state': 'Ajouter {participant} aux États auxquels l’offre est ouverte.',
  'way-open-now': 'Ouvrir la période le {day} au plus tard.',
  'way-close-later': 'Prolonger la période jusqu’au {day} au moins.',
  'way-wait': 'Attendre jusqu’au {day}.',
  'way-more-places':
    'Porter le nombre de places par an, actuellement {count}, au-delà de celles qui sont prises.',
  'way-publish-again': 'La publier de nouveau comme nouvelle offre : un retrait est définitif.',
  'way-confirm': 'Confirmer que l’offre tient toujours.',
  'way-add-subject': 'Indiquer aussi sur quoi elle porte : {subjects}.',
  'way-add-language': 'La fournir aussi dans une langue souhaitée : {languages}.',
  'way-say-language': 'Indiquer dans quelles langues l’aide est souhaitée ; langues offertes : {languages}.',
  'way-accept-language': 'Accepter une aide dans une langue offerte : {languages}.',
  'way-say-when':
    'Indiquer pour quand l’aide est souhaitée ; cet horizon correspondrait le mieux : {horizon}.',
  'way-wider-window': 'Faire durer la période du {from} au {day}.',
  'way-say-mode': 'Dire si l’aide est fournie à distance ou sur place.',
  'way-on-site-too': 'La fournir aussi sur place.',
  'way-say-budget': 'Indiquer à peu près combien l’aide peut coûter.',
  'way-no-ceiling': 'Ne fixer aucun plafond.',
  'way-higher-ceiling': 'Relever le plafond à {amount} {currency}.',
  'way-ceiling-in-dollars': 'Indiquer le plafond en dollars des États-Unis : au moins {amount}.',
  'way-add-tradition': 'Travailler aussi dans la tradition juridique de cet État : {participant}.',
  'way-record-tradition': 'Enregistrer la tradition juridique de cet État : {participant}.',
  'way-begin-there': 'Commencer une activité dans cet État : {participant}.',
  'way-open-need': 'Rouvrir le besoin.',
  'way-open-to-donors': 'Ouvrir la réponse aux donateurs.',
  'hindrance-met': 'L’État a déclaré ce besoin satisfait.',
  'hindrance-withdrawn': 'L’État ne demande plus cette aide.',
  'hindrance-hidden': 'Les donateurs ne peuvent pas encore voir ce besoin.',
  'hindrance-apart':
    'L’offre est inventée pour une démonstration et l’État est réel : les deux restent séparés.',
};
