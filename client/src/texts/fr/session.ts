import type { Session } from '../en/session.ts';
import type { In } from '../whole.ts';

export const session = {
  'session.create-token': {
    title: 'Jeton pour un programme',
    text: 'Le programme qui l’envoie voit et fait ce que vous pouvez voir et faire. Il s’envoie sous la forme « Authorization: Bearer … ».',
    label: 'À quoi il sert',
    expires: 'Il prend fin après',
    days_one: '{{count}} jour',
    days_many: '{{count}} jours',
    days_other: '{{count}} jours',
    once: 'Copiez-le maintenant : il n’est montré que cette fois.',
    until: 'Il vaut jusqu’au {{instant}}.',
    create: 'Créer un jeton',
    lasting: 'Il reste valable quand je me déconnecte',
    lastingWhy:
      'Il vaut jusqu’à sa fin, jusqu’à ce que vous y mettiez fin ci-dessus ou jusqu’au changement de votre mot de passe.',
    endsWhy: 'Il prend fin quand vous vous déconnectez ici, et au plus tard avec cette connexion.',
  },
  'session.language-menu': {
    name: 'Langue et couleurs : {{language}}',
    language: 'Langue',
    colours: 'Couleurs',
    unread: '{{language}} n’a pas pu être chargé. Réessayez quand la connexion sera rétablie.',
    system: 'Comme le système',
    light: 'Clair',
    dark: 'Sombre',
  },
  'session.sign-in-form': { email: 'Adresse électronique', password: 'Mot de passe', enter: 'Se connecter' },
  'session.sign-out-question': {
    title: 'Se déconnecter',
    saving: 'Enregistrement de ce que vous avez écrit…',
    unsaved_one:
      '1 réponse de la liste n’est pas enregistrée et sera perdue si vous vous déconnectez maintenant. Restez pour la corriger, ou jusqu’au retour de la connexion.',
    unsaved_other:
      '{{count}} réponses de la liste ne sont pas enregistrées et seront perdues si vous vous déconnectez maintenant. Restez pour les corriger, ou jusqu’au retour de la connexion.',
    lose: 'Se déconnecter et les perdre',
    kept_one:
      '1 formulaire inachevé est conservé sur cet appareil. Ne le gardez que si l’appareil est à vous : la personne qui l’utilisera après vous pourrait le lire. Vous le retrouverez en vous reconnectant ici.',
    kept_other:
      '{{count}} formulaires inachevés sont conservés sur cet appareil. Ne les gardez que si l’appareil est à vous : la personne qui l’utilisera après vous pourrait les lire. Vous les retrouverez en vous reconnectant ici.',
    stay: 'Rester connecté',
    throwAway: 'Abandonner et se déconnecter',
    keep: 'Garder et se déconnecter',
    again: 'Se déconnecter',
  },
  'session.waiting-list': {
    answering: 'Une liste de contrôle est en cours de réponse',
    unanswered_one: '1 question est encore sans réponse ; cela n’empêche pas la présentation.',
    unanswered_other: '{{count}} questions sont encore sans réponse ; cela n’empêche pas la présentation.',
  },
  'session.password': {
    title: 'Changer le mot de passe',
    current: 'Mot de passe actuel',
    next: 'Nouveau mot de passe',
    again: 'Nouveau mot de passe, encore une fois',
    hint: 'Au moins douze caractères ; une phrase se retient mieux qu’une énigme.',
    differ: 'Les deux ne concordent pas. Saisissez de nouveau le nouveau mot de passe.',
    set: 'Définir le mot de passe',
    change: 'Changer le mot de passe',
    changed: 'Le mot de passe est changé. Les autres sessions de ce compte ont pris fin.',
  },
  'session.sessions': {
    title: 'Où vous êtes connecté',
    text: 'Mettez fin à ce que vous ne reconnaissez pas ou dont vous n’avez plus besoin. La fin d’une connexion est celle des jetons qui y ont été créés.',
    browser: 'Navigateur',
    token: 'Jeton pour un programme',
    since: 'depuis le {{instant}}',
    until: 'jusqu’au {{instant}}',
    current: 'Celle-ci',
    end: 'Y mettre fin',
    endOf: 'Mettre fin : {{what}}',
    endOthers: 'Mettre fin à toutes les autres',
  },
} satisfies In<'fr', Session>;
