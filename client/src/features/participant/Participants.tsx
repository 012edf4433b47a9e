import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useTexts } from '../../lib/i18n.ts';
import { Chip } from '../../ui/Chip.tsx';
import { ErrorFace } from '../../ui/ErrorFace.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ParticipantsQuery } from './documents.ts';
import { ParticipantList } from './ParticipantList.tsx';
import styles from './Participants.module.css';
import { ParticipantTiles } from './ParticipantTiles.tsx';
import { texts } from './texts.ts';

/** Who can take part and who is bound, from the record of the depositary; tiles of one size, or a list. */
export function Participants() {
  const t = useTexts(texts);
  const id = useId();
  const [asList, setAsList] = useState(false);
  const { data, error, refetch } = useQuery(ParticipantsQuery);
  const nodes = data?.participants.nodes ?? [];
  const parties = nodes.filter(({ status }) => status === 'STATE_PARTY').length;
  return (
    <section className="card pad" aria-labelledby={id}>
      <div className="hd" style={{ marginBlockEnd: 2 }}>
        <h2 id={id}>
          {t('title', { parties, all: nodes.length })}{' '}
          <span style={{ marginInlineStart: 6, verticalAlign: 2 }}>
            <Chip>{t('real')}</Chip>
          </span>
        </h2>
        <LinkButton className={`${styles.asList} sm nw no-print`} onClick={() => setAsList(!asList)}>
          {t(asList ? 'asTiles' : 'asList')}
        </LinkButton>
      </div>
      <p className="xs muted" style={{ marginBlockEnd: 8 }}>
        {t('source')}
      </p>
      {error ? <ErrorFace error={error} onRetry={() => void refetch()} /> : null}
      {!error && !data && <Skeleton lines={6} />}
      {data &&
        (asList ? <ParticipantList participants={nodes} /> : <ParticipantTiles participants={nodes} />)}
    </section>
  );
}
