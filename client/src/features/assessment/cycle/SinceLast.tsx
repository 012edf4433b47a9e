import type { ApolloCache } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { evidenceIdOf } from '../../../lib/files/evidence-id.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Changes } from '../../../ui/Changes.tsx';
import type { AnswerField } from '../answer/answer-values.ts';
import { changedSince } from '../answer/changed-fields.ts';
import { describeField } from '../answer/describe.ts';
import { filesChanged } from '../answer/files-changed.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { EvidenceRow } from '../evidence/documents.ts';
import { FilesChanged } from '../evidence/FilesChanged.tsx';
import styles from './SinceLast.module.css';

type SinceLastProps = { readonly form: AnswerForm; readonly fields: readonly AnswerField[] };

/** What of these fields differs from the State's last answer, word by word. */
export default function SinceLast({ form, fields }: SinceLastProps) {
  const t = useTexts(texts);
  const { cache } = useApolloClient();
  const { previous, values, labels, assessment } = form;
  if (!previous) return null;
  const changed = changedSince(values, previous.values).filter((field) => fields.includes(field));
  if (changed.length === 0) return null;
  return (
    <aside className={styles.since} aria-label={t('since', { cycle: previous.cycle })}>
      <p className="xs muted">{t('since', { cycle: previous.cycle })}</p>
      {changed.map((field) => {
        const [before, after] = [previous.values, values].map((one) => describeField(field, one, labels));
        return before === after ? null : <Changes key={field} before={before ?? ''} after={after ?? ''} />;
      })}
      {changed.includes('measures') && (
        <FilesChanged
          changed={filesChanged(previous.values, values)}
          nameOf={(sha256) => nameOf(cache, evidenceIdOf(assessment.participant.code, sha256))}
        />
      )}
    </aside>
  );
}

/** Both answers were read with their files. */
const nameOf = (cache: ApolloCache, id: string): string | undefined =>
  cache.readFragment({ fragment: EvidenceRow, fragmentName: 'EvidenceRow', id: `EvidenceFile:${id}` })?.name;

export const texts = english('cycle.since-last', { since: 'Changed since cycle {{cycle}}' });
