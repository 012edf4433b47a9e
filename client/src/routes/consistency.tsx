import { useQuery } from '@apollo/client/react';
import { ConsistencyQuery } from '../features/consistency/documents.ts';
import { Findings } from '../features/consistency/Findings.tsx';
import { StateSelect } from '../features/consistency/StateSelect.tsx';
import { useStateChoice } from '../features/consistency/use-state-choice.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';
import styles from './consistency.module.css';

/** Where what one State answered and what it needs do not fit together, each with the way to where it is put right [WG 19, 27]. */
export default function Consistency() {
  const t = useTexts(texts);
  const { own, state, choose } = useStateChoice();
  const { data, previousData, error, refetch } = useQuery(ConsistencyQuery, {
    variables: { state },
    skip: state === '',
  });
  const shown = data ?? previousData;
  const name = shown?.participant?.name ?? '';
  return (
    <Page
      title={state && name && !own ? t('titleOf', { name }) : t('title')}
      tools={
        own ? (
          <ButtonLink icon="list" to={paths.needs}>
            {t('toNeeds')}
          </ButtonLink>
        ) : (
          <StateSelect value={state} onChange={choose} />
        )
      }
    >
      {state === '' ? (
        <EmptyFace title={t('whose')}>{t('choose')}</EmptyFace>
      ) : (
        <Awaited data={shown} error={error} lines={12} onRetry={() => void refetch()} />
      )}
      {state !== '' && shown && (
        <>
          <p className={`${styles.says} sm ink2`}>{t('says')}</p>
          <Findings counted={shown} state={state} own={own} />
        </>
      )}
    </Page>
  );
}

export const texts = english('routes.consistency', {
  title: 'Do answers and needs fit together?',
  titleOf: 'Do the answers and needs of {{name}} fit together?',
  whose: 'Of which State?',
  choose: 'Choose a State to see where its answers and its needs do not fit together.',
  says: 'Nothing here is an error, and nothing blocks a submission.',
  toNeeds: 'My needs',
});
