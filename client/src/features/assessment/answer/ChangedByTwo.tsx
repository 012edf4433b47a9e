import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Changes } from '../../../ui/Changes.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { AnswerField, AnswerValues } from './answer-values.ts';
import { bothVersions } from './both-versions.ts';
import styles from './ChangedByTwo.module.css';
import { describeVersion } from './describe.ts';
import { ancestorOf } from './save/ancestors.ts';
import type { AnswerForm } from './use-answer-form.ts';

/** Two persons, or one in two windows, changed the same words: both versions side by side, with what each changed, and a person decides. */
export default function ChangedByTwo({
  field,
  form,
}: {
  readonly field: AnswerField;
  readonly form: AnswerForm;
}) {
  const t = useTexts(texts);
  const { time, signs } = useFormat();
  const state = form.writing.states[field];
  if (state?.kind !== 'conflict') return null;
  const { values, base } = form.writing;
  const { change } = state;
  const both = bothVersions(field, values, state.open);
  const own = change?.own ?? false;
  const began = ancestorOf(form.writing, field).values;
  const version = (content: AnswerValues) => (
    <Version
      before={describeVersion(field, began, form.labels)}
      after={describeVersion(field, content, form.labels)}
    />
  );
  return (
    <div className={styles.versions} role="alert">
      <p className={styles.why}>{t(own ? 'ownWhy' : 'why')}</p>
      <div>
        <b className="xs">{t(own ? 'here' : 'yours')}</b>
        {version(values)}
        <Button size="small" onClick={() => form.keepMine(field)}>
          {t(own ? 'keepHere' : 'keep')}
        </Button>
      </div>
      <div>
        <b className="xs">
          {own ? t('elsewhere') : change?.by ? <Own>{change.by}</Own> : t('somebody')}
          {change && signs.comma + time(change.at)}
        </b>
        {version({ ...base, ...state.open.theirs })}
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

function Version({ before, after }: { readonly before: string; readonly after: string }) {
  return after ? <Changes before={before} after={after} /> : <Own as="p">—</Own>;
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
