import type { Subscription } from '../en/subscription.ts';
import type { In } from '../whole.ts';

export const subscription = {
  'subscription.things': {
    EVERYTHING: 'Toute la matrice',
    PARTICIPANT: 'Un État',
    ARTICLE: 'Un article',
    TYPE: 'Un type d’aide',
    SUBJECT: 'Un thème',
    SEARCH: 'Une recherche enregistrée',
    closed: 'Une recherche enregistrée que vous ne pouvez pas ouvrir en ce moment',
  },
  'subscription.period': {
    how: 'À quel rythme',
    WEEK: 'Chaque semaine',
    WEEKDetail: 'Le lundi',
    MONTH: 'Chaque mois',
    MONTHDetail: 'Le premier jour',
    EDITION: 'À chaque édition',
    EDITIONDetail: 'Le matin qui suit sa publication',
  },
  'subscription.thing-fields': {
    what: 'Que suivre',
    which: 'Lequel',
    choose: 'Choisir',
  },
  'subscription.ask': {
    email: 'Votre adresse électronique',
    emailHint:
      'Un premier message y demande si vous voulez des récapitulatifs. Elle ne sert à rien d’autre et est supprimée quand vous vous désabonnez.',
    emailMissing: 'Écrivez votre adresse électronique.',
    codeMissing: 'Choisissez lequel.',
    ask: 'M’envoyer des récapitulatifs',
    asked_one:
      'Un message est en route vers {{address}}. Ouvrez son lien dans un délai de {{count}} jour : les récapitulatifs ne viennent qu’ensuite.',
    asked_many:
      'Un message est en route vers {{address}}. Ouvrez son lien dans un délai de {{count}} de jours : les récapitulatifs ne viennent qu’ensuite.',
    asked_other:
      'Un message est en route vers {{address}}. Ouvrez son lien dans un délai de {{count}} jours : les récapitulatifs ne viennent qu’ensuite.',
  },
  'subscription.followed': {
    title: 'Ce que vous suivez',
    paused: 'En pause : rien n’en est dit tant que vous ne pouvez pas l’ouvrir',
    remove: 'Retirer',
    removeOf: 'Retirer « {{name}} »',
    more: 'Suivre autre chose',
    add: 'Le suivre',
  },
  'subscription.own': {
    none: 'Vous ne suivez encore rien',
    noneText:
      'Choisissez ce dont vous voulez être informé, ici ou avec « Suivre par courriel » sur la page d’un État, dans vos recherches enregistrées et auprès des éditions.',
    toConfirm:
      'Un message est en route vers {{address}}. Ouvrez son lien d’ici au {{day}} : les récapitulatifs ne viennent qu’ensuite.',
    again: 'L’envoyer de nouveau',
  },
  'subscription.follow-this': {
    this: 'Voulez-vous être informé par courriel de ce qui change ici : {{name}} ?',
    thisSearch: 'Voulez-vous être informé par courriel de ce qui change dans cette recherche enregistrée ?',
    follow: 'Suivre',
    codeMissing: 'Choisissez lequel.',
  },
  'subscription.end': {
    what: 'Aucun récapitulatif ne vient ensuite, et rien n’est conservé de ce que vous suivez ni des messages qui vous ont été envoyés.',
    end: 'Se désabonner',
    ended: 'Vous êtes désabonné. Rien n’en est conservé.',
  },
  'subscription.by-link': {
    notWhole: 'Ce lien est incomplet ou ne sert plus. Ouvrez celui du message le plus récent.',
    expired: 'Ce lien a expiré, et rien n’a commencé par lui.',
    askAgain: 'Demander de nouveau',
    confirmWhat:
      'Voulez-vous des messages qui disent ce qui a changé dans la matrice des besoins et des services ?',
    confirm: 'Oui, envoyez-moi des récapitulatifs',
    notYou: 'Si vous ne l’avez pas demandé, fermez cette page : aucun message ne viendra.',
    confirmed:
      'C’est confirmé. Les récapitulatifs viennent désormais, chaque fois que quelque chose a changé.',
    comes: 'Les récapitulatifs viennent chaque fois que quelque chose a changé.',
    signedIn: 'Changer ce que vous suivez, une fois connecté',
  },
  'routes.subscriptions': {
    title: 'Abonnements',
    lead: 'Un récapitulatif est un message qui dit ce qui a changé dans ce que vous suivez, dans la mesure où vous pouvez le voir au moment de l’envoi. Si rien n’a changé, il n’en vient pas.',
    leadPublic:
      'Un récapitulatif est un message qui dit ce qui a changé dans ce que vous suivez, dans la mesure où c’est public. Si rien n’a changé, il n’en vient pas.',
  },
  'routes.unsubscribe': {
    title: 'Plus de récapitulatifs ?',
    rather: 'Changer plutôt ce que vous suivez',
  },
} satisfies In<'fr', Subscription>;
