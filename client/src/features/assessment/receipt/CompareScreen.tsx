import { useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAllPages } from '../../../lib/lists/all-pages.ts';
import { paths } from '../../../lib/paths.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { ErrorFace } from '../../../ui/ErrorFace.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useLabels } from '../answer/use-answer-form.ts';
import { useRunningHead } from '../print/use-running-head.ts';
import styles from './Comparison.module.css';
import { Comparison } from './Comparison.tsx';
import { comparable, compareRoute } from './documents.ts';
import { otherOf, writtenOther } from './other-submission.ts';

type CompareScreenProps = {
  readonly assessment: string;
  readonly number: number | null;
  /** The address's `compare`. */
  readonly compared: string;
};

/** Two submissions of one State, of one cycle or of two, for whoever may see both. */
export function CompareScreen({ assessment: id, number, compared }: CompareScreenProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { signs, day } = useFormat();
  const other = otherOf(compared);
  const { data, error, refetch, fetchMore } = useQuery(compareRoute, {
    variables: { id, until: number, with: other.assessment, number: other.number },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.assessment ?? null;
  // With itself it says nothing.
  const itself =
    found !== null &&
    (other.assessment ?? id) === id &&
    (other.number ?? found.submittedRevision) === (number ?? found.submittedRevision);
  const comparison = (!itself && found?.comparedWith) || null;
  const whole = useAllPages(comparison?.changed.pageInfo, (after) => fetchMore({ variables: { after } }));
  const choices = useQuery(comparable, {
    variables: { participant: found?.participant.code ?? '' },
    skip: !found,
  });
  const labels = useLabels(found?.instrument ?? { assistanceTypes: [], challenges: [] });
  useRunningHead(found ? t('title', { name: found.participant.name }) : '');
  // “The last of another” is one of the submissions that can be chosen.
  const shownOther = writtenOther(
    other.assessment === id ? null : other.assessment,
    other.number ?? comparison?.before.number ?? null,
  );
  const until = number ?? found?.submittedRevision ?? null;
  const others = (choices.data?.assessments.nodes ?? []).flatMap((one) => {
    const last = one.submittedRevision ?? 0;
    return Array.from({ length: Math.min(last, shown) }, (_, at) => last - at)
      .filter((each) => one.id !== id || each !== until)
      .map((each) => ({
        value: writtenOther(one.id === id ? null : one.id, each),
        label: [one.instrument.title, one.cycle, t('submission', { number: each })].join(signs.comma),
      }));
  });
  return (
    <Page
      title={found ? t('title', { name: found.participant.name }) : t('titleAlone')}
      tools={
        <div className="row wrap at-end no-print">
          <ButtonLink kind="ghost" to={paths.checklist(id)}>
            {t('back')}
          </ButtonLink>
          <Button icon="print" disabled={!comparison || !whole} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      }
    >
      {found && (
        <div className={styles.pick}>
          <SelectField
            label={t('with', { cycle: found.cycle, number: until ?? 0 })}
            value={shownOther}
            onChange={(event) =>
              void navigate(`${paths.revision(id, until ?? undefined)}?compare=${event.target.value}`)
            }
          >
            {!others.some(({ value }) => value === shownOther) && (
              <option value={shownOther}>{t('choose')}</option>
            )}
            {others.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
          {comparison && (
            <p className="sm ink2">
              {t('dates', {
                before: day(comparison.before.submittedAt),
                after: day(comparison.after.submittedAt),
              })}
            </p>
          )}
        </div>
      )}
      {error && !data && <ErrorFace error={error} onRetry={() => void refetch()} />}
      {!error && (!data || (comparison && !whole)) && <Skeleton lines={10} />}
      {data && !comparison && <EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>}
      {comparison && whole && <Comparison comparison={comparison} labels={labels} />}
    </Page>
  );
}

/** Of each assessment, the last submissions; an earlier one is reached by its address. */
const shown = 20;

export const texts = english('receipt.compare-screen', {
  title: 'What changed: {{name}}',
  titleAlone: 'What changed',
  back: 'Back to the checklist',
  print: 'Print',
  with: 'Submission {{number}} of {{cycle}} compared with',
  choose: 'Choose another submission',
  submission: 'submission {{number}}',
  dates: 'Submitted {{before}} and {{after}}.',
  none: 'There is nothing to compare here',
  noneText: 'Choose another submission above. What you may not see is not listed.',
});
