import type { Sentences } from '../sentences.ts';

/** Of providers: asking to be listed as one, and making one of two records. */
export const listing: Sentences = {
  'These are one record. Choose two that are of one organization.':
    'C’est une seule fiche. Choisissez-en deux qui soient d’une même organisation.',
  'A State that gives help itself is one record already. Choose two organizations.':
    'Un État qui apporte lui-même une aide a déjà une fiche unique. Choisissez deux organisations.',
  'One of the two is invented for demonstration. Choose two real ones, or two invented ones.':
    'L’une des deux est inventée pour la démonstration. Choisissez-en deux réelles ou deux inventées.',
  'This record was merged already. Choose the one that it became.':
    'Cette fiche a déjà été fusionnée. Choisissez celle qu’elle est devenue.',
  'This request was already confirmed on {day}. There is nothing left to do.':
    'Cette demande a déjà été confirmée le {day}. Il n’y a plus rien à faire.',
  'This link has expired. Ask once more; a new mail will come.':
    'Ce lien a expiré. Faites une nouvelle demande ; un autre message vous parviendra.',
  'This request was decided already. Read it again to see how.':
    'Cette demande a déjà été tranchée. Relisez-la pour voir comment.',
  'Give one name in each language.': 'Donnez un seul nom par langue.',
  'Send one e-mail address, such as name@example.org.':
    'Envoyez une adresse électronique, par exemple nom@example.org.',
  'This link is not whole. Open it from the mail again.':
    'Ce lien est incomplet. Ouvrez-le de nouveau depuis le message.',
  'A State speaks for itself by its focal points. Choose an organization.':
    'Un État parle pour lui-même par ses points focaux. Choisissez une organisation.',
  'A provider of this name is listed already. Add this person to it, or refuse with a reason.':
    'Un prestataire de ce nom figure déjà sur la liste. Ajoutez-y cette personne, ou refusez la demande en donnant un motif.',
  'This person speaks for the provider already. Send a new link instead, if need be.':
    'Cette personne parle déjà au nom du prestataire. Envoyez-lui plutôt un nouveau lien, si nécessaire.',
  'A hundred people speak for this provider. End the access of somebody first.':
    'Cent personnes parlent au nom de ce prestataire. Mettez d’abord fin à l’accès de l’une d’elles.',
  'This person has set a password already, and signs in with it.':
    'Cette personne a déjà choisi un mot de passe et se connecte avec celui-ci.',
  'Nobody ends their own access. Ask a colleague or the secretariat.':
    'Personne ne met fin à son propre accès. Adressez-vous à un collègue ou au secrétariat.',
  'Two hundred drafts wait here already. Publish or remove one first.':
    'Deux cents brouillons attendent déjà ici. Publiez-en ou retirez-en un d’abord.',
};

/** What is mailed to whoever asked. */
export const listingLetters: Sentences = {
  'provider-merged-subject': '{other} devient {name}',
  'provider-merged':
    'Le secrétariat a fusionné deux fiches d’une même organisation : {other} devient {name}. Tout ce qui relevait de {other} s’y trouve, et vous parlez au nom de {name}.',
  'letter-foot-given':
    'Needs Matrix vous écrit parce que quelqu’un y a indiqué votre adresse. Si ce n’était pas vous, vous n’avez rien à faire. Merci de ne pas répondre à ce message.',
  'listing-confirm-subject': 'Confirmez votre adresse pour Needs Matrix',
  'listing-confirm':
    'Avec cette adresse, quelqu’un a demandé qu’une organisation figure dans Needs Matrix parmi les prestataires d’assistance technique. Si c’était vous, confirmez-le dans les {days} jours par le lien ci-dessous. Il ouvre une page avec un seul bouton ; le même lien vous montrera ensuite ce qu’il est advenu de la demande.',
  'listing-approved-subject': '{name} figure dans Needs Matrix',
  'listing-approved':
    'Le secrétariat a approuvé l’inscription de {name} parmi les prestataires d’assistance technique. Vous parlez en son nom : connectez-vous comme auparavant et publiez ses offres.',
  'listing-approved-account-subject': '{name} figure dans Needs Matrix',
  'listing-approved-account':
    'Le secrétariat a approuvé l’inscription de {name} parmi les prestataires d’assistance technique. Vous parlez en son nom. Choisissez un mot de passe par le lien ci-dessous, qui sert une seule fois et pendant 30 jours ; vous pourrez ensuite publier ses offres.',
  'listing-refused-subject': 'Votre demande d’inscription a été refusée',
  'listing-refused':
    'Le secrétariat a refusé d’inscrire {name} parmi les prestataires d’assistance technique. Il en donne le motif :',
  'colleague-invited-subject': 'Vous parlez au nom de {name} dans Needs Matrix',
  'colleague-invited':
    '{by} vous a demandé de parler au nom de {name}, prestataire d’assistance technique. Connectez-vous comme auparavant : ses offres, brouillons et correspondances s’y trouvent.',
  'colleague-invited-account-subject': 'Vous êtes invité à parler au nom de {name} dans Needs Matrix',
  'colleague-invited-account':
    '{by} vous a demandé de parler au nom de {name}, prestataire d’assistance technique. Choisissez un mot de passe par le lien ci-dessous, qui sert une seule fois dans les {days} jours ; ses offres, brouillons et correspondances s’y trouvent.',
  'invitation-renewed-subject': 'Un nouveau lien pour choisir votre mot de passe Needs Matrix',
  'invitation-renewed':
    'Vous parlez au nom de {name}, prestataire d’assistance technique, et n’avez pas encore choisi de mot de passe. Choisissez-le par le lien ci-dessous, qui sert une seule fois dans les {days} jours. Les liens des messages précédents ne servent plus.',
  'access-ended-subject': 'Vous ne parlez plus au nom de {name}',
  'access-ended':
    'Une personne qui parle au nom de {name}, ou le secrétariat, a mis fin à votre accès dans Needs Matrix. Ce que vous y avez fait demeure. Si c’est une erreur, adressez-vous à vos collègues ou au secrétariat.',
};
