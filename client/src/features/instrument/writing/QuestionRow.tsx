import { useFormat } from '../../../lib/format.ts';
import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { languageNames } from '../../../lib/languages.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { DraftQuestion } from './draft-file.ts';
import { missingIn, saidIn } from './missing.ts';
import { texts } from './texts.ts';
import styles from './writing.module.css';

type QuestionRowProps = {
  readonly question: DraftQuestion;
  readonly open: boolean;
  readonly faults: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly onOpen: () => void;
  readonly onStep: (step: -1 | 1) => void;
  readonly onDropped: (code: string) => void;
};

/** One question among those of its provision: moved by its arrows or by dragging, opened by its words. */
export function QuestionRow({ question, open, faults, first, last, ...on }: QuestionRowProps) {
  const t = useTexts(texts);
  const { list } = useFormat();
  const { language } = useLanguage();
  const missing = missingIn(question);
  const words = saidIn(question.texts, language) || question.code;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is beside the arrows, which do the same
    <div
      className={open ? `${styles.question} ${styles.open}` : styles.question}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(kindOfDrag, question.code)}
      onDragOver={(event) => event.dataTransfer.types.includes(kindOfDrag) && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        on.onDropped(event.dataTransfer.getData(kindOfDrag));
      }}
    >
      <span className={styles.handle}>
        <Icon name="handle" small />
      </span>
      <button type="button" className={styles.words} aria-expanded={open} onClick={on.onOpen}>
        <Own>{words}</Own>
        <span className="row wrap">
          <Chip tiny>{t(question.kind)}</Chip>
          {question.when && <Chip tiny>{t('conditional')}</Chip>}
          {missing.length > 0 && (
            <Chip tiny tone="wait">
              {t('missingIn', { languages: list(missing.map((one) => languageNames[one])) })}
            </Chip>
          )}
          {faults > 0 && (
            <Chip tiny tone="need" icon="warning">
              {t('faults', { count: faults })}
            </Chip>
          )}
        </span>
      </button>
      <span className={styles.arrows}>
        <Button
          size="small"
          kind="ghost"
          disabled={first}
          aria-label={t('up', { question: words })}
          onClick={() => on.onStep(-1)}
        >
          ↑
        </Button>
        <Button
          size="small"
          kind="ghost"
          disabled={last}
          aria-label={t('down', { question: words })}
          onClick={() => on.onStep(1)}
        >
          ↓
        </Button>
      </span>
    </div>
  );
}

const kindOfDrag = 'application/x-needs-matrix-question';
