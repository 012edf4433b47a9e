import { useState } from 'react';
import type { EndingHelpFragment, NeedInOrderFragment, NeedState } from '../../gql/graphql.ts';
import { wrongDay } from '../../lib/day.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { fieldOf } from '../../lib/refusal.ts';
import { useSession } from '../../lib/session.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Form, FormNote } from '../../ui/Form.tsx';
import { Note } from '../../ui/Note.tsx';
import { SaveMark } from '../../ui/SaveMark.tsx';
import styles from './NeedPlan.module.css';
import { OpenedHelp } from './OpenedHelp.tsx';
import { useHelpOfNeed } from './use-help-of-need.ts';
import { planOf, usePlan } from './use-plan.ts';
import { WhatEnds } from './WhatEnds.tsx';

type NeedPlanProps = {
  readonly need: NeedInOrderFragment;
  /** It is no longer open, or open again: the lists are others. */
  readonly onMoved: () => void;
};

/** The date, and whether the need is met, withdrawn or open: said by the State alone. */
export function NeedPlan({ need, onMoved }: NeedPlanProps) {
  const t = useTexts(texts);
  const draft = useDraft<{ date: string }>(`date of need ${need.id}`, {
    blank: { date: need.targetDate ?? '' },
    revision: need.revision,
  });
  const dating = usePlan(draft);
  const moving = usePlan();
  const { now } = useSession();
  const { date } = draft.values;
  const [kept, setKept] = useState(false);
  const wrong = wrongDay(date) !== null;
  const past = !wrong && date !== '' && date !== need.targetDate && date < (now ?? '').slice(0, 10);
  const ending = useHelpOfNeed(need.id);
  const move = async (state: NeedState, help: readonly EndingHelpFragment[] = []) => {
    const mayEnd = state === 'WITHDRAWN' ? help.map(({ match }) => match.id) : undefined;
    const pressed = await moving.press(planOf(need, { state, ...(mayEnd && { mayEnd }) }));
    // Help began while the question was open: it is asked again, with all that would end now.
    if (pressed.kind === 'refused' && fieldOf(pressed.refusal) === 'mayEnd') return ending.ask(state);
    ending.close();
    if (pressed.kind === 'done') onMoved();
    return null;
  };
  /** What runs is named before it ends; where nothing runs, the press is enough. */
  const moveAskingFirst = async (state: NeedState) => {
    if ((await ending.ask(state))?.length === 0) await move(state);
  };
  const keepDate = async () => {
    const pressed = await dating.press(planOf(need, { targetDate: date || null }));
    setKept(pressed.kind === 'done');
  };
  return (
    <div className={styles.plan}>
      <Form
        act={dating}
        bare
        className={styles.plan}
        onSubmit={() => {
          if (!past && !wrong) void keepDate();
        }}
      >
        <div className={`${styles.date} row wrap`}>
          <DateField
            className="grow"
            name="targetDate"
            label={t('date')}
            value={date}
            error={past ? t('past') : null}
            readOnly={dating.busy}
            aside={
              kept && date === (need.targetDate ?? '') ? (
                <SaveMark tone="saved" icon="check" role="status">
                  {t('kept')}
                </SaveMark>
              ) : null
            }
            onChange={(typed) => draft.change({ date: typed })}
          />
          <Button
            type="submit"
            size="small"
            busy={dating.busy}
            disabled={past || wrong || date === (need.targetDate ?? '')}
          >
            {t('keep')}
          </Button>
        </div>
        <DraftNote draft={draft} />
        <FormNote />
      </Form>
      {!wrong && isFar(date) && <p className="xs ink2">{t('far')}</p>}
      <div className="row wrap">
        {need.state === 'OPEN' ? (
          <>
            <Button
              size="small"
              icon="done"
              busy={moving.busy || ending.asking}
              onClick={() => void moveAskingFirst('MET')}
            >
              {t('met')}
            </Button>
            <Button
              size="small"
              kind="ghost"
              busy={moving.busy || ending.asking}
              onClick={() => void moveAskingFirst('WITHDRAWN')}
            >
              {t('withdraw')}
            </Button>
          </>
        ) : (
          <Button size="small" icon="back" busy={moving.busy} onClick={() => void move('OPEN')}>
            {t('open')}
          </Button>
        )}
      </div>
      {!ending.told && <ActNote act={moving} />}
      {ending.unknown && (
        <Note tone="wait" role="alert">
          {t('unknown')}
        </Note>
      )}
      {need.state === 'OPEN' && <OpenedHelp key={need.revision} need={need.id} />}
      {ending.told && (
        <WhatEnds
          {...ending.told}
          act={moving}
          onClose={ending.close}
          onSure={(state, help) => void move(state, help)}
        />
      )}
    </div>
  );
}

/** Beyond five years is allowed and remarked upon [WG 25]. */
const isFar = (date: string): boolean =>
  date !== '' && Date.parse(date) > Date.now() + 5 * 365.25 * 86_400_000;

export const texts = english('need.need-plan', {
  date: 'Wanted by',
  keep: 'Save the date',
  kept: 'Saved',
  past: 'This date is past. Choose today or a later one.',
  far: 'That is more than five years away.',
  met: 'It is met',
  withdraw: 'Withdraw it',
  open: 'Open it again',
  unknown: 'We could not find out which current help this would end. Nothing was sent. Try again.',
});
