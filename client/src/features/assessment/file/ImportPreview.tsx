import { useState } from 'react';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { useLabels } from '../answer/use-answer-form.ts';
import type { MappedArea } from '../checklist-map.ts';
import styles from './ImportPreview.module.css';
import { ImportRow } from './ImportRow.tsx';
import { canBeTaken, type PreviewRow, type Standing, standingOf, standings } from './import-types.ts';
import type { FileImport } from './use-file-import.ts';

type ImportPreviewProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly areas: readonly MappedArea[];
  readonly rows: readonly PreviewRow[];
  readonly coming: FileImport;
};

/** What taking the file in would do, refused rows first; all or some of it is chosen. */
export function ImportPreview({ assessment, areas, rows, coming }: ImportPreviewProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const labels = useLabels(assessment.instrument);
  const [shown, setShown] = useState<Standing | 'all'>('all');
  const titles = new Map(
    areas.flatMap(({ articles }) =>
      articles.flatMap(({ provisions }) =>
        provisions.map(({ provision }) => [provision.reference, provision.shortTitle] as const),
      ),
    ),
  );
  const sorted = standings.flatMap((standing) => rows.filter((row) => standingOf(row) === standing));
  const counted = (standing: Standing) => rows.filter((row) => standingOf(row) === standing).length;
  const takeable = sorted.filter(canBeTaken);
  const chosen = takeable.filter(({ provision }) => !coming.left.has(provision));
  const all = chosen.length === takeable.length;
  const listed = shown === 'all' ? sorted : sorted.filter((row) => standingOf(row) === shown);
  const figures = [
    ['change', takeable.length],
    ['same', assessment.provisionCount - sorted.length],
    ['refused', counted('refused')],
  ] as const;
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(([key, count]) => (
          <div key={key} className={key === 'refused' && count > 0 ? styles.bad : undefined}>
            <dt>{t(`${key}Count`)}</dt>
            <dd>{number(Math.max(0, count))}</dd>
          </div>
        ))}
        <p className="xs muted">{t('untilThen')}</p>
      </dl>
      {sorted.length === 0 && (
        <p className="pad" role="status">
          {t('nothing')}
        </p>
      )}
      {sorted.length > 0 && (
        <>
          <div className={styles.filter}>
            <Segments>
              <button type="button" aria-pressed={shown === 'all'} onClick={() => setShown('all')}>
                {t('all')} {number(sorted.length)}
              </button>
              {standings
                .filter((standing) => counted(standing) > 0)
                .map((standing) => (
                  <button
                    key={standing}
                    type="button"
                    aria-pressed={shown === standing}
                    onClick={() => setShown(standing)}
                  >
                    {t(standing)} {number(counted(standing))}
                  </button>
                ))}
            </Segments>
          </div>
          <ul>
            {listed.map((row, at) => (
              <ImportRow
                // A row without a provision has nothing else to be known by.
                key={row.provision || `${at}`}
                row={row}
                title={titles.get(row.provision) ?? null}
                labels={labels}
                taken={!coming.left.has(row.provision)}
                onChoose={(on) => coming.leave([row.provision], !on)}
              />
            ))}
          </ul>
          <div className={styles.act}>
            <b className="grow" role="status">
              {t('chosen', { count: chosen.length, all: number(takeable.length) })}
            </b>
            <Button
              disabled={takeable.length === 0}
              onClick={() =>
                coming.leave(
                  takeable.map(({ provision }) => provision),
                  all,
                )
              }
            >
              {t(all ? 'chooseNone' : 'chooseAll')}
            </Button>
            <Button kind="primary" disabled={chosen.length === 0} onClick={coming.take}>
              {t('take', { count: chosen.length })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

export const texts = english('assessment.import-preview', {
  changeCount: 'Will change',
  sameCount: 'The same as now',
  refusedCount: 'Refused',
  untilThen: 'Until you press the button, nothing is written. The same file a second time changes nothing.',
  nothing: 'This file changes nothing: all answers are as they are here.',
  all: 'All',
  refused: 'Refused',
  toCheck: 'To check',
  note: 'Notes',
  ready: 'Ready',
  chosen_one: '1 of {{all}} chosen',
  chosen_other: '{{count}} of {{all}} chosen',
  chooseAll: 'Choose all',
  chooseNone: 'Choose none',
  take_one: 'Take in 1 change',
  take_other: 'Take in {{count}} changes',
});
