import { useState } from 'react';
import type { EditionPeriod, EditionsRouteQuery, SetEditionPlanInput } from '../../gql/graphql.ts';
import { wrongDay } from '../../lib/day.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { Select } from '../../ui/Select.tsx';
import { EditionsQuery, SetEditionPlan } from './documents.ts';

type PlanDialogProps = { readonly plan: EditionsRouteQuery['editionPlan']; readonly onClose: () => void };
const periods: readonly EditionPeriod[] = ['MONTH', 'QUARTER', 'YEAR', 'NEVER'];

/** How often editions are published by themselves, and when the next one is. */
export function PlanDialog({ plan, onClose }: PlanDialogProps) {
  const t = useTexts(texts);
  const [every, setEvery] = useState(plan.every);
  const [next, setNext] = useState(plan.next ?? '');
  const act = useAct<Omit<SetEditionPlanInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) => {
      const variables = { input: { ...input, operationId } };
      const refetched = { refetchQueries: [EditionsQuery], awaitRefetchQueries: true };
      return (await mutate({ mutation: SetEditionPlan, variables, ...refetched })).setEditionPlan;
    },
    { guardedBy: plan.revision },
  );
  const unclear = next !== '' && wrongDay(next) !== null;
  const save = async () => {
    const day = every === 'NEVER' || next === '' ? null : next;
    const pressed = await act.press({ expectedRevision: plan.revision, every, next: day });
    if (pressed.kind === 'done') onClose();
  };
  return (
    <Dialog open title={t('title')} onClose={onClose}>
      <Form act={act} onSubmit={() => void save()}>
        <p className="sm ink2">{t('lead')}</p>
        <Select
          label={t('every')}
          value={every}
          options={periods.map((value) => ({ value, label: t(value) }))}
          onChange={setEvery}
        />
        {every !== 'NEVER' && (
          <DateField
            label={t('next')}
            name="next"
            value={next}
            onChange={setNext}
            error={unclear ? t('unclear') : null}
          />
        )}
        <FormEnd submit={t('save')} disabled={unclear} />
      </Form>
    </Dialog>
  );
}

export const texts = english('edition.plan', {
  title: 'When editions are published',
  lead: 'An edition is published as its day begins, by Universal Time. If nobody was there to publish it, it is published as soon as somebody is, once.',
  every: 'How often',
  MONTH: 'Every month',
  QUARTER: 'Every quarter',
  YEAR: 'Every year',
  NEVER: 'Only by hand',
  next: 'The next one',
  unclear: 'Choose a day.',
  save: 'Save',
});
