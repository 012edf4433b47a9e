import type { ReactNode } from 'react';
import type { OfferCardFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Own } from '../../ui/Own.tsx';
import { texts } from './texts.ts';

/** What an offer says of itself; conditions and whom it leaves out are shown to everyone [WG 21]. */
export function OfferFacts({ offer }: { readonly offer: OfferCardFragment }) {
  const t = useTexts(texts);
  const { enumerate, languageName, day, money, number } = useFormat();
  const { opens, closes, capacityPerYear, ceiling, mode } = offer;
  const conditions = offer.conditions ? <Own>{offer.conditions}</Own> : t('none');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('kinds'), enumerate(offer.types.map(({ label }) => label))],
    [t('scope'), scopeOf(offer, t)],
    [t('subjects'), offer.subjects.length > 0 && enumerate(offer.subjects.map(({ name }) => name))],
    [t('languages'), offer.languages.length > 0 && enumerate(offer.languages.map(languageName))],
    [t('eligible'), eligibleOf(offer, t, enumerate)],
    [t('mode'), mode && t(mode)],
    [
      t('traditions'),
      offer.legalTraditions.length > 0 && enumerate(offer.legalTraditions.map((one) => t(one))),
    ],
    [
      t('window'),
      (opens || closes) &&
        [opens && t('from', { day: day(opens) }), closes && t('until', { day: day(closes) })]
          .filter(Boolean)
          .join(' '),
    ],
    [
      t('capacity'),
      capacityPerYear !== null &&
        t('taken', { taken: number(offer.capacityTaken), of: number(capacityPerYear) }),
    ],
    [t('ceiling'), ceiling && money(ceiling.amount, ceiling.currency)],
    [t('conditions'), conditions],
  ];
  return (
    <dl>
      {facts.map(
        ([name, text]) =>
          text && (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="own">{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

type Say = ReturnType<typeof useTexts<(typeof texts)['english']>>;

function scopeOf({ scope }: OfferCardFragment, t: Say): string {
  if (scope.wholeConvention) return t('wholeConvention');
  return [
    scope.chapters.length > 0 &&
      t('chapters', { count: scope.chapters.length, list: scope.chapters.join(', ') }),
    scope.articles.length > 0 &&
      t('articles', { count: scope.articles.length, list: scope.articles.join(', ') }),
    scope.provisions.length > 0 && scope.provisions.join(', '),
  ]
    .filter(Boolean)
    .join('; ');
}

function eligibleOf(
  { eligible }: OfferCardFragment,
  t: Say,
  enumerate: (names: readonly string[]) => string,
): string {
  const named = enumerate([
    ...eligible.regionalGroups.map((group) => t(group)),
    ...eligible.participants.map(({ name }) => name),
  ]);
  return [
    named || t('everyState'),
    eligible.leastDevelopedOnly && t('leastDeveloped'),
    eligible.except.length > 0 && t('except', { list: enumerate(eligible.except.map(({ name }) => name)) }),
  ]
    .filter(Boolean)
    .join('; ');
}
