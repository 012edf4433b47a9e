import { clsx } from 'clsx';
import { lazy, Suspense } from 'react';
import type { AnswerFormFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { Own } from '../../../ui/Own.tsx';
import { EvidenceLinks } from '../evidence/EvidenceLinks.tsx';
import type { AskedQuestion } from '../replies/asked.ts';
import { texts as words } from '../texts.ts';
import styles from './AnswerSheet.module.css';
import { MeasureView } from './MeasureView.tsx';

const ReplyViews = lazy(() => import('../replies/ReplyViews.tsx'));

type AnswerSheetProps = {
  readonly answer: AnswerFormFragment;
  /** What the instrument asks of the provision in words of its own. */
  readonly questions?: readonly AskedQuestion[];
  /** Where the secretariat goes through many, their names line up. */
  readonly reviewed?: boolean;
};

/** An answer as it is read: in print, and by the secretariat. */
export function AnswerSheet({ answer, questions = [], reviewed }: AnswerSheetProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { languageName, enumerate, day } = useFormat();
  return (
    <div className={clsx(styles.sheet, reviewed && styles.reviewed)}>
      {answer.measures.map((measure) => (
        <MeasureView key={measure.title} measure={measure} word={(code) => word(code as 'LAW')}>
          {measure.evidence.length > 0 && <EvidenceLinks files={measure.evidence} />}
        </MeasureView>
      ))}
      <dl>
        {answer.practice && (
          <>
            <dt>{t('practice')}</dt>
            <Own as="dd">{answer.practice}</Own>
          </>
        )}
        {answer.challenges.length > 0 && (
          <>
            <dt>{t('challenges')}</dt>
            <dd>{enumerate(answer.challenges.map(({ label }) => label))}</dd>
          </>
        )}
        {answer.assistanceWanted.map((wish) => (
          <div key={wish.type.code} className={styles.wish}>
            <dt>
              <Chip tone="need" className={styles.wanted}>
                {wish.type.label}
              </Chip>
            </dt>
            <dd>
              {wish.subject ? <Own as="p">{wish.subject}</Own> : <p className="muted">{t('noSubject')}</p>}
              <p className="xs ink2 own">
                {enumerate(
                  [
                    wish.result && t('result', { result: wish.result }),
                    wish.beneficiary && t('beneficiary', { beneficiary: wish.beneficiary }),
                    wish.ownContribution && t('own', { own: wish.ownContribution }),
                    wish.horizon && word(wish.horizon),
                    wish.budgetBand && word(wish.budgetBand),
                    wish.languages.length > 0 && enumerate(wish.languages.map(languageName)),
                  ].filter((part): part is string => Boolean(part)),
                )}
              </p>
            </dd>
          </div>
        ))}
        {answer.noneRequired && (
          <>
            <dt>{t('wanted')}</dt>
            <dd>{word('noneRequired')}</dd>
          </>
        )}
        {answer.assistanceReceived.map(({ type, providerName, from, until }) => (
          <div key={type.code + providerName} className={styles.wish}>
            <dt>{t('received')}</dt>
            <dd>
              {type.label}, <Own>{providerName}</Own>
              {from && ` · ${day(from)}`}
              {until && ` – ${day(until)}`}
            </dd>
          </div>
        ))}
      </dl>
      {answer.replies.length > 0 && (
        <Suspense>
          <ReplyViews answer={answer} questions={questions} />
        </Suspense>
      )}
    </div>
  );
}

/** The word and colour of a compliance, never the colour alone. */
export function ComplianceMark({ compliance }: { readonly compliance: AnswerFormFragment['compliance'] }) {
  const word = useTexts(words);
  return (
    <b className={styles.compliance} data-compliance={compliance ?? 'OPEN'}>
      {word(compliance ?? 'NOT_ANSWERED')}
    </b>
  );
}

export const texts = english('assessment.answer-sheet', {
  practice: 'In practice',
  challenges: 'In the way',
  wanted: 'Help wanted',
  received: 'Help received',
  noSubject: 'The problem is not described.',
  result: 'Result: {{result}}',
  beneficiary: 'For: {{beneficiary}}',
  own: 'Own contribution: {{own}}',
});
