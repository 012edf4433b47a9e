import type { ReportListedFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { languageNames, languages } from '../../lib/languages.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button, buttonLook } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { AskForReport, RemoveReport, ReportsQuery } from './documents.ts';
import styles from './ReportList.module.css';
import { texts as words } from './texts.ts';

/** One's own reports, the newest first: how far each is, its files, or why it was not written. */
export function ReportList({ reports }: { readonly reports: readonly ReportListedFragment[] }) {
  return (
    <ul className={styles.list}>
      {reports.map((report) => (
        <Entry key={report.id} report={report} />
      ))}
    </ul>
  );
}

function Entry({ report }: { readonly report: ReportListedFragment }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { day, instant, number, enumerate } = useFormat();
  const { question, status, done, of, files, error } = report;
  const act = useRemoval(report);
  const language = languages.find((one) => one === question.language);
  const about = enumerate([
    question.audience === 'STATE' ? (question.participant ?? '') : word(question.audience),
    question.edition === null
      ? t('asOf', { moment: instant(question.asOf ?? report.askedAt) })
      : t('edition', { number: number(question.edition ?? 0) }),
    language ? languageNames[language] : question.language,
  ]);
  const running = status === 'WAITING' || status === 'WRITING';
  return (
    <li>
      <b>{word(question.template)}</b>
      <p className="xs muted">{about}</p>
      {running && (
        <>
          <Meter
            percent={Math.round((100 * done) / Math.max(1, of))}
            role="progressbar"
            aria-label={word(question.template)}
            aria-valuemin={0}
            aria-valuemax={of}
            aria-valuenow={done}
          />
          <p className="xs muted" role="status">
            {status === 'WAITING' ? t('waiting') : t('writing', { done: number(done), of: number(of) })}
          </p>
        </>
      )}
      {status === 'FAILED' && <p className={`sm ${styles.failed}`}>{t('failed', { why: error ?? '' })}</p>}
      <div className="row wrap no-print">
        {files.map(({ format, href }) => (
          <a key={format} download className={buttonLook({ size: 'small', children: true })} href={href}>
            <Icon name="download" small />
            {format}
          </a>
        ))}
        {files.map(
          ({ format, href }) =>
            format === 'HTML' && (
              <a
                key="view"
                target="_blank"
                rel="noreferrer"
                className={buttonLook({ size: 'small', children: true })}
                href={`${href}?view`}
              >
                {t('open')}
              </a>
            ),
        )}
        {status === 'FAILED' && (
          <Button size="small" onClick={() => void act.again()}>
            {t('again')}
          </Button>
        )}
        <Button kind="ghost" size="small" onClick={() => void act.remove()}>
          {running ? t('cancel') : t('remove')}
        </Button>
      </div>
      {running && <p className="xs muted">{t('leave')}</p>}
      {status === 'WRITTEN' && (
        <p className="xs muted">{t('written', { day: day(report.writtenAt ?? report.askedAt) })}</p>
      )}
      <ActNote act={act.removing} />
      <ActNote act={act.asking} />
    </li>
  );
}

const refetched = { refetchQueries: [ReportsQuery], awaitRefetchQueries: true };

/** Away with it; or away with it and asked for once more. */
function useRemoval({ id, revision, question }: ReportListedFragment) {
  const removing = useAct<{ readonly report: string; readonly expectedRevision: number }, object>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: RemoveReport,
          variables: { input: { ...input, operationId } },
          ...refetched,
        })
      ).removeReport,
    { guardedBy: revision },
  );
  const asking = useAct<ReportListedFragment['question'], object>(
    async (mutate, { operationId, input }) => {
      const { filter, ...asked } = input;
      const { participants, articles } = filter;
      const variables = {
        input: {
          operationId,
          ...{ template: asked.template, instrument: asked.instrument, cycle: asked.cycle },
          ...{ audience: asked.audience, participant: asked.participant, language: asked.language },
          ...{ asOf: asked.asOf, edition: asked.edition, filter: { participants, articles } },
          sections: asked.sections,
        },
      };
      return (await mutate({ mutation: AskForReport, variables, ...refetched })).askForReport;
    },
    { repeatable: true },
  );
  const remove = () => removing.press({ report: id, expectedRevision: revision });
  return {
    removing,
    asking,
    remove,
    again: async () => {
      const asked = await asking.press(question);
      if (asked.kind === 'done') await remove();
    },
  };
}

export const texts = english('report.list', {
  asOf: 'as of {{moment}}',
  edition: 'edition {{number}}',
  waiting: 'Waits for its turn',
  writing: 'Being written: step {{done}} of {{of}}',
  written: 'Written on {{day}}',
  failed: 'Not written: {{why}}',
  open: 'Open',
  again: 'Try again',
  cancel: 'Cancel',
  remove: 'Remove',
  leave: 'You may leave this page: it is written all the same. If you cancel it, nothing of it is kept.',
});
