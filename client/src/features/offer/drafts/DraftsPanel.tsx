import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ShowMore } from '../../../ui/ShowMore.tsx';
import styles from './DraftsPanel.module.css';
import { OfferDraftsQuery } from './documents.ts';
import { RemoveDraft } from './RemoveDraft.tsx';
import { texts } from './texts.ts';

/** What the provider's people have half written together; nothing where there is none. */
export function DraftsPanel({ provider }: { readonly provider: string }) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const { data, refetch, fetchMore } = useQuery(OfferDraftsQuery, {
    variables: { provider },
    fetchPolicy: 'cache-and-network',
  });
  const [removing, setRemoving] = useState<string | null>(null);
  const drafts = data?.offerDrafts;
  if (!drafts || drafts.totalCount === 0) return null;
  const gone = async () => {
    setRemoving(null);
    await refetch();
  };
  return (
    <Panel title={t('title')} className={styles.drafts}>
      <p className="sm ink2">{t('what')}</p>
      <ul className={`stack ${styles.list}`}>
        {drafts.nodes.map((draft) => (
          <li key={draft.id} className="row sp wrap">
            <div className="grow">
              <b>
                <Own>{draft.title}</Own>
              </b>
              <small className="ink2" style={{ display: 'block' }}>
                {t('begun', { name: draft.begunBy.name, day: day(draft.begunAt) })}
                {draft.revision > 1 && (
                  <>
                    {' · '}
                    {t('changed', { name: draft.changedBy.name, day: day(draft.changedAt) })}
                  </>
                )}
              </small>
            </div>
            <span className="row wrap no-print">
              <ButtonLink
                size="small"
                to={`${paths.newOffer}?${new URLSearchParams({ draft: draft.id })}`}
                aria-label={t('goOnWith', { title: draft.title })}
              >
                {t('goOn')}
              </ButtonLink>
              <Button
                size="small"
                kind="ghost"
                aria-label={t('removeOf', { title: draft.title })}
                onClick={() => setRemoving(draft.id)}
              >
                {t('remove')}
              </Button>
            </span>
            {removing === draft.id && (
              <Dialog open title={t('removeOf', { title: draft.title })} onClose={() => setRemoving(null)}>
                <RemoveDraft draft={draft} onClose={() => setRemoving(null)} onDone={() => void gone()} />
              </Dialog>
            )}
          </li>
        ))}
      </ul>
      <ShowMore page={drafts} onMore={(after) => fetchMore({ variables: { after } })} />
    </Panel>
  );
}
