import { useState } from 'react';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { DraftFile, DraftQuestion } from './draft-file.ts';
import { freeCode, provisionsOf, reordered } from './edits.ts';
import { saidIn } from './missing.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
import styles from './writing.module.css';

type QuestionsPartProps = {
  readonly writing: Writing;
  readonly file: DraftFile;
  /** The question that is open, by its code. */
  readonly open: string | null;
  readonly onOpen: (code: string | null) => void;
};

/** The questions of an instrument in writing, provision by provision, in the order in which they will be asked. */
export function QuestionsPart({ writing, file, open, onOpen }: QuestionsPartProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [fresh, setFresh] = useState<DraftQuestion | null>(null);
  const [said, setSaid] = useState('');
  const [last, setLast] = useState<DraftQuestion | null>(null);
  const { questions } = file;
  const provisions = provisionsOf(file);
  const there = questions.find(({ code }) => code === open);
  const opened = there ?? (last?.code === open ? last : null);
  if (opened !== last) setLast(opened);
  // Somebody else deleted it, or gave it another code: whoever writes in it goes on.
  const listed = opened && !there ? [...questions, opened] : questions;
  const faults = writing.draft?.faults ?? [];
  const faultsOf = (code: string) => {
    const at = String(questions.findIndex((one) => one.code === code));
    return faults.filter(({ path }) => path[0] === 'questions' && path[1] === at).length;
  };
  async function move(code: string, to: { readonly step: -1 | 1 } | { readonly at: string }) {
    const edit = reordered(questions, code, to);
    const moved = questions.find((one) => one.code === code);
    if (edit && (await writing.write([edit])) && moved)
      setSaid(t('moved', { question: saidIn(moved.texts, language) || code }));
  }
  const form = (question: DraftQuestion, isFresh: boolean) => (
    <QuestionForm
      key={question.code}
      writing={writing}
      questions={questions}
      provisions={provisions}
      question={question}
      fresh={isFresh}
      onKept={(code) => {
        setFresh(null);
        onOpen(code);
      }}
    />
  );
  if (provisions.length === 0) return <EmptyFace title={t('noProvisions')} />;
  return (
    <div className={styles.parts}>
      <p className="xs muted">{t('dragHint')}</p>
      <span className="sr" role="status">
        {said}
      </span>
      {!open && !fresh && <ActNote act={writing.act} />}
      {provisions.map((provision) => {
        const own = listed.filter((one) => one.provision === provision);
        return (
          <Panel key={provision} level={3} title={t('ofProvision', { provision })}>
            {own.length === 0 && <p className="sm muted">{t('noQuestions')}</p>}
            <ol className={styles.questions}>
              {own.map((question, at) => (
                <li key={question.code}>
                  <QuestionRow
                    question={question}
                    open={open === question.code}
                    faults={faultsOf(question.code)}
                    first={at === 0}
                    last={at === own.length - 1}
                    onOpen={() => {
                      writing.settle();
                      onOpen(open === question.code ? null : question.code);
                    }}
                    onStep={(step) => void move(question.code, { step })}
                    onDropped={(code) => void move(code, { at: question.code })}
                  />
                  {open === question.code && form(question, false)}
                </li>
              ))}
            </ol>
            {fresh?.provision === provision && form(fresh, true)}
            <Button
              size="small"
              icon="plus"
              aria-label={t('addTo', { provision })}
              onClick={() => {
                onOpen(null);
                writing.settle();
                setFresh({
                  ...{ code: freeCode(questions, 'question'), provision, kind: 'TEXT' },
                  ...{ texts: {}, required: false },
                });
              }}
            >
              {t('addQuestion')}
            </Button>
          </Panel>
        );
      })}
    </div>
  );
}
