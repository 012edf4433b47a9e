import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { AnswerField } from './answer-values.ts';
import styles from './ChangedByTwo.module.css';
import { describeField } from './describe.ts';
import { joinBoth } from './join-both.ts';
import type { AnswerForm } from './use-answer-form.ts';

/** Two persons, or one in two windows, changed the same field: both versions side by side, and a person decides. */
export function ChangedByTwo({ field, form }: { readonly field: AnswerField; readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const { time } = useFormat();
  const state = form.writing.states[field];
  if (state?.kind !== 'conflict') return null;
  const { base: theirs, values: mine } = form.writing;
  const both = joinBoth(field, theirs, mine);
  const { change } = state;
  const own = change?.own ?? false;
  return (
    <div className={styles.versions} role="alert">
      <p className={styles.why}>{t(own ? 'ownWhy' : 'why')}</p>
      <div>
        <b className="xs">{t(own ? 'here' : 'yours')}</b>
        <Own as="p">{describeField(field, mine, form.labels) || '—'}</Own>
        <Button size="small" onClick={() => form.keepMine(field)}>
          {t(own ? 'keepHere' : 'keep')}
        </Button>
      </div>
      <div>
        <b className="xs">
          {own ? t('elsewhere') : change?.by ? <Own>{change.by}</Own> : t('somebody')}
          {change && `, ${time(change.at)}`}
        </b>
        <Own as="p">{describeField(field, theirs, form.labels) || '—'}</Own>
        <Button size="small" onClick={() => form.takeTheirs(field)}>
          {t('take')}
        </Button>
      </div>
      {both && (
        <Button size="small" icon="merge" onClick={() => form.join(both)}>
          {t('join')}
        </Button>
      )}
    </div>
  );
}

export const texts = english('assessment.changed-by-two', {
  why: 'Two people changed this. It is not saved until you choose; whatever else you type counts as yours.',
  yours: 'Yours',
  somebody: 'Somebody else',
  keep: 'Keep mine',
  take: 'Use this',
  ownWhy:
    'You changed this in another window. It is not saved until you choose; whatever else you type counts as written here.',
  here: 'Written here',
  elsewhere: 'In the other window',
  keepHere: 'Keep what is here',
  join: 'Join both',
});
