import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { SaidQuery as Answer, AssessmentFilter } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Button } from '../../../ui/Button.tsx';
import { ListSection } from '../../../ui/ListSection.tsx';
import { Own } from '../../../ui/Own.tsx';
import { SaidAnswers } from './SaidAnswers.tsx';
import styles from './SaidByState.module.css';
import { SaidQuery } from './said-documents.ts';

/** What a State said in its checklists, as far as the reader may see it: nothing is told of an answer that is hidden, not even that it is there. */
export function SaidByState({ filter }: { readonly filter: AssessmentFilter }) {
  const t = useTexts(texts);
  const { data, previousData, error, fetchMore, refetch } = useQuery(SaidQuery, {
    variables: { first: 10, filter },
  });
  return (
    <ListSection
      title={t('title')}
      empty={t('none')}
      page={(data ?? previousData)?.assessments}
      error={error}
      lines={3}
      onRetry={() => void refetch()}
      onMore={(after) => fetchMore({ variables: { after } })}
    >
      {(said) => (
        <ul className={styles.list}>
          {said.map((one) => (
            <One key={one.id} one={one} />
          ))}
        </ul>
      )}
    </ListSection>
  );
}

function One({ one }: { readonly one: Answer['assessments']['nodes'][number] }) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <li className="pad">
      <div className="row sp wrap">
        <div>
          <b>
            <Own>{one.instrument.title}</Own>
          </b>{' '}
          <span className="sm ink2">{one.cycle}</span>
          <div className="xs muted">
            {one.submittedAt ? t('submitted', { day: day(one.submittedAt) }) : t('draft')}
          </div>
        </div>
        <span className="sm">
          {t('answered', { count: one.answeredCount })} · {t('gaps', { count: one.gapCount })}
        </span>
        {one.answeredCount > 0 && (
          <Button size="small" className="no-print" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'hide' : 'show')}
          </Button>
        )}
        {one.submittedAt && one.answeredCount > 0 && (
          <a className="sm no-print" href={paths.oscalFile(one.id)} download>
            {t('oscal')}
          </a>
        )}
      </div>
      {open && <SaidAnswers id={one.id} />}
    </li>
  );
}

export const texts = english('assessment.said', {
  title: 'What it said',
  none: 'None of its answers is shown to you.',
  submitted: 'Submitted on {{day}}',
  draft: 'Not submitted yet',
  answered_one: '{{count}} answer shown',
  answered_other: '{{count}} answers shown',
  gaps_one: '{{count}} gap',
  gaps_other: '{{count}} gaps',
  show: 'Show the answers',
  hide: 'Hide the answers',
  oscal: 'Findings as OSCAL',
});
