import { useState } from 'react';
import type { NeedInOrderFragment, NeedState } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { usePlan } from './use-plan.ts';

type NeedPlanProps = {
  readonly need: NeedInOrderFragment;
  /** It is open no more, or again: the lists are others. */
  readonly onMoved: () => void;
};

/** The date, and whether the need is met, withdrawn or open: said by the State alone. */
export function NeedPlan({ need, onMoved }: NeedPlanProps) {
  const t = useTexts(texts);
  const { plan, busy, refusal } = usePlan(t('lost'));
  const [date, setDate] = useState(need.targetDate ?? '');
  const move = async (state: NeedState) => {
    if (await plan(need, { state })) onMoved();
  };
  return (
    <div className="plan">
      <form
        className="row wrap"
        onSubmit={(event) => {
          event.preventDefault();
          void plan(need, { targetDate: date || null });
        }}
      >
        <TextField
          className="grow"
          label={t('date')}
          type="date"
          value={date}
          error={refusal?.path?.includes('targetDate') ? refusal.message : null}
          onChange={(event) => setDate(event.target.value)}
        />
        <Button type="submit" size="small" disabled={busy || date === (need.targetDate ?? '')}>
          {t('keep')}
        </Button>
      </form>
      {isFar(date) && <p className="xs ink2">{t('far')}</p>}
      <div className="row wrap">
        {need.state === 'OPEN' ? (
          <>
            <Button size="small" icon="done" disabled={busy} onClick={() => void move('MET')}>
              {t('met')}
            </Button>
            <Button size="small" kind="ghost" disabled={busy} onClick={() => void move('WITHDRAWN')}>
              {t('withdraw')}
            </Button>
          </>
        ) : (
          <Button size="small" icon="back" disabled={busy} onClick={() => void move('OPEN')}>
            {t('open')}
          </Button>
        )}
      </div>
      {refusal && !refusal.path?.includes('targetDate') && <RefusalNote refusal={refusal} />}
    </div>
  );
}

/** Beyond five years is allowed and remarked upon [WG 25]. */
const isFar = (date: string): boolean =>
  date !== '' && Date.parse(date) > Date.now() + 5 * 365.25 * 86_400_000;

const texts = {
  en: {
    date: 'Wanted by',
    keep: 'Keep the date',
    far: 'That is more than five years away.',
    met: 'It is met',
    withdraw: 'Withdraw it',
    open: 'Open it again',
    lost: 'The server did not answer. Try again.',
  },
  es: {
    date: 'Fecha deseada',
    keep: 'Guardar la fecha',
    far: 'Faltan más de cinco años.',
    met: 'Está atendida',
    withdraw: 'Retirarla',
    open: 'Abrirla de nuevo',
    lost: 'El servidor no ha respondido. Inténtelo de nuevo.',
  },
};
