import { useState } from 'react';
import type { DropJobInput, JobInListFragment, RunJobAgainInput } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Own } from '../../ui/Own.tsx';
import { DropJob, RunJobAgain, refetched } from './documents.ts';
import { useJobName } from './job-names.ts';
import styles from './Work.module.css';

type JobRowProps = { readonly job: JobInListFragment };
type Input<T> = Omit<T, 'operationId'>;

/** One job: how often it was tried, why it failed last, when it is tried next. */
export function JobRow({ job }: JobRowProps) {
  const t = useTexts(texts);
  const { instant } = useFormat();
  const name = useJobName()(job.name);
  const [asking, setAsking] = useState(false);
  const run = useAct<Input<RunJobAgainInput>, object>(async (mutate, { operationId, input }) => {
    const variables = { input: { ...input, operationId } };
    return (await mutate({ mutation: RunJobAgain, variables, ...refetched })).runJobAgain;
  });
  const { id, status, next, tries, error, createdAt } = job;
  const free = status !== 'RUNNING';
  return (
    <tr>
      <th scope="row">
        <b>
          <Own>{name}</Own>
        </b>
        <div className="xs muted">{t('asked', { instant: instant(createdAt) })}</div>
      </th>
      <td>
        <Chip tone={status === 'DEAD' ? 'need' : 'plain'}>{t(status)}</Chip>
        <div className="xs muted">{t('tries', { count: tries })}</div>
      </td>
      <td>{error ? <Own>{error}</Own> : <span className="muted">{t('noError')}</span>}</td>
      <td>{status === 'WAITING' && next ? instant(next) : ''}</td>
      <td>
        {free && (
          <div className={`${styles.acts} row wrap`}>
            <Button
              size="small"
              busy={run.busy}
              aria-label={t('runNamed', { name })}
              onClick={() => void run.press({ job: id })}
            >
              {t('run')}
            </Button>
            <Button
              size="small"
              kind="ghost"
              aria-label={t('dropNamed', { name })}
              onClick={() => setAsking(true)}
            >
              {t('drop')}
            </Button>
          </div>
        )}
        <ActNote act={run} withAgain />
        <Dialog open={asking} onClose={() => setAsking(false)} title={t('dropNamed', { name })}>
          <Drop job={job} onClose={() => setAsking(false)} />
        </Dialog>
      </td>
    </tr>
  );
}

function Drop({ job, onClose }: JobRowProps & { readonly onClose: () => void }) {
  const t = useTexts(texts);
  const drop = useAct<Input<DropJobInput>, object>(async (mutate, { operationId, input }) => {
    const variables = { input: { ...input, operationId } };
    return (await mutate({ mutation: DropJob, variables, ...refetched })).dropJob;
  });
  const send = async () => {
    if ((await drop.press({ job: job.id })).kind === 'done') onClose();
  };
  return (
    <>
      <p className="sm ink2">{t('dropWhat')}</p>
      <ActNote act={drop} />
      <div className="row wrap">
        <Button onClick={onClose}>{t('keep')}</Button>
        <Button kind="primary" busy={drop.busy} onClick={() => void send()}>
          {t('drop')}
        </Button>
      </div>
    </>
  );
}

export const texts = english('work.job', {
  WAITING: 'Waiting',
  RUNNING: 'Running',
  DEAD: 'Dead',
  DONE: 'Done',
  asked: 'Asked for {{instant}}',
  tries_zero: 'Not tried yet',
  tries_one: '{{count}} try',
  tries_other: '{{count}} tries',
  noError: 'No failure',
  run: 'Run again',
  runNamed: 'Run again: {{name}}',
  drop: 'Drop',
  dropNamed: 'Drop: {{name}}',
  dropWhat: 'It will never be done. What it was to do stays undone.',
  keep: 'Keep it',
});
