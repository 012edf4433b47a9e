import { useState } from 'react';
import type { OverlapSideFragment, OverlapVerdict, OverlapWholeFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, isolated, useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Because } from '../../ui/Because.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Own } from '../../ui/Own.tsx';
import { ProviderLinks, StateLinks } from '../../ui/PageLink.tsx';
import { DecideForm } from './DecideForm.tsx';
import { Decisions } from './Decisions.tsx';
import styles from './OverlapEntry.module.css';

/** Two activities side by side, why they overlap, what was decided, and the way to decide. */
export function OverlapEntry({ overlap }: { readonly overlap: OverlapWholeFragment }) {
  const t = useTexts(texts);
  const { enumerate, number, signs } = useFormat();
  const [deciding, setDeciding] = useState<OverlapVerdict | null>(null);
  const { participants, provisions, articles, types, stands, because, group, decisions } = overlap;
  const where = provisions.length > 0 ? provisions.map(({ label }) => label) : articles;
  return (
    <li className={`${styles.entry} card pad`}>
      <h2 className={styles.head}>
        <StateLinks states={participants} />
        <span className="sm ink2">
          {' · '}
          {enumerate(where.map(isolated))}
          {' · '}
          {enumerate(types.map(({ label }) => label))}
        </span>
      </h2>
      <div className={styles.pair}>
        <Side activity={overlap.first} />
        <Icon name="merge" />
        <Side activity={overlap.second} />
      </div>
      {stands ? (
        <Because>
          <span className={styles.reasons}>
            {because.map(({ code, sentence }) => (
              <span key={code}>{sentence} </span>
            ))}
          </span>
        </Because>
      ) : (
        <p className="sm ink2">{t('noLonger')}</p>
      )}
      {group.length > 0 && (
        <div className="sm">
          <b className="xs">{t('group', { size: number(overlap.groupSize) })}</b>
          <ul>
            {group.map(({ id, title, organizations }) => (
              <li key={id}>
                <Own>{title}</Own>
                <span className="muted own">
                  {signs.comma}
                  {enumerate([...new Set(organizations.map(({ provider }) => provider.name))])}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Decisions decisions={decisions} />
      {overlap.viewerCanDecide && (
        <div className="row wrap">
          {verdicts
            .filter((verdict) => verdict !== overlap.state)
            .map((verdict) => (
              <Button key={verdict} size="small" onClick={() => setDeciding(verdict)}>
                {t(verdict)}
              </Button>
            ))}
        </div>
      )}
      <Dialog open={deciding !== null} onClose={() => setDeciding(null)} title={t(deciding ?? 'NEITHER')}>
        {deciding && (
          <>
            <p className="sm ink2">{t(`${deciding}_why`)}</p>
            <DecideForm
              overlap={overlap}
              verdict={deciding}
              send={t(deciding)}
              onClose={() => setDeciding(null)}
            />
          </>
        )}
      </Dialog>
    </li>
  );
}

function Side({ activity }: { readonly activity: OverlapSideFragment }) {
  const word = useVocabulary();
  const { day } = useFormat();
  const { title, organizations, status, starts, ends } = activity;
  const dates = [starts, ends].flatMap((date) => (date ? day(date) : [])).join(' – ');
  return (
    <div className={styles.side}>
      <b>
        <Own>{title}</Own>
      </b>
      <div className="xs muted own">
        <ProviderLinks providers={organizations.map(({ provider }) => provider)} />
      </div>
      <div className="xs muted">
        {word(status)}
        {dates && ` · ${dates}`}
      </div>
    </div>
  );
}

const verdicts = ['COOPERATION', 'DUPLICATE', 'NEITHER'] as const;

export const texts = english('overlap.overlap-entry', {
  noLonger: 'They no longer overlap. What was decided is kept.',
  group: 'Activities in this group: {{size}}. Besides these two:',
  COOPERATION: 'They work together',
  DUPLICATE: 'Duplicate',
  NEITHER: 'Neither',
  COOPERATION_why: 'Two activities that know of each other and share the work. Both go on being counted.',
  DUPLICATE_why: 'The same help, written down twice. From now on every total counts it once.',
  NEITHER_why: 'Two activities that have nothing to do with each other. Both go on being counted.',
});
