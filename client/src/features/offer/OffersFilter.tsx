import { useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect, useState } from 'react';
import { english, useTexts } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './OffersFilter.module.css';
import { OfferChoicesQuery } from './public-documents.ts';
import type { OfferChoice } from './use-offer-filter.ts';

type OffersFilterProps = {
  readonly chosen: OfferChoice;
  readonly choose: (change: Partial<OfferChoice>) => void;
  readonly children?: ReactNode;
};

/** Words, kind of help, article, provider. */
export function OffersFilter({ chosen, choose, children }: OffersFilterProps) {
  const t = useTexts(texts);
  const { instruments, population } = useSession();
  const widest = instruments.find(({ code }) => code.endsWith('full')) ?? instruments.at(-1);
  const [typed, setTyped] = useState(chosen.text);
  useEffect(() => setTyped(chosen.text), [chosen.text]);
  const { data } = useQuery(OfferChoicesQuery, {
    variables: { instrument: widest?.code ?? '' },
    skip: !widest,
  });
  const providers = data?.providers.filter(({ fictional }) => fictional === (population === 'FICTIONAL'));
  return (
    <search>
      <form
        className={styles.filter}
        onSubmit={(event) => {
          event.preventDefault();
          choose({ text: typed.trim() });
        }}
      >
        <TextField
          className={styles.find}
          label={t('find')}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" icon="search">
          {t('go')}
        </Button>
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
        {children}
      </form>
    </search>
  );
}

export const texts = english('offer.offers-filter', {
  find: 'Find in titles and descriptions',
  go: 'Find',
  type: 'Kind',
  article: 'Article',
  provider: 'Provider',
  any: 'Any',
});
