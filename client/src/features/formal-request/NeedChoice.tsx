import { useQuery } from '@apollo/client/react';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { FormalRequestNeedsQuery } from './documents.ts';
import styles from './NeedChoice.module.css';
import { NeedToChoose } from './NeedToChoose.tsx';
import type { RequestForm } from './request-form.ts';

type Chosen = Pick<RequestForm, 'needs' | 'handedOver'>;
type NeedChoiceProps = {
  readonly participant: string;
  readonly receiver: string | null;
  readonly receiverName: string;
  readonly value: Chosen;
  readonly onChange: (value: Chosen) => void;
};

/** The open needs of the State in its own order, to be chosen one by one. */
export function NeedChoice({ participant, receiver, receiverName, value, onChange }: NeedChoiceProps) {
  const t = useTexts(texts);
  const { data, previousData, error, refetch, fetchMore } = useQuery(FormalRequestNeedsQuery, {
    variables: { participant, receiver },
  });
  const { needs: chosen, handedOver } = value;
  const put = (need: string, isChosen: boolean, isHandedOver: boolean) =>
    onChange({
      needs: isChosen ? [...without(chosen, need), need] : without(chosen, need),
      handedOver: isHandedOver ? [...without(handedOver, need), need] : without(handedOver, need),
    });
  return (
    <>
      <p className="sm muted" role="status">
        {t('chosen', { count: chosen.length })}
      </p>
      <ListFaces
        page={(data ?? previousData)?.formalRequestNeeds}
        error={error}
        lines={6}
        empty={
          <EmptyFace
            title={t('none')}
            action={<ButtonLink to={paths.checklists}>{t('toChecklists')}</ButtonLink>}
          >
            {t('noneText')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(needs) => (
          <ul className={styles.needs}>
            {needs.map((one) => (
              <NeedToChoose
                key={one.need}
                need={one}
                receiver={receiverName}
                chosen={chosen.includes(one.need)}
                handedOver={handedOver.includes(one.need)}
                onChange={(isChosen, isHandedOver) => put(one.need, isChosen, isHandedOver)}
              />
            ))}
          </ul>
        )}
      </ListFaces>
    </>
  );
}

const without = (needs: readonly string[], need: string): readonly string[] =>
  needs.filter((one) => one !== need);

export const texts = english('formal-request.need-choice', {
  chosen_one: '{{count}} need is chosen.',
  chosen_other: '{{count}} needs are chosen.',
  none: 'No open needs',
  noneText: 'A need follows from an answer. Say in the checklist which help you want, and submit it.',
  toChecklists: 'To the checklist',
});
