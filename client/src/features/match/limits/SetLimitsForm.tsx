import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { LimitedStep, SetTimeLimitsInput, TimeLimitsWholeFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { useFieldError } from '../../../ui/field-error.ts';
import { Note } from '../../../ui/Note.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SetVersionForm } from '../../../ui/SetVersionForm.tsx';
import styles from '../versions/Versions.module.css';
import { SetTimeLimits, SupposedTimeLimitsQuery, TimeLimitsQuery } from './documents.ts';
import { SupposedLimits } from './SupposedLimits.tsx';
import { texts as words } from './texts.ts';

type Written = Readonly<Record<LimitedStep, number | null>>;

/** Other time limits: tried first, then set with the reason. */
export function SetLimitsForm({ inForce }: { readonly inForce: TimeLimitsWholeFragment }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const steps = inForce.limits.map(({ step }) => step);
  const [written, setWritten] = useState(
    () => Object.fromEntries(inForce.limits.map(({ step, days }) => [step, days])) as Written,
  );
  const [attempt, tried] = useLazyQuery(SupposedTimeLimitsQuery, { fetchPolicy: 'network-only' });
  const act = useAct<Omit<SetTimeLimitsInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) => {
      const variables = { input: { ...input, operationId } };
      const refetched = { refetchQueries: [TimeLimitsQuery], awaitRefetchQueries: true };
      return (await mutate({ mutation: SetTimeLimits, variables, ...refetched })).setTimeLimits;
    },
    { guardedBy: inForce.version },
  );
  const limits = steps.map((step) => ({ step, days: written[step] ?? 0 }));
  const tooShort = limits.some(({ days }) => days < 1);
  return (
    <SetVersionForm
      act={act}
      tried={tried}
      told={tried.data && !tried.loading && <SupposedLimits told={tried.data.supposedTimeLimits} />}
      onTry={() => attempt({ variables: { limits } })}
      onSet={(reason) => act.press({ limits, expectedVersion: inForce.version, reason })}
      submit={t('set')}
      readers={t('everybody')}
      disabled={tooShort}
    >
      <div className={styles.fields} data-place="limits">
        {steps.map((step) => (
          <NumberField
            key={step}
            label={word(step)}
            most={3650}
            value={written[step]}
            onNumber={(days) => setWritten({ ...written, [step]: days })}
          />
        ))}
      </div>
      <p role="status" className={tooShort ? 'sm' : 'sm muted'}>
        {t(tooShort ? 'short' : 'days')}
      </p>
      <Refused />
    </SetVersionForm>
  );
}

function Refused() {
  const wrong = useFieldError('limits', null);
  return (
    wrong && (
      <Note tone="bad" role="alert">
        {wrong}
      </Note>
    )
  );
}

export const texts = english('match.set-limits', {
  days: 'In days. They count at once for all that waits.',
  short: 'Write at least 1 day for each step.',
  everybody: 'Shown to everybody.',
  set: 'Set these limits',
});
