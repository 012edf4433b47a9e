import { useQuery } from '@apollo/client/react';
import type { ChooseAggregateConsentInput, ConsentSaidFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { AskedChoice } from '../../ui/AskedChoice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './Aggregates.module.css';
import { AggregateConsentQuery, chooseAggregateConsent } from './documents.ts';

/** Where a State has its checklists: whether its hidden answers count in figures for donors. Nothing for whoever does not decide it. */
export function ChooseConsent({ participant }: { readonly participant: string }) {
  const t = useTexts(texts);
  const { data, loading } = useQuery(AggregateConsentQuery, { variables: { participant } });
  const said = data?.aggregateConsent;
  const act = useAct<Omit<ChooseAggregateConsentInput, 'operationId'>, ConsentSaidFragment>(
    async (mutate, { operationId, input }) => {
      const sent = { mutation: chooseAggregateConsent, variables: { input: { ...input, operationId } } };
      const reread = { refetchQueries: [AggregateConsentQuery] };
      return (await mutate({ ...sent, ...reread })).chooseAggregateConsent;
    },
    { guardedBy: said?.revision ?? 0 },
  );
  // What is below does not jump once it is here, and the page is whole when it says so.
  if (!said) return loading && !data ? <Skeleton lines={2} /> : null;
  const choose = async (consents: boolean) => {
    const pressed = await act.press({ participant, consents, expectedRevision: said.revision });
    return pressed.kind === 'done';
  };
  return (
    <section className={`${styles.consent} card pad`} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p className="sm ink2">{t(said.consents ? 'consents' : 'doesNot')}</p>
      {said.consents && <p className="sm ink2">{t('own')}</p>}
      <AskedChoice
        title={t('title')}
        chosen={said.consents}
        words={{ choose: t('consent'), takeBack: t('takeBack'), cancel: t('cancel') }}
        told={[t('what'), t('limits'), t('nowhere'), t('own')]}
        act={act}
        onChoose={choose}
      />
    </section>
  );
}

export const texts = english('aggregates.consent', {
  title: 'Answers counted without being shown',
  consents:
    'Your answers that donors do not see count in figures for donors, together with those of other States.',
  doesNot: 'Your answers that donors do not see count in no figure for donors.',
  what: 'If you consent, these answers may be counted with those of other States: how many answered yes, in part and no to a provision, and at how many gaps help is wanted. Whoever sees what donors see reads these figures; they are counted when the secretariat publishes them.',
  limits:
    'A figure never says which States are in it. None is told that rests on fewer than three of them, or from which something about fewer could be worked out. But where all States in a figure answered alike, whoever knows that you are among them knows your answer.',
  nowhere:
    'Nothing else changes: who may see your answers, the matrix, needs, offers and exports stay as they are.',
  own: 'You can take this back at any time. Each figure with your answers is then withheld at once.',
  consent: 'Consent',
  takeBack: 'Take it back',
  cancel: 'Cancel',
});
