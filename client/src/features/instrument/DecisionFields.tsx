import { useState } from 'react';
import { english, useTexts } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/Field.tsx';

export type Decided = { readonly decision: string; readonly decidedOn: string };

/** By what, and on which day, a checklist is adopted: today until somebody says otherwise. */
export function useDecision() {
  const { now } = useSession();
  return useState<Decided>({
    decision: '',
    decidedOn: (now ?? new Date().toISOString()).slice(0, 10),
  });
}

type DecisionFieldsProps = { readonly value: Decided; readonly onChange: (value: Decided) => void };

export function DecisionFields({ value, onChange }: DecisionFieldsProps) {
  const t = useTexts(texts);
  return (
    <>
      <TextField
        label={t('decision')}
        name="decision"
        value={value.decision}
        onChange={({ target }) => onChange({ ...value, decision: target.value })}
      />
      <DateField
        label={t('decidedOn')}
        name="decidedOn"
        value={value.decidedOn}
        onChange={(decidedOn) => onChange({ ...value, decidedOn })}
      />
    </>
  );
}

export const texts = english('instrument.decision', {
  decision: 'Decision',
  decidedOn: 'Day of the decision',
});
