import { useState } from 'react';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { ToggleChip } from '../../../ui/Chip.tsx';
import styles from '../../../ui/FilePreview.module.css';
import { Segments } from '../../../ui/Segments.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useRowKeys } from '../../../ui/use-row-keys.ts';
import { useLabels } from '../answer/use-answer-form.ts';
import type { MappedArea } from '../checklist-map.ts';
import { ImportRow } from './ImportRow.tsx';
import {
  canBeTaken,
  type PreviewRow,
  type Standing,
  standingOf,
  standings,
  tallyOf,
} from './import-types.ts';
import { Proportion } from './Proportion.tsx';
import type { FileImport } from './use-file-import.ts';

type ImportPreviewProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly areas: readonly MappedArea[];
  readonly rows: readonly PreviewRow[];
  readonly coming: FileImport;
};

/** So many rows are shown at first: a whole checklist has hundreds. */
const firstRows = 40;

/** What importing the file would do, refused rows first; all or some of it is chosen. */
export function ImportPreview({ assessment, areas, rows, coming }: ImportPreviewProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const labels = useLabels(assessment.instrument);
  const [shown, setShown] = useState<Standing | 'all'>('all');
  const [byWord, setByWord] = useState(true);
  const [order, setOrder] = useState<'gravest' | 'checklist'>('gravest');
  const [whole, setWhole] = useState(false);
  const keys = useRowKeys();
  const provisions = areas.flatMap(({ articles }) => articles.flatMap((article) => article.provisions));
  const places = new Map(provisions.map(({ provision }, at) => [provision.reference, at]));
  const titles = new Map(provisions.map(({ provision }) => [provision.reference, provision.shortTitle]));
  const told = standings.flatMap((standing) => rows.filter((row) => standingOf(row) === standing));
  const sorted =
    order === 'gravest'
      ? told
      : told.toSorted((a, b) => (places.get(a.provision) ?? -1) - (places.get(b.provision) ?? -1));
  const counted = (standing: Standing) => told.filter((row) => standingOf(row) === standing).length;
  const takeable = told.filter(canBeTaken);
  const chosen = takeable.filter(({ provision }) => !coming.left.has(provision));
  const all = chosen.length === takeable.length;
  const listed = shown === 'all' ? sorted : sorted.filter((row) => standingOf(row) === shown);
  const seen = whole ? listed : listed.slice(0, firstRows);
  const tally = tallyOf(rows, assessment.provisionCount);
  return (
    <>
      <dl className={styles.figures}>
        {(['change', 'same', 'refused'] as const).map((key) => (
          <div key={key} className={key === 'refused' && tally.refused > 0 ? styles.bad : undefined}>
            <dt>{t(`${key}Count`)}</dt>
            <dd>{number(tally[key])}</dd>
          </div>
        ))}
        <div className={styles.whole}>
          <dt>{t('of', { count: assessment.provisionCount })}</dt>
          <dd>
            <Proportion {...tally} />
          </dd>
          <dd className="xs muted">{t('untilThen')}</dd>
        </div>
      </dl>
      {told.length === 0 && (
        <p className="pad" role="status">
          {t('nothing')}
        </p>
      )}
      {told.length > 0 && (
        <>
          <div className={styles.filter}>
            <Segments>
              <button type="button" aria-pressed={shown === 'all'} onClick={() => setShown('all')}>
                {t('all')} {number(told.length)}
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
            <div className="row wrap">
              <ToggleChip on={byWord} onChange={setByWord}>
                {t('byWord')}
              </ToggleChip>
              <Select
                label={t('order')}
                value={order}
                options={(['gravest', 'checklist'] as const).map((value) => ({ value, label: t(value) }))}
                onChange={setOrder}
              />
            </div>
          </div>
          <ul onKeyDown={keys}>
            {seen.map((row, at) => (
              <ImportRow
                // A row without a provision has nothing else to be known by.
                key={row.provision || `${at}`}
                row={row}
                title={titles.get(row.provision) ?? null}
                labels={labels}
                byWord={byWord}
                taken={!coming.left.has(row.provision)}
                onChoose={(on) => coming.leave([row.provision], !on)}
              />
            ))}
          </ul>
          <div className={styles.more}>
            {seen.length < listed.length && (
              <Button size="small" onClick={() => setWhole(true)}>
                {t('others', { count: listed.length - seen.length })}
              </Button>
            )}
            <span className={styles.keys}>
              <kbd>↑</kbd> <kbd>↓</kbd> {t('rowKeys')} <kbd>{t('space')}</kbd> {t('spaceKey')}
              {tally.refused > 0 && (
                <>
                  {' '}
                  <kbd>r</kbd> {t('refusedKey')}
                </>
              )}
            </span>
          </div>
          <div className={styles.act}>
            <div className="grow">
              <b role="status">{t('chosen', { count: chosen.length, all: number(takeable.length) })}</b>
              <span className="xs muted">
                {!all && t('leftOut', { count: takeable.length - chosen.length })}{' '}
                {tally.refused > 0 && t('notChosen')}
              </span>
            </div>
            {told.some(({ messages }) => messages.length > 0) && (
              <Button icon="download" onClick={coming.saveMessages}>
                {t('messages')}
              </Button>
            )}
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
  of_one: 'The 1 provision',
  of_other: 'All {{count}} provisions',
  untilThen: 'Until you press the button, nothing is written. The same file a second time changes nothing.',
  nothing: 'This file changes nothing: all answers are as they are here.',
  all: 'All',
  refused: 'Refused',
  toCheck: 'To check',
  note: 'Notes',
  ready: 'Ready',
  byWord: 'Word by word',
  order: 'Order',
  gravest: 'Refused first',
  checklist: 'As in the checklist',
  others_one: 'Show the other 1',
  others_other: 'Show the other {{count}}',
  space: 'Space',
  rowKeys: 'rows',
  spaceKey: 'choose or leave out',
  refusedKey: 'next refused',
  chosen_one: '1 of {{all}} chosen',
  chosen_other: '{{count}} of {{all}} chosen',
  leftOut_one: 'You left out 1.',
  leftOut_other: 'You left out {{count}}.',
  notChosen: 'Refused rows cannot be chosen.',
  messages: 'Messages as XLSX',
  chooseAll: 'Choose all',
  chooseNone: 'Choose none',
  take_one: 'Import 1 change',
  take_other: 'Import {{count}} changes',
});
