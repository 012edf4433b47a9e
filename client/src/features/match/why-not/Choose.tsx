import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { ListFaces } from '../../../ui/ListFaces.tsx';
import { Own } from '../../../ui/Own.tsx';
import { SearchBar } from '../../../ui/SearchBar.tsx';
import { NeedsToAskAbout, OffersToAskAbout } from './documents.ts';
import styles from './WhyNot.module.css';

type ChooseProps = { readonly onChoose: (id: string) => void };

/** The need that is asked about, of those that one may see. */
export function ChooseNeed({ onChoose }: ChooseProps) {
  const t = useTexts(texts);
  const { signs } = useFormat();
  const [text, setText] = useState('');
  const { data, error, refetch, fetchMore } = useQuery(NeedsToAskAbout, { variables: { text } });
  return (
    <>
      <SearchBar label={t('findNeed')} text={text} onSearch={setText} />
      <ListFaces
        page={data?.needs}
        error={error}
        lines={5}
        empty={<p className="sm ink2">{t('noNeed')}</p>}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(needs) => (
          <ul className={styles.found}>
            {needs.map(({ id, participant, type, provision }) => (
              <Row
                key={id}
                title={participant.name}
                about={`${provision.label}${signs.comma}${type.label}`}
                onChoose={() => onChoose(id)}
              />
            ))}
          </ul>
        )}
      </ListFaces>
    </>
  );
}

/** The offer that is asked about. */
export function ChooseOffer({ onChoose }: ChooseProps) {
  const t = useTexts(texts);
  const [text, setText] = useState('');
  const { data, error, refetch, fetchMore } = useQuery(OffersToAskAbout, { variables: { text } });
  return (
    <>
      <SearchBar label={t('findOffer')} text={text} onSearch={setText} />
      <ListFaces
        page={data?.offers}
        error={error}
        lines={5}
        empty={<p className="sm ink2">{t('noOffer')}</p>}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(offers) => (
          <ul className={styles.found}>
            {offers.map(({ id, title, provider }) => (
              <Row key={id} title={title} about={provider.name} onChoose={() => onChoose(id)} />
            ))}
          </ul>
        )}
      </ListFaces>
    </>
  );
}

type RowProps = { readonly title: string; readonly about: string; readonly onChoose: () => void };

function Row({ title, about, onChoose }: RowProps) {
  const t = useTexts(texts);
  const { signs } = useFormat();
  return (
    <li>
      <span>
        <Own as="p">
          <b>{title}</b>
        </Own>
        <Own as="p" className="xs ink2">
          {about}
        </Own>
      </span>
      <Button
        size="small"
        aria-label={t('chooseNamed', { name: title + signs.comma + about })}
        onClick={onChoose}
      >
        {t('choose')}
      </Button>
    </li>
  );
}

export const texts = english('match.choose', {
  findNeed: 'Find a need',
  findOffer: 'Find an offer',
  noNeed: 'No open need has these words. Try fewer.',
  noOffer: 'No offer has these words. Try fewer.',
  choose: 'Choose',
  chooseNamed: 'Choose: {{name}}',
});
