import { useMemo, useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { searching } from '../../../lib/search.ts';
import { Button } from '../../../ui/Button.tsx';
import { SearchBar } from '../../../ui/SearchBar.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import styles from './IatiPreview.module.css';
import { IatiRow } from './IatiRow.tsx';
import { chosenInput, type IatiRow as Row, type Standing, standingOf, standings } from './iati-types.ts';
import type { IatiImport } from './use-iati-import.ts';
import type { Names } from './use-names.ts';

type IatiPreviewProps = {
  readonly rows: readonly Row[];
  readonly names: Names;
  readonly coming: IatiImport;
};

/** A file may have thousands: so many are shown at once. */
const onPage = 25;

/** What each activity of the file would become here; all or some of them are chosen. */
export function IatiPreview({ rows, names, coming }: IatiPreviewProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const [shown, setShown] = useState<Standing | 'all'>('all');
  const [text, setText] = useState('');
  const [page, setPage] = useState(0);
  const { decisionOf, decide } = coming;
  const counts = new Map<Standing, number>();
  for (const row of rows) counts.set(standingOf(row), (counts.get(standingOf(row)) ?? 0) + 1);
  const of = (standing: Standing) => counts.get(standing) ?? 0;
  const found = useMemo(() => {
    const isSought = searching(text);
    const listed = standings.flatMap((standing) =>
      shown === 'all' || shown === standing ? rows.filter((row) => standingOf(row) === standing) : [],
    );
    return listed.filter(({ title, identifier }) => isSought(title, identifier));
  }, [rows, shown, text]);
  const first = Math.min(page, Math.max(0, Math.ceil(found.length / onPage) - 1)) * onPage;
  const seen = found.slice(first, first + onPage);
  const takeable = rows.filter(
    (row) => row.content && chosenInput(row, { ...decisionOf(row), taken: true }) !== null,
  );
  const chosen = takeable.filter((row) => decisionOf(row).taken);
  const here = seen.filter((row) => takeable.includes(row));
  const all = here.length > 0 && here.every((row) => decisionOf(row).taken);
  const show = (next: Standing | 'all') => {
    setShown(next);
    setPage(0);
  };
  const changes = rows.filter(({ outcome }) => outcome === 'CHANGED').length;
  const fresh = rows.filter(({ outcome }) => outcome === 'NEW').length;
  return (
    <>
      <dl className={styles.figures}>
        {(
          [
            ['new', fresh],
            ['changed', changes],
            ['same', of('same')],
            ['refused', of('refused')],
          ] as const
        ).map(([key, count]) => (
          <div key={key} className={key === 'refused' && count > 0 ? styles.bad : undefined}>
            <dt>{t(`${key}Count`)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {fresh + changes === 0 && (
        <p className="pad b" role="status">
          {t(of('refused') > 0 ? 'nothingElse' : 'nothing')}
        </p>
      )}
      {of('toConfirm') > 0 && <p className="pad sm ink2">{t('confirmHow')}</p>}
      <div className={styles.filter}>
        <Segments className={styles.segments}>
          <button type="button" aria-pressed={shown === 'all'} onClick={() => show('all')}>
            {t('all')} {number(rows.length)}
          </button>
          {standings
            .filter((standing) => of(standing) > 0)
            .map((standing) => (
              <button
                key={standing}
                type="button"
                aria-pressed={shown === standing}
                onClick={() => show(standing)}
              >
                {t(standing)} {number(of(standing))}
              </button>
            ))}
        </Segments>
        {rows.length > onPage && (
          <SearchBar
            label={t('find')}
            text={text}
            onSearch={(words) => {
              setText(words);
              setPage(0);
            }}
          />
        )}
      </div>
      {seen.length === 0 && <p className="pad">{t('noneFound')}</p>}
      <ul>
        {seen.map((row) => (
          <IatiRow
            key={row.at}
            row={row}
            names={names}
            decision={decisionOf(row)}
            onDecide={(change) => decide([row], change)}
          />
        ))}
      </ul>
      {found.length > onPage && (
        <nav className={styles.pages} aria-label={t('pages')}>
          <Button size="small" disabled={first === 0} onClick={() => setPage(first / onPage - 1)}>
            {t('before')}
          </Button>
          <span className="sm muted" role="status">
            {t('place', {
              from: number(first + 1),
              to: number(first + seen.length),
              of: number(found.length),
            })}
          </span>
          <Button
            size="small"
            disabled={first + onPage >= found.length}
            onClick={() => setPage(first / onPage + 1)}
          >
            {t('after')}
          </Button>
        </nav>
      )}
      {fresh + changes > 0 && (
        <div className={styles.act}>
          <div className="grow">
            <b role="status">
              {t('chosen', {
                count: chosen.length,
                shown: number(chosen.length),
                all: number(fresh + changes),
              })}
            </b>
            <p className="xs muted">{t('untilThen')}</p>
          </div>
          {here.length > 0 && (
            <Button onClick={() => decide(here, { taken: !all })}>
              {t(all ? 'noneShown' : 'allShown', { count: here.length, shown: number(here.length) })}
            </Button>
          )}
          <Button kind="primary" disabled={chosen.length === 0} onClick={coming.take}>
            {t('take', { count: chosen.length, shown: number(chosen.length) })}
          </Button>
        </div>
      )}
    </>
  );
}

export const texts = english('activity.iati-preview', {
  newCount: 'New',
  changedCount: 'Changed',
  sameCount: 'As they are here',
  refusedCount: 'Cannot be taken in',
  nothing: 'There is nothing new in this file: all of its activities are here, as they are in the file.',
  nothingElse: 'There is nothing in this file to bring in. Each activity that cannot be taken in says why.',
  confirmHow:
    'Where the file does not say which provisions and kinds of help an activity is about, they are proposed. Look at them, leave out what is not right, and tick the activity to confirm them.',
  all: 'All',
  refused: 'Cannot be taken in',
  toConfirm: 'To confirm',
  ready: 'Ready',
  same: 'As they are here',
  find: 'Find by title or identifier',
  noneFound: 'No activity of the file matches.',
  pages: 'Pages of the file',
  before: 'Earlier ones',
  after: 'Further ones',
  place: '{{from}}–{{to}} of {{of}}',
  chosen_one: '{{shown}} of {{all}} chosen',
  chosen_other: '{{shown}} of {{all}} chosen',
  untilThen: 'Until you press the button, nothing is written.',
  allShown_one: 'Choose the {{shown}} shown',
  allShown_other: 'Choose all {{shown}} shown',
  noneShown_one: 'Leave out the {{shown}} shown',
  noneShown_other: 'Leave out all {{shown}} shown',
  take_one: 'Bring in {{shown}} activity',
  take_other: 'Bring in {{shown}} activities',
});
