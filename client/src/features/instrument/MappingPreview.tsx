import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { Own } from '../../ui/Own.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import styles from './MappingPreview.module.css';

type Rule = 'KEPT' | 'MOVED' | 'SPLIT' | 'MERGED' | 'PARKED';
type Counts = Readonly<Record<Rule | 'inPart', number>>;

/** As the API tells it before a version is loaded. */
export type MappingOfAnswers = {
  readonly from: string;
  readonly to: string;
  readonly rules: readonly {
    readonly rule: Rule;
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly reason: string | null;
    readonly submitted: number;
  }[];
  readonly states: readonly {
    readonly code: string;
    readonly name: string;
    readonly submitted: Counts;
    readonly drafts: number;
  }[];
  readonly drafts: { readonly checklists: number; readonly counts: Counts | null };
};

const rules = ['KEPT', 'MOVED', 'SPLIT', 'MERGED', 'PARKED', 'inPart'] as const;

/** The dry run of a new version: what becomes of which answers, before anything is loaded. */
export function MappingPreview({ answers }: { readonly answers: MappingOfAnswers }) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  const { drafts } = answers;
  return (
    <section className={styles.preview} aria-label={t('title', { version: answers.from })}>
      <h3>{t('title', { version: answers.from })}</h3>
      <p className="sm ink2">{t('lead')}</p>
      {answers.rules.length > 0 && (
        <RecordTable heads={[t('rule'), t('from'), t('to'), t('submitted'), t('reason')]} first="16%">
          {answers.rules.map((one) => (
            <tr key={one.from.join(' ')}>
              <th scope="row">{t(one.rule)}</th>
              <td>
                <bdi dir="ltr">{enumerate(one.from.map(shownKey))}</bdi>
              </td>
              <td>
                {one.to.length > 0 ? <bdi dir="ltr">{enumerate(one.to.map(shownKey))}</bdi> : t('nowhere')}
              </td>
              <td>{one.submitted}</td>
              <td>{one.reason && <Own>{one.reason}</Own>}</td>
            </tr>
          ))}
        </RecordTable>
      )}
      <p>
        {t('drafts', { count: drafts.checklists })}{' '}
        {drafts.counts
          ? rules.map((rule) => `${t(rule)}: ${drafts.counts?.[rule] ?? 0}`).join(' · ')
          : drafts.checklists > 0 && t('few')}
      </p>
      {answers.states.length > 0 && (
        <RecordTable heads={[t('state'), ...rules.map((rule) => t(rule)), t('draftsHead')]} first="24%">
          {answers.states.map(({ code, name, submitted, drafts: own }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              {rules.map((rule) => (
                <td key={rule}>{submitted[rule]}</td>
              ))}
              <td>{own}</td>
            </tr>
          ))}
        </RecordTable>
      )}
    </section>
  );
}

export const texts = english('versions.mapping-preview', {
  title: 'What becomes of the answers to version {{version}}',
  lead: 'Submissions stay as they are, under their version. Drafts are carried soon after loading, and new cycles begin from what is carried. Each State is told in its checklist.',
  rule: 'Rule',
  from: 'From',
  to: 'To',
  submitted: 'Submitted answers',
  reason: 'Reason',
  nowhere: 'Nowhere: kept to be read',
  KEPT: 'Kept',
  MOVED: 'Moved',
  SPLIT: 'Split',
  MERGED: 'Merged',
  PARKED: 'Parked',
  inPart: 'Parked in part',
  state: 'State, last submissions',
  draftsHead: 'Drafts',
  drafts: 'Drafts that will be carried: {{count}}.',
  few: 'What is in them is not counted: so few States have one that it would tell what each wrote.',
});
