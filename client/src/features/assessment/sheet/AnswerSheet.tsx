import { clsx } from 'clsx';
import { lazy, Suspense, useState } from 'react';
import type { AnswerFormFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useLanguage, useTexts } from '../../../lib/i18n.ts';
import { readsSecond, type Spoken, spokenIn, type Tell, type ToldText, told } from '../../../lib/told.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { FileLinks } from '../../../ui/FileLinks.tsx';
import { InAnother } from '../../../ui/InAnother.tsx';
import { Own } from '../../../ui/Own.tsx';
import { ToldIn } from '../../../ui/ToldIn.tsx';
import type { AskedQuestion } from '../replies/asked.ts';
import { texts as words } from '../texts.ts';
import styles from './AnswerSheet.module.css';
import { FiguresRead } from './FiguresRead.tsx';
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
  const { language: reader } = useLanguage();
  const [turned, setTurned] = useState(false);
  const inSecond = (of: Spoken) => readsSecond(of, reader) !== turned;
  const second = inSecond(answer);
  // Each text in the reader's own language first, whatever the others are in.
  const tell: Tell = (text, translation, own) =>
    told(answer, text, translation, inSecond(spokenIn(answer, own)), own, second);
  const [law, practice] = [
    tell(answer.law, answer.lawTranslation, answer.lawLanguage),
    tell(answer.practice, answer.practiceTranslation, answer.practiceLanguage),
  ];
  return (
    <div className={clsx(styles.sheet, reviewed && styles.reviewed)}>
      {saysText(answer) && (
        <ToldIn
          of={answer}
          second={second}
          onSwitch={isTranslated(answer) ? () => setTurned(!turned) : undefined}
        />
      )}
      {answer.measures.map((measure) => (
        <MeasureView key={measure.title} measure={measure} word={(code) => word(code as 'LAW')} tell={tell}>
          {measure.evidence.length > 0 && <FileLinks files={measure.evidence} />}
        </MeasureView>
      ))}
      <dl>
        {law.text && (
          <>
            <dt>
              {t('law')} <InAnother of={law} />
            </dt>
            <Own as="dd" lang={law.lang}>
              {law.text}
            </Own>
          </>
        )}
        {practice.text && (
          <>
            <dt>
              {t('practice')} <InAnother of={practice} />
            </dt>
            <Own as="dd" lang={practice.lang}>
              {practice.text}
            </Own>
          </>
        )}
        {answer.figures.length > 0 && (
          <>
            <dt>{t('figures')}</dt>
            <dd>
              <FiguresRead figures={answer.figures} tell={tell} />
            </dd>
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
              <Subject
                of={tell(wish.subject, wish.subjectTranslation, wish.subjectLanguage)}
                none={t('noSubject')}
              />
              <p className="xs ink2 own">
                {enumerate(
                  [
                    ...(['result', 'beneficiary', 'ownContribution'] as const).map((field) => {
                      const { text } = tell(
                        wish[field],
                        wish[`${field}Translation`],
                        wish[`${field}Language`],
                      );
                      return text && t(field, { text });
                    }),
                    wish.subjects.length > 0 && enumerate(wish.subjects.map(({ name }) => name)),
                    // Only the State can say of which kind other help is.
                    wish.type.category === null && word(wish.category),
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
        {answer.assistanceReceived.map(({ type, providerName, from, until, ...help }) => {
          const name = tell(providerName, help.providerNameTranslation, help.providerNameLanguage);
          return (
            <div key={type.code + providerName} className={styles.wish}>
              <dt>{t('received')}</dt>
              <dd>
                {type.label}, <Own lang={name.lang}>{name.text}</Own> <InAnother of={name} />
                {from && ` · ${day(from)}`}
                {until && ` – ${day(until)}`}
              </dd>
            </div>
          );
        })}
      </dl>
      {answer.replies.length > 0 && (
        <Suspense>
          <ReplyViews answer={answer} questions={questions} tell={tell} />
        </Suspense>
      )}
    </div>
  );
}

function Subject({ of, none }: { readonly of: ToldText; readonly none: string }) {
  const { text, lang } = of;
  if (!text) return <p className="muted">{none}</p>;
  return (
    <>
      <Own as="p" lang={lang}>
        {text}
      </Own>
      <InAnother of={of} />
    </>
  );
}

const saysText = ({ law, practice, measures, assistanceWanted }: AnswerFormFragment): boolean =>
  Boolean(law || practice || measures.length > 0 || assistanceWanted.some(({ subject }) => subject));

/** Whether the State gave any of its texts here in its second language. */
const isTranslated = (answer: AnswerFormFragment): boolean =>
  [
    ...[answer, ...answer.measures, ...answer.assistanceWanted],
    ...[...answer.assistanceReceived, ...answer.replies],
  ].some((part) => Object.entries(part).some(([field, text]) => /ranslation$/.test(field) && text));

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
  law: 'On paper',
  practice: 'In practice',
  figures: 'Figures and examples',
  challenges: 'In the way',
  wanted: 'Help wanted',
  received: 'Help received',
  noSubject: 'The problem is not described.',
  result: 'Result: {{text}}',
  beneficiary: 'For: {{text}}',
  ownContribution: 'Own contribution: {{text}}',
});
