import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { SetWeightsInput, WeightsWholeFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SetVersionForm } from '../../../ui/SetVersionForm.tsx';
import { texts as parts } from '../texts.ts';
import styles from '../versions/Versions.module.css';
import { SetWeights, SupposedWeightsQuery, WeightsQuery } from './documents.ts';
import { Supposed } from './Supposed.tsx';
import { texts as words } from './texts.ts';
import { extras, inputOf, sumOf, writtenOf } from './weights-form.ts';

/** Other weights: tried first, then set with the reason. */
export function SetWeightsForm({ inForce }: { readonly inForce: WeightsWholeFragment }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const partWord = useTexts(parts);
  const [written, setWritten] = useState(() => writtenOf(inForce));
  const [attempt, tried] = useLazyQuery(SupposedWeightsQuery, { fetchPolicy: 'network-only' });
  const act = useAct<Omit<SetWeightsInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) => {
      const variables = { input: { ...input, operationId } };
      const refetched = { refetchQueries: [WeightsQuery], awaitRefetchQueries: true };
      return (await mutate({ mutation: SetWeights, variables, ...refetched })).setWeights;
    },
    { guardedBy: inForce.version },
  );
  const order = inForce.parts.map(({ code }) => code);
  const input = inputOf(written, order);
  const sum = sumOf(written);
  return (
    <SetVersionForm
      act={act}
      tried={tried}
      told={tried.data && !tried.loading && <Supposed told={tried.data.supposedWeights} />}
      onTry={() => attempt({ variables: { input } })}
      onSet={(reason) => act.press({ ...input, expectedVersion: inForce.version, reason })}
      submit={t('set')}
      readers={t('everybody')}
      disabled={sum !== 100}
    >
      <div className={styles.fields}>
        {order.map((code) => (
          <NumberField
            key={code}
            label={partWord(code)}
            most={100}
            value={written.parts[code]}
            onNumber={(points) => setWritten({ ...written, parts: { ...written.parts, [code]: points } })}
          />
        ))}
      </div>
      <p role="status" className={sum === 100 ? 'sm muted' : 'sm'}>
        {sum === 100 ? t('sum') : t('otherSum', { sum })}
      </p>
      <div className={styles.fields}>
        {extras.map((name) => (
          <NumberField
            key={name}
            label={word(name)}
            most={100}
            value={written.extras[name]}
            onNumber={(points) => setWritten({ ...written, extras: { ...written.extras, [name]: points } })}
          />
        ))}
      </div>
    </SetVersionForm>
  );
}

export const texts = english('match.set-weights', {
  sum: 'The parts make 100.',
  otherSum: 'The parts make {{sum}}. They have to make 100.',
  everybody: 'Shown to everybody who compares scores.',
  set: 'Set these weights',
});
