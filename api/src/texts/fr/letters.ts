import type { Sentences } from '../sentences.ts';

/** What letters say, by the codes of `domain/correspondence/sentences.ts`. */
export const letters: Sentences = {
  'letter-greeting': 'Bonjour {name},',
  'letter-several': '{count} points vous attendent dans Needs Matrix',
  'letter-open': 'Ouvrir dans Needs Matrix',
  'letter-foot':
    'Needs Matrix vous écrit en raison de la fonction que vous y exercez. Merci de ne pas répondre à ce message.',
  'submission-returned-subject': 'Renvoyée avec des observations : {instrument}, {cycle}',
  'submission-returned':
    'Le secrétariat a renvoyé la liste de contrôle « {instrument} » du cycle {cycle} à {participant}. Ses observations figurent à côté des réponses. Vous pouvez les modifier et présenter de nouveau la liste.',
  'submission-accepted-subject': 'Acceptée : {instrument}, {cycle}',
  'submission-accepted':
    'Le secrétariat a accepté la liste de contrôle « {instrument} » du cycle {cycle} que {participant} a présentée.',
  'need-proposed-subject': 'Un besoin a été proposé à {participant}',
  'need-proposed':
    'Un besoin de {participant} apparu hors de la liste de contrôle a été proposé. Personne d’autre ne le voit avant que votre État le confirme ; vous pouvez aussi l’écarter.',
  'match-message-subject': 'Un message sur une correspondance avec {participant}',
  'match-message':
    'Il y a un message pour vous sur une correspondance avec {participant}. Vous pouvez le lire et y répondre dans Needs Matrix.',
  'offer-lapses-subject': 'Confirmez votre offre avant le {day}',
  'offer-lapses':
    'Votre offre « {title} » a été confirmée pour la dernière fois le {confirmed}. Confirmez-la au plus tard le {day} ; ensuite, elle sera indiquée comme caduque et ne correspondra à aucun besoin. Le lien ci-dessous ouvre une page avec un seul bouton ; il n’est pas nécessaire de vous connecter.',
  'offer-stale-subject': 'Votre offre est caduque : confirmez-la ou retirez-la',
  'offer-stale':
    'Votre offre « {title} » a été confirmée pour la dernière fois le {confirmed}. Depuis le {day}, elle est indiquée comme caduque et ne correspond à aucun besoin. Le lien ci-dessous ouvre une page avec un seul bouton qui la confirme ; il n’est pas nécessaire de vous connecter.',
};
