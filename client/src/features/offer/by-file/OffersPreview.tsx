import { clsx } from 'clsx';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from '../../../ui/FilePreview.module.css';
import { RowMessage } from '../../../ui/FileRow.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { useRowKeys } from '../../../ui/use-row-keys.ts';
import { OfferFileRow } from './OfferFileRow.tsx';
import {
  canBeTaken,
  type OfferRow,
  type PreviewedFile,
  type Standing,
  standingOf,
  standings,
} from './row-types.ts';
import { texts } from './texts.ts';
import type { OffersImport } from './use-offers-import.ts';

type OffersPreviewProps = { readonly seen: PreviewedFile; readonly coming: OffersImport };

/** So many rows are shown at first: a file may have two thousand. */
const firstRows = 40;

/** What importing the file would do, refused rows first; all or some of it is chosen. */
export function OffersPreview({ seen: { rows, messages }, coming }: OffersPreviewProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const [shown, setShown] = useState<Standing | 'all'>('all');
  const [whole, setWhole] = useState(false);
  const keys = useRowKeys();
  const of = (which: Standing | 'all'): readonly OfferRow[] =>
    which === 'all' ? standings.flatMap(of) : rows.filter((row) => standingOf(row) === which);
  const told = of('all');
  const choices = (['all', ...standings] as const).filter((one) => of(one).length > 0);
  const listed = of(shown);
  const rowsSeen = whole ? listed : listed.slice(0, firstRows);
  const takeable = told.filter(canBeTaken);
  const chosen = takeable.filter(({ code }) => !coming.left.has(code));
  const all = chosen.length === takeable.length;
  const counted = (outcome: (typeof rows)[number]['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length;
  const figures = [
    ['newCount', counted('NEW')],
    ['changedCount', counted('CHANGED')],
    ['sameCount', counted('UNCHANGED')],
    ['refusedCount', counted('ERROR')],
  ] as const;
  return (
    <>
      <dl className={clsx(styles.figures, styles.four)}>
        {figures.map(([key, count]) => (
          <div key={key} className={key === 'refusedCount' && count > 0 ? styles.bad : undefined}>
            <dt>{t(key)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {messages.length > 0 && (
        <div className="pad">
          {messages.map(({ severity, sentence }) => (
            <RowMessage
              key={sentence}
              standing={{ is: severity === 'INFO' ? 'note' : 'toCheck', word: t('toCheck') }}
              field={null}
              place={null}
              sentence={sentence}
            />
          ))}
        </div>
      )}
      {told.length === 0 && (
        <p className="pad" role="status">
          {t('nothing')}
        </p>
      )}
      {told.length > 0 && (
        <>
          <div className={styles.filter}>
            <Segments>
              {choices.map((one) => (
                <button key={one} type="button" aria-pressed={shown === one} onClick={() => setShown(one)}>
                  {t(one)} {number(of(one).length)}
                </button>
              ))}
            </Segments>
          </div>
          <ul onKeyDown={keys}>
            {rowsSeen.map((row) => (
              <OfferFileRow
                key={row.row}
                row={row}
                chosen={!coming.left.has(row.code)}
                onChoose={(on) => coming.leave([row.code], !on)}
              />
            ))}
          </ul>
          {rowsSeen.length < listed.length && (
            <div className={styles.more}>
              <Button size="small" onClick={() => setWhole(true)}>
                {t('others', { count: listed.length - rowsSeen.length })}
              </Button>
            </div>
          )}
          <div className={styles.act}>
            <div className="grow">
              <b role="status">{t('chosen', { count: chosen.length, all: number(takeable.length) })}</b>
              <span className="xs muted">{t('untilThen')}</span>
            </div>
            <Button
              disabled={takeable.length === 0}
              onClick={() =>
                coming.leave(
                  takeable.map(({ code }) => code),
                  all,
                )
              }
            >
              {t(all ? 'chooseNone' : 'chooseAll')}
            </Button>
            <Button kind="primary" disabled={chosen.length === 0} onClick={coming.take}>
              {t('takeChosen', { count: chosen.length })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
