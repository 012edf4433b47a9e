import { useQuery } from '@apollo/client/react';
import { english, useTexts } from '../../lib/i18n.ts';
import { useSession, widestOf } from '../../lib/session.ts';
import { ConventionSelect } from '../../ui/ConventionSelect.tsx';
import { SearchBar } from '../../ui/SearchBar.tsx';
import { Select } from '../../ui/Select.tsx';
import { OfferChoicesQuery } from './public-documents.ts';
import type { OfferChoice } from './use-offer-filter.ts';

type OffersFilterProps = {
  readonly chosen: OfferChoice;
  readonly choose: (change: Partial<OfferChoice>) => void;
  readonly count: string | null;
};

/** Words, kind of help, article, provider. */
export function OffersFilter({ chosen, choose, count }: OffersFilterProps) {
  const t = useTexts(texts);
  const session = useSession();
  const { population } = session;
  const widest = widestOf(session, chosen.convention);
  const { data } = useQuery(OfferChoicesQuery, {
    variables: { instrument: widest?.code ?? '' },
    skip: !widest,
  });
  const providers = data?.providers.filter(({ fictional }) => fictional === (population === 'FICTIONAL'));
  return (
    <SearchBar label={t('find')} text={chosen.text} onSearch={(text) => choose({ text })} count={count}>
      <ConventionSelect
        value={chosen.convention}
        onChange={(convention) => choose({ convention, type: '', article: '' })}
      />
      <Select
        label={t('type')}
        value={chosen.type}
        options={[
          { value: '', label: t('any') },
          ...(data?.instrument?.assistanceTypes ?? []).map(({ code, label }) => ({ value: code, label })),
        ]}
        onChange={(type) => choose({ type })}
      />
      <Select
        label={t('subject')}
        value={chosen.subject}
        options={[
          { value: '', label: t('any') },
          ...(data?.subjects ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(subject) => choose({ subject })}
      />
      <Select
        label={t('article')}
        value={chosen.article}
        options={[
          { value: '', label: t('any') },
          ...(data?.instrument?.articles ?? []).map(({ number, shortTitle }) => ({
            value: number,
            label: `${number} ${shortTitle}`,
          })),
        ]}
        onChange={(article) => choose({ article })}
      />
      <Select
        label={t('provider')}
        value={chosen.provider}
        options={[
          { value: '', label: t('any') },
          ...(providers ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(provider) => choose({ provider })}
      />
    </SearchBar>
  );
}

export const texts = english('offer.offers-filter', {
  find: 'Find in titles and descriptions',
  type: 'Kind',
  subject: 'Subject',
  article: 'Article',
  provider: 'Provider',
  any: 'Any',
});
