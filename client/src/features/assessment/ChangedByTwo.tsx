import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import type { AnswerField } from './answer-values.ts';
import { describeField } from './describe.ts';
import { joinBoth } from './join-both.ts';
import type { AnswerForm } from './use-answer-form.ts';

/** Two persons changed the same field: both versions side by side, and a person decides. */
export function ChangedByTwo({ field, form }: { readonly field: AnswerField; readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const { time } = useFormat();
  const state = form.writing.states[field];
  if (state?.kind !== 'conflict') return null;
  const both = joinBoth(field, state.theirs, form.writing.values);
  return (
    <div className="dif" role="alert">
      <div>
        <b className="xs">{t('yours')}</b>
        <p>{describeField(field, form.writing.values, form.labels) || '—'}</p>
        <Button size="small" onClick={() => form.keepMine(field)}>
          {t('keep')}
        </Button>
      </div>
      <div>
        <b className="xs">
          {state.by ?? t('somebody')}
          {state.at && `, ${time(state.at)}`}
        </b>
        <p>{describeField(field, state.theirs, form.labels) || '—'}</p>
        <Button size="small" onClick={() => form.takeTheirs(field)}>
          {t('take')}
        </Button>
      </div>
      {both && (
        <Button size="small" icon="merge" onClick={() => form.change(field, both, true)}>
          {t('join')}
        </Button>
      )}
    </div>
  );
}

const texts = {
  en: { yours: 'Yours', somebody: 'Somebody else', keep: 'Keep mine', take: 'Take this', join: 'Join both' },
  es: {
    yours: 'La suya',
    somebody: 'Otra persona',
    keep: 'Conservar la mía',
    take: 'Tomar esta',
    join: 'Unir las dos',
  },
};
