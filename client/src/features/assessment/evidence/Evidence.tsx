import { useApolloClient } from '@apollo/client/react';
import { useSyncExternalStore } from 'react';
import type { MeasureInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useSession } from '../../../lib/session.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import styles from './Evidence.module.css';
import { EvidenceDrop } from './EvidenceDrop.tsx';
import { EvidenceFileRow } from './EvidenceFileRow.tsx';
import { SendingRow } from './SendingRow.tsx';
import { useSameAt } from './same-at.ts';
import { onSendings, sendingsNow } from './sending.ts';

type EvidenceProps = {
  readonly form: AnswerForm;
  readonly measure: MeasureInput;
  /** Where it is among the measures. */
  readonly at: number;
  /** Where the measure is read over, not written. */
  readonly compact?: boolean | undefined;
};

/** The files that show a measure: those that are stored, those on their way, and where more are dropped. */
export default function Evidence({ form, measure, at, compact }: EvidenceProps) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const { viewer } = useSession();
  const all = useSyncExternalStore(onSendings, sendingsNow);
  const { assessment, reference, readOnly } = form;
  const files = measure.evidence ?? [];
  const sameAt = useSameAt(assessment.id, reference, files);
  const here = all.filter(
    (one) =>
      one.person === viewer?.id &&
      one.assessment === assessment.id &&
      one.provision === reference &&
      (one.title === measure.title || (one.at === at && !hasTitle(form, one.title))),
  );
  if (files.length === 0 && here.length === 0 && readOnly) return null;
  const put = (evidence: readonly string[]) =>
    form.change(
      `measures.${at}.evidence`,
      { measures: form.values.measures.with(at, { ...measure, evidence: [...evidence] }) },
      true,
    );
  const send = async (chosen: readonly File[], replaces: string | null = null) => {
    if (!viewer) return;
    const { sendFiles } = await import('./send-files.ts');
    const to = { person: viewer.id, assessment: assessment.id, provision: reference };
    await sendFiles(client, chosen, { ...to, title: measure.title, at, replaces });
  };
  return (
    <section className={styles.evidence} aria-label={t('filesOf', { title: measure.title })}>
      <ul className={styles.files}>
        {files.map((sha256) => (
          <EvidenceFileRow
            key={sha256}
            state={assessment.participant.code}
            sha256={sha256}
            sameAt={sameAt.get(sha256)}
            onRemove={readOnly ? undefined : () => put(files.filter((one) => one !== sha256))}
            onReplace={readOnly ? undefined : (file) => void send([file], sha256)}
          />
        ))}
        {here.map((sending) => (
          <SendingRow key={sending.id} sending={sending} />
        ))}
      </ul>
      {!readOnly &&
        (measure.title.trim() === '' ? (
          <p className="xs muted">{t('nameFirst')}</p>
        ) : (
          <EvidenceDrop
            compact={compact}
            assessment={assessment.id}
            onFiles={(chosen) => void send(chosen)}
          />
        ))}
    </section>
  );
}

const hasTitle = ({ values }: AnswerForm, title: string) =>
  values.measures.some((measure) => measure.title === title);

export const texts = english('assessment.evidence', {
  filesOf: 'Evidence files of “{{title}}”',
  nameFirst: 'Name the measure, then attach files to it.',
});
