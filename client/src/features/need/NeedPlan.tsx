import { useState } from 'react';
import type { NeedInOrderFragment, NeedState } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
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
  const { now } = useSession();
  const [date, setDate] = useState(need.targetDate ?? '');
  const [kept, setKept] = useState(false);
  const past = date !== '' && date !== need.targetDate && date < (now ?? '').slice(0, 10);
  const move = async (state: NeedState) => {
    if (await plan(need, { state })) onMoved();
  };
  return (
    <div className="plan">
      <form
        className="row wrap"
        onSubmit={(event) => {
          event.preventDefault();
          if (!past) void plan(need, { targetDate: date || null }).then(setKept);
        }}
      >
        <TextField
          className="grow"
          label={t('date')}
          type="date"
          value={date}
          error={past ? t('past') : refusal?.path?.includes('targetDate') ? refusal.message : null}
          aside={
            kept && date === (need.targetDate ?? '') ? (
              <span className="save ok" role="status">
                <Icon name="check" small />
                {t('kept')}
              </span>
            ) : null
          }
          onChange={(event) => setDate(event.target.value)}
        />
        <Button type="submit" size="small" disabled={busy || past || date === (need.targetDate ?? '')}>
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
    kept: 'Saved',
    past: 'This date is past. Choose today or a later one.',
    far: 'That is more than five years away.',
    met: 'It is met',
    withdraw: 'Withdraw it',
    open: 'Open it again',
    lost: 'The server did not answer. Try again.',
  },
  es: {
    date: 'Fecha deseada',
    keep: 'Guardar la fecha',
    kept: 'Guardada',
    past: 'Esta fecha ya pasó. Elija la de hoy o una posterior.',
    far: 'Faltan más de cinco años.',
    met: 'Está atendida',
    withdraw: 'Retirarla',
    open: 'Abrirla de nuevo',
    lost: 'El servidor no ha respondido. Inténtelo de nuevo.',
  },
};
