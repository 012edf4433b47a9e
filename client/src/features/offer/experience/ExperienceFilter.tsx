import type { OurExperienceQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { searching } from '../../../lib/search.ts';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { SearchBar } from '../../../ui/SearchBar.tsx';
import { Select } from '../../../ui/Select.tsx';

interface ExperienceChoice {
  readonly provision: string;
  readonly text: string;
  readonly article: string;
}
type Solved = OurExperienceQuery['experiences'];

type ExperienceFilterProps = {
  readonly all: Solved;
  /** How many of them are found. */
  readonly found: number;
  readonly chosen: Pick<ExperienceChoice, 'text' | 'article'>;
  readonly choose: (change: Partial<ExperienceChoice>) => void;
};

/** By words of the provision or its measures, and by article. */
export function ExperienceFilter({ all, found, chosen, choose }: ExperienceFilterProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const articles = new Map(all.map(({ provision: { article } }) => [article.number, article.title]));
  return (
    <>
      <SearchBar
        label={t('find')}
        text={chosen.text}
        count={t('count', { count: found, shown: number(found) })}
        onSearch={(text) => choose({ text })}
      >
        <Select
          label={t('article')}
          value={chosen.article}
          options={[
            { value: '', label: t('any') },
            ...[...articles].map(([value, title]) => ({ value, label: `${value} ${title}` })),
          ]}
          onChange={(article) => choose({ article })}
        />
      </SearchBar>
      {found === 0 && <EmptyFace title={t('none')}>{t('noneWhy')}</EmptyFace>}
    </>
  );
}

/** Those that were asked for; the one whose offer is being written stays. */
export function experiencesFound(
  all: Solved,
  { provision: written, text, article }: ExperienceChoice,
): Solved {
  const found = searching(text);
  return all.filter(({ provision, measures }) => {
    if (provision.reference === written) return true;
    return (
      (article === '' || provision.article.number === article) &&
      found(provision.reference, provision.shortTitle, ...measures)
    );
  });
}

export const texts = english('offer.experience-filter', {
  find: 'Find by provision or measure',
  article: 'Article',
  any: 'Any',
  count_one: '{{shown}} provision',
  count_other: '{{shown}} provisions',
  none: 'Nothing that you have solved matches',
  noneWhy: 'Look for other words, or for any article.',
});
