import type { ApolloCache } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { evidenceIdOf } from '../../../lib/files/evidence-id.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Changes } from '../../../ui/Changes.tsx';
import type { AnswerField, AnswerValues } from '../answer/answer-values.ts';
import { changedSince } from '../answer/changed-fields.ts';
import { describeField } from '../answer/describe.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { EvidenceRow } from '../evidence/documents.ts';
import styles from './SinceLast.module.css';

type SinceLastProps = { readonly form: AnswerForm; readonly fields: readonly AnswerField[] };

/** What of these fields differs from the State's last answer, word by word. */
export default function SinceLast({ form, fields }: SinceLastProps) {
  const t = useTexts(texts);
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
        <FilesSince state={assessment.participant.code} was={filesIn(previous.values)} is={filesIn(values)} />
      )}
    </aside>
  );
}

type FilesSinceProps = {
  readonly state: string;
  readonly was: readonly string[];
  readonly is: readonly string[];
};

/** Which files came to the measures, and which went, by name. */
function FilesSince({ state, was, is }: FilesSinceProps) {
  const t = useTexts(texts);
  const { signs } = useFormat();
  const { cache } = useApolloClient();
  const named = (files: readonly string[], others: readonly string[]): string =>
    files
      .filter((sha256) => !others.includes(sha256))
      .map((sha256) => nameOf(cache, evidenceIdOf(state, sha256)) ?? sha256.slice(0, 8))
      .join(signs.item);
  const [added, removed] = [named(is, was), named(was, is)];
  return (
    <>
      {added && <p className="sm">{t('filesAdded', { files: added })}</p>}
      {removed && <p className="sm">{t('filesRemoved', { files: removed })}</p>}
    </>
  );
}

/** Both answers were read with their files. */
const nameOf = (cache: ApolloCache, id: string): string | undefined =>
  cache.readFragment({ fragment: EvidenceRow, fragmentName: 'EvidenceRow', id: `EvidenceFile:${id}` })?.name;

const filesIn = ({ measures }: AnswerValues): readonly string[] =>
  measures.flatMap(({ evidence }) => evidence ?? []);

export const texts = english('cycle.since-last', {
  since: 'Changed since cycle {{cycle}}',
  filesAdded: 'Files attached: {{files}}',
  filesRemoved: 'Files removed: {{files}}',
});
