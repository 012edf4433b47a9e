import { english, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { CheckField, TextField } from '../../ui/Field.tsx';
import styles from './Convergence.module.css';
import { blankStep, type StepForm } from './steps-form.ts';

type StepsFieldsProps = {
  readonly steps: readonly StepForm[];
  readonly onChange: (steps: readonly StepForm[]) => void;
};

/** The steps of a common calendar, to be written: each with its days, and where it is. */
export function StepsFields({ steps, onChange }: StepsFieldsProps) {
  const t = useTexts(texts);
  const set = (key: string, part: Partial<StepForm>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...part } : step)));
  return (
    <div data-place="calendar">
      {steps.map(({ key, title, from, to, place, online }, at) => (
        <fieldset key={key} className={styles.step} aria-label={t('step', { number: at + 1 })}>
          <TextField
            className={styles.wide}
            name={`${key} title`}
            label={t('title')}
            maxLength={200}
            value={title}
            onChange={(event) => set(key, { title: event.target.value })}
          />
          <DateField
            name={`${key} from`}
            label={t('from')}
            value={from}
            onChange={(day) => set(key, { from: day })}
          />
          <DateField
            name={`${key} to`}
            label={t('to')}
            hint={t('toHint')}
            value={to}
            onChange={(day) => set(key, { to: day })}
          />
          <TextField
            name={`${key} place`}
            label={t('place')}
            maxLength={300}
            value={place}
            onChange={(event) => set(key, { place: event.target.value })}
          />
          <div className="row sp wrap">
            <CheckField
              label={t('online')}
              checked={online}
              onChange={(event) => set(key, { online: event.target.checked })}
            />
            <Button
              size="small"
              kind="ghost"
              aria-label={t('removeStep', { number: at + 1 })}
              onClick={() => onChange(steps.filter((step) => step.key !== key))}
            >
              {t('remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <Button icon="plus" size="small" onClick={() => onChange([...steps, blankStep()])}>
        {t('add')}
      </Button>
    </div>
  );
}

export const texts = english('convergence.steps', {
  step: 'Step {{number}}',
  title: 'What happens',
  from: 'First day',
  to: 'Last day',
  toHint: 'Leave it empty for one day.',
  place: 'Place',
  online: 'Online',
  remove: 'Remove',
  removeStep: 'Remove step {{number}}',
  add: 'Add a step',
  titleWrong: 'Say what happens.',
  fromWrong: 'Give a day.',
  toWrong: 'Give a day, or leave it empty.',
  orderWrong: 'This ends before it begins. Correct one of the days.',
});
