import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';

type Scope = {
  readonly wholeConvention: boolean;
  readonly chapters: readonly string[];
  readonly articles: readonly string[];
  readonly provisions: readonly string[];
};
type Named = { readonly name: string };
type Eligible = {
  readonly everyState: boolean;
  readonly leastDevelopedOnly: boolean;
  readonly regionalGroups: readonly ('AFRICAN' | 'ASIA_PACIFIC' | 'EASTERN_EUROPEAN' | 'GRULAC' | 'WEOG')[];
  readonly participants: readonly Named[];
  readonly except: readonly Named[];
};

/** An offer's scope and eligibility in words; whom it leaves out is told to everyone [WG 21]. */
export function useOfferWords() {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { enumerate, list, signs } = useFormat();
  return {
    scope: ({ wholeConvention, chapters, articles, provisions }: Scope): string => {
      if (wholeConvention) return t('whole');
      const parts = [
        chapters.length > 0 && t('chapters', { count: chapters.length, which: enumerate(chapters) }),
        articles.length > 0 && t('articles', { count: articles.length, which: enumerate(articles) }),
        provisions.length > 0 && t('provisions', { count: provisions.length, which: enumerate(provisions) }),
      ];
      return enumerate(parts.filter((part) => part !== false));
    },
    eligible: ({
      everyState,
      leastDevelopedOnly,
      regionalGroups,
      participants,
      except,
    }: Eligible): string => {
      const named = [...regionalGroups.map((group) => word(group)), ...participants.map(({ name }) => name)];
      const all = everyState || named.length === 0;
      const base = all ? t(leastDevelopedOnly ? 'everyLeastDeveloped' : 'every') : enumerate(named);
      const only = leastDevelopedOnly && !all ? t('leastDeveloped') : '';
      const without = except.length > 0 ? t('except', { which: list(except.map(({ name }) => name)) }) : '';
      return [base, only, without].filter(Boolean).join(signs.comma);
    },
  };
}

export const texts = english('offer.offer-words', {
  whole: 'The whole Convention',
  chapters_one: 'Chapter {{which}}',
  chapters_other: 'Chapters {{which}}',
  articles_one: 'Article {{which}}',
  articles_other: 'Articles {{which}}',
  provisions_one: 'Provision {{which}}',
  provisions_other: 'Provisions {{which}}',
  every: 'Every State',
  everyLeastDeveloped: 'Least developed countries',
  leastDeveloped: 'least developed countries only',
  except: 'not {{which}}',
});
