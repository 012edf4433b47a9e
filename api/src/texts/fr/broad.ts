import type { Sentences } from '../sentences.ts';

/** Of needs that concern more than a provision. */
export const broadReasons: Sentences = {
  'sourced-broad':
    'L’État a confirmé un besoin né hors de la liste de contrôle, daté du {day} : {type}. Il concerne : {provision}.',
  'scope-broad-none': 'N’entre pas dans la portée : {provision}.',
  'scope-broad-exact': 'L’offre désigne expressément : {provision}.',
  'scope-broad-CHAPTER': 'Le chapitre {chapter} dans son ensemble ; le besoin désigne un de ses articles.',
  'scope-broad-WHOLE': 'Toute la Convention ; le besoin en désigne une partie.',
  'scope-broad-part': 'L’offre en couvre une partie : {percent} pour cent.',
  'blocker-scope-broad': 'N’entre pas dans la portée de l’offre : {provision}.',
  'way-add-broad': 'Ajouter à la portée de l’offre : {provision}.',
  'way-not-whole-broad':
    'Désigner, au lieu de toute la Convention, pour laquelle aucune législation type n’est jamais offerte : {provision}.',
  'way-not-model': 'Retirer la législation type, qui n’est jamais offerte pour toute la Convention.',
};

export const broadRefusals: Sentences = {
  'This State is a party to the Convention already. Say which provision, article or chapter the need concerns.':
    'Cet État est déjà partie à la Convention. Dites quelle disposition, quel article ou quel chapitre le besoin concerne.',
  'Model legislation is for named chapters, articles or provisions. Choose another kind of help for joining, or say which part it is for.':
    'Une législation type porte sur des chapitres, articles ou dispositions désignés. Choisissez un autre type d’aide pour l’adhésion, ou dites quelle partie est visée.',
};
