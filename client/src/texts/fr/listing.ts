import type { Listing } from '../en/listing.ts';
import type { In } from '../whole.ts';

export const listing = {
  'listing.ask': {
    name: 'Nom de l’organisation',
    nameMissing: 'Écrivez son nom.',
    names: 'Son nom dans d’autres langues',
    kind: 'Type d’organisation',
    kindMissing: 'Choisissez de quel type elle est.',
    choose: 'Choisir',
    about: 'Quelle aide elle offre',
    aboutHint: 'Une phrase : pour qui, et en quoi.',
    aboutMissing: 'Dites en une phrase quelle aide elle offre.',
    site: 'Son site (facultatif)',
    siteHint: 'Une adresse web',
    country: 'Où elle a son siège (facultatif)',
    noCountry: 'Dans aucun État, ou non précisé',
    contactName: 'Votre nom',
    contactNameMissing: 'Écrivez votre nom.',
    contactEmail: 'Votre adresse électronique',
    contactEmailHint:
      'Un message y est envoyé ; par son lien vous confirmez l’adresse et voyez ensuite ce qu’il advient de la demande.',
    contactEmailMissing: 'Écrivez votre adresse électronique.',
    ask: 'Demander l’inscription',
  },
  'listing.by-link': {
    notWhole:
      'Ce lien est incomplet, ou trop ancien. Ouvrez-le de nouveau depuis le message, ou refaites la demande.',
    confirmWhat:
      '{{address}} est-elle votre adresse, et le secrétariat doit-il examiner cette demande ? Vous pouvez le confirmer jusqu’au {{day}}.',
    confirm: 'Oui, l’envoyer au secrétariat',
    notYou: 'Si vous n’avez rien demandé, fermez cette page : il ne se passe rien.',
    expired:
      'L’adresse n’a pas été confirmée avant le {{day}} ; le secrétariat n’a donc pas reçu cette demande.',
    again: 'Refaire la demande',
    waiting:
      'Confirmée le {{day}}. Le secrétariat l’examine ; vous recevrez un message à {{address}} quand il aura décidé.',
    approved: 'Approuvée le {{day}} : {{provider}} figure parmi les prestataires, et vous parlez en son nom.',
    signIn: 'Se connecter',
    password:
      'Vous n’avez pas encore choisi de mot de passe : utilisez le lien du message envoyé à {{address}}.',
    refused: 'Refusée le {{day}}. Le secrétariat en donne le motif :',
    ranOut:
      'Vous n’avez pas encore choisi de mot de passe, et le lien envoyé à {{address}} a expiré. Demandez au secrétariat de vous en envoyer un nouveau.',
    noLonger: 'Vous ne parlez plus en son nom. Si c’est une erreur, adressez-vous au secrétariat.',
  },
  'listing.card': {
    approve: 'Approuver',
    refuse: 'Refuser',
    approveOf: 'Approuver : {{name}}',
    refuseOf: 'Refuser : {{name}}',
    approveTitle: 'Approuver la demande',
    refuseTitle: 'Refuser la demande',
    approvedOn: 'Approuvée le {{day}}',
    refusedOn: 'Refusée le {{day}}',
    kind: 'Type',
    country: 'Siège',
    site: 'Site web',
    contact: 'Qui demande',
    askedOn: 'Demandé le',
    listedAs: 'Figure comme',
  },
  'listing.doubles': {
    title: 'C’est peut-être la même organisation',
    listed: 'figure déjà sur la liste',
    asks: 'demandé le {{day}} par {{person}}',
    SAME_NAME: 'le même nom',
    SAME_SITE: 'le même site',
    ABBREVIATION: 'un nom abrège l’autre',
    SIMILAR_NAME: 'un nom semblable',
  },
  'listing.approve': {
    asNew:
      '{{name}} devient prestataire, et {{person}} parle en son nom. Un message lui dit comment se connecter.',
    asOneOf:
      'Aucun prestataire n’est créé : {{person}} parle au nom de celui qui figure déjà. Un message lui dit comment se connecter.',
    as: 'Ce qu’il en advient',
    new: 'L’inscrire comme nouveau prestataire',
    add: 'Ajouter la personne à {{provider}}',
    approve: 'Approuver',
    back: 'Retour',
  },
  'listing.refuse': {
    reason: 'Motif',
    hint: '{{person}} le lit dans un message, tel que vous l’écrivez.',
    missing: 'Dites pourquoi.',
    refuse: 'Refuser',
    back: 'Retour',
  },
  'routes.ask-to-be-listed': {
    title: 'Demander l’inscription',
    titleByLink: 'Votre demande d’inscription',
    lead: 'Les organisations, entreprises et instituts qui fournissent une assistance technique peuvent figurer ici parmi les prestataires. Le secrétariat examine chaque demande et l’approuve, ou dit pourquoi il la refuse. Une fois inscrits, vous publiez vous-mêmes vos offres.',
    asked_one:
      'Un message est en route vers {{address}}. Ouvrez son lien dans un délai de {{count}} jour : alors seulement le secrétariat reçoit votre demande.',
    asked_many:
      'Un message est en route vers {{address}}. Ouvrez son lien dans un délai de {{count}} de jours : alors seulement le secrétariat reçoit votre demande.',
    asked_other:
      'Un message est en route vers {{address}}. Ouvrez son lien dans un délai de {{count}} jours : alors seulement le secrétariat reçoit votre demande.',
  },
  'routes.listings': {
    title: 'Demandes d’inscription',
    lead: 'Organisations, entreprises et instituts qui demandent à figurer parmi les prestataires, chacun une fois son adresse confirmée par message. Ce que vous décidez est envoyé à l’auteur de la demande.',
    open: 'En attente',
    decided: 'Tranchées',
    none: 'Personne n’attend d’être inscrit',
    noneDecided: 'Rien n’a encore été tranché',
    noneWhy: 'Quiconque apporte une aide peut le demander par un formulaire qui n’exige pas de compte.',
    form: 'Voir le formulaire',
  },
  'listing.invited': {
    ACTIVE: '{{name}} a choisi un mot de passe.',
    INVITED:
      '{{name}} n’a pas encore choisi de mot de passe. Le lien du message est valable jusqu’au {{day}}.',
    EXPIRED: '{{name}} n’a pas choisi de mot de passe, et le lien du message a expiré.',
    renew: 'Envoyer un nouveau lien',
    renewOf: 'Envoyer un nouveau lien à {{name}}',
    people: 'Sa page et ses personnes',
  },
} satisfies In<'fr', Listing>;
