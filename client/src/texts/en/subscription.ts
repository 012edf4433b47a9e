export type Subscription = {
  'subscription.things': typeof import('../../features/subscription/things.ts').texts;
  'subscription.period': typeof import('../../features/subscription/PeriodChoice.tsx').texts;
  'subscription.thing-fields': typeof import('../../features/subscription/ThingFields.tsx').texts;
  'subscription.ask': typeof import('../../features/subscription/AskByMail.tsx').texts;
  'subscription.followed': typeof import('../../features/subscription/Followed.tsx').texts;
  'subscription.own': typeof import('../../features/subscription/OwnSubscription.tsx').texts;
  'subscription.follow-this': typeof import('../../features/subscription/FollowThis.tsx').texts;
  'subscription.end': typeof import('../../features/subscription/EndIt.tsx').texts;
  'subscription.by-link': typeof import('../../features/subscription/ByLink.tsx').texts;
  'routes.subscriptions': typeof import('../../routes/subscriptions.tsx').texts;
  'routes.unsubscribe': typeof import('../../routes/unsubscribe.tsx').texts;
};
