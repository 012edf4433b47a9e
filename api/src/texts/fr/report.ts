import type { Sentences } from '../sentences.ts';

export const report: Sentences = {
  STATE_PROFILE: 'Profil d’un État',
  ANALYTIC: 'Rapport analytique sur les besoins',
  DONOR_BRIEFING: 'Note d’information pour les donateurs',
  CYCLE_PROGRESS: 'Avancement du cycle',
  demonstration: 'Données de démonstration : ces États et tout ce qu’ils disent sont inventés.',
  writtenFor: 'Établi pour',
  PUBLIC: 'Tout public',
  DONORS: 'Les donateurs',
  SECRETARIAT: 'Le secrétariat',
  asOf: 'Au',
  asOfEdition: 'Édition {edition}, au {moment}',
  utc: '{moment} UTC',
  checklist: 'Liste de contrôle',
  anyChecklist: 'Toute liste de contrôle',
  cycle: 'Cycle d’examen',
  scope: 'Champ',
  everything: 'Tout ce que la matrice compte',
  reported: 'Ont communiqué',
  ofParties: '{numerator} États parties sur {denominator}',
  fraction: '{numerator} sur {denominator}',
  inShort: 'En bref',
  needs: 'Besoins',
  needsOf: 'États : {states}. Ouverts : {open}',
  states: 'États',
  unmet: 'Non satisfaits',
  coverage: 'Couverture',
  howFar: 'Aide obtenue',
  mostAsked: 'Le plus demandé : {list}.',
  silent:
    'Lacunes qui ne mentionnent aucune aide : {count}. Ce sont des constats, non des besoins, et aucun chiffre de ce document ne les compte comme tels.',
  kinds: 'Demande par type d’aide',
  articles: 'Demande et couverture par article',
  groups: 'Demande par groupe régional',
  byState: 'Où sont les besoins, État par État',
  horizons: 'Quand l’aide est souhaitée',
  kind: 'Type d’aide',
  article: 'Article de la Convention',
  group: 'Groupe régional',
  state: 'État',
  horizon: 'Échéance',
  all: 'Ensemble',
  across: 'Besoins et, entre parenthèses, États, par type d’aide. Les types : {list}.',
  counting:
    'Chaque chose n’est comptée qu’une fois : un État qui a plusieurs besoins compte une fois dans chaque total.',
  howCounted: 'Mode de comptage',
  coverageNote:
    'Couverture : besoins ouverts pour lesquels une aide est convenue ou en cours, parmi tous les besoins ouverts. Un besoin qui n’a qu’une offre n’est pas couvert : une offre convient à beaucoup de besoins et en sert peu.',
  levels: 'Degré d’application des articles',
  levelsNote:
    'Réponses aux dispositions de chaque article, de tous les États concernés que ce public peut voir.',
  answers: 'Réponses',
  noAnswers:
    'Une édition ne contient pas de réponses : ce qui en découle figure dans les rapports établis à une date.',
  money: 'Fonds et capacités offerts face à la demande',
  moneyNote:
    'Besoins : ceux qui sont ouverts, et la somme de leurs fourchettes budgétaires. Offres : celles qui sont publiées et toujours valables ; leurs places par an, combien sont convenues cette année, et leurs plafonds, chacun pour toutes ses places de l’année, ou pour une seule si aucun nombre n’est indiqué. Entre parenthèses : combien de besoins ou d’offres le disent, et sur combien. Les monnaies ne sont pas converties.',
  moneyOneChecklist:
    'Les fonds et les capacités portent sur une seule liste de contrôle : choisissez-en une pour cette section.',
  openNeeds: 'Besoins ouverts',
  askedUsd: 'Coût estimé, dollars É.-U.',
  offers: 'Offres',
  placesAYear: 'Places par an',
  agreedPlaces: 'Places convenues',
  offeredAYear: 'Offert par an',
  unserved: 'Ce à quoi personne ne répond',
  unservedNote:
    'Besoins ouverts sans offre, ni accord, ni activité, dans l’ordre de la Convention ; rien ici ne classe les États.',
  allServed: 'Chaque besoin ouvert a au moins une offre.',
  words: 'Dans les mots des États',
  wordsNote:
    'Tirés des articles qui comptent le plus de besoins, dans l’ordre de la Convention ; non traduits.',
  noWords: 'Aucun État ne dit ici quoi que ce soit que ce public puisse lire.',
  nothing: 'Rien de ce champ n’est montré à ce public.',
  cycles: 'Cycle par cycle',
  byGroup: 'Qui a communiqué, par groupe régional',
  status: 'Statut',
  STATE_PARTY: 'État partie',
  SIGNATORY: 'Signataire',
  OBSERVER: 'Observateur',
  leastDeveloped: 'Pays moins avancé',
  yes: 'Oui',
  no: 'Non',
  itsNeeds: 'Ce qu’il demande',
  noNeeds: 'Il ne demande rien que ce public puisse voir.',
  provision: 'Disposition de l’article',
  inItsWords: 'Dans ses propres mots',
  itsHelp: 'Aide qu’il reçoit',
  noHelp: 'Aucune que ce public puisse voir.',
  activity: 'Activité',
  PIPELINE: 'Prévue',
  IMPLEMENTATION: 'En cours',
  FINALISATION: 'En voie d’achèvement',
  CLOSED: 'Terminée',
  CANCELLED: 'Annulée',
  SUSPENDED: 'Suspendue',
  source: 'Source et limites',
  sourceName: 'Source des données',
  sourceText:
    'Matrice des besoins : ce que les États ont soumis et ce que les prestataires offrent et font au titre de la Convention',
  boundary: 'Limites',
  boundaryText:
    'Ce que ce public peut voir à ce moment, selon les mentions du jour où il a été établi. Ce qu’un État montre à moins de monde n’entre dans aucun chiffre, et son nombre n’est pas donné.',
  boundaryEdition:
    'Ce que l’édition contient pour ce public. Les mots des États sont montrés selon leurs mentions du jour où il a été établi.',
  notTheirs:
    'Les obligations de la Convention sont résumées dans nos propres mots ; seul le texte authentique fait foi.',
  citation: 'Comment le citer',
  cite: 'Matrice des besoins, « {title} », {scope}, établi pour : {audience}, au {moment}, SHA-256 {short}.',
  checksum: 'SHA-256 du contenu',
  sameAgain:
    'Le même modèle, la même requête, le même public, le même moment et la même langue redonnent les mêmes octets.',
  chapters: 'Chapitres',
  provisions: 'Dispositions',
  conventions: 'Conventions visées',
  priorityAreas: 'Domaines prioritaires',
  obligationLevels: 'Obligation de l’article',
  subjects: 'Thèmes',
  categories: 'Catégories d’aide',
  howServed: 'Aide apportée',
  providers: 'Prestataires',
  matrixOf: 'Besoins : {rows} × {columns}',
  providerKinds: 'Catégories de prestataires',
  publicBoundary:
    'Ce que chacun peut voir. Ce qu’un État montre à moins de lecteurs ne figure dans aucun chiffre, et son nombre n’est pas donné.',
  openMatrix: 'Ouvrir dans la Matrice des besoins',
  goals: 'Objectifs du Programme 2030',
  REAL: 'États réels',
  FICTIONAL: 'États inventés',
  population: 'Population étudiée',
  smallIslandDeveloping: 'Petits États insulaires en développement',
  landlockedDeveloping: 'Pays en développement sans littoral',
  legislation: 'Aide à l’élaboration de lois',
  vague: 'Imprécis',
  withoutGap: 'Sans lacune',
  waiting: 'Dépendent d’un préalable',
};

/** Why a report is not written, or not given out. */
export const reportRefusals: Sentences = {
  'Name the State that the report is for where it is for a State, and only there.':
    'Indiquez l’État auquel le rapport est destiné lorsqu’il est destiné à un État, et seulement alors.',
  'An edition has no content for a single State. Choose a moment.':
    'Une édition n’a pas de contenu pour un seul État. Choisissez un moment.',
  'Choose one section at least.': 'Choisissez au moins une section.',
  'This template has no such section. Leave it out.': 'Ce modèle n’a pas cette section. Retirez-la.',
  'A preview shows 20 profiles at most. Choose fewer States, or have the report written.':
    'L’aperçu montre 20 profils au plus. Choisissez moins d’États, ou faites rédiger le rapport.',
  'Send what is asked of the report as JSON, in `ask`, as its form does.':
    'Envoyez ce qui est demandé au rapport en JSON, dans `ask`, comme le fait son formulaire.',
  'A profile needs its States. Choose at least one.':
    'Un profil a besoin de ses États. Choisissez-en au moins un.',
  'One document holds 250 profiles at most. Choose fewer States.':
    'Un document contient au plus 250 profils. Choisissez moins d’États.',
  'This report is about one checklist. Choose which.':
    'Ce rapport porte sur une seule liste de contrôle. Choisissez laquelle.',
  'The progress of a cycle needs its cycle. Choose the year.':
    'L’avancement d’un cycle a besoin de son cycle. Choisissez l’année.',
  'An edition holds no answers, so it tells no progress. Choose a moment.':
    'Une édition ne contient pas de réponses et ne dit donc rien de l’avancement. Choisissez un moment.',
  'There was nothing in the matrix yet at this moment. Choose a later one.':
    'À ce moment, il n’y avait encore rien dans la matrice. Choisissez-en un plus tardif.',
  'There is no edition with this number. Look at the list of editions.':
    'Il n’y a pas d’édition portant ce numéro. Consultez la liste des éditions.',
  'A report is written for an audience to which you belong. Choose a wider one, or your own State.':
    'Un rapport est établi pour un public dont vous faites partie. Choisissez-en un plus large, ou votre propre État.',
  'You keep 50 reports, and more is not possible. Remove one you no longer need.':
    'Vous conservez 50 rapports, et il n’est pas possible d’en conserver plus. Supprimez-en un dont vous n’avez plus besoin.',
  'What the audience of this report may see has changed since it was written. Have it written again.':
    'Ce que le public de ce rapport peut voir a changé depuis qu’il a été établi. Faites-le établir à nouveau.',
  'You no longer belong to the audience of this report.':
    'Vous ne faites plus partie du public de ce rapport.',
  'Something unexpected happened. Ask for this report again.':
    'Il s’est produit quelque chose d’inattendu. Demandez à nouveau ce rapport.',
};
