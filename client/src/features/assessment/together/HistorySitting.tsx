import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { AnswerField, AnswerValues } from '../answer/answer-values.ts';
import { describeField } from '../answer/describe.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { texts } from './colleague-texts.ts';
import { changesFiles, VersionDifference } from './VersionDifference.tsx';
import type { Version } from './version.ts';

type SittingProps = {
  readonly sitting: readonly Version[];
  readonly field: AnswerField;
  readonly form: AnswerForm;
  readonly latest: number;
  readonly onBringBack: (values: AnswerValues) => void;
};

/** What one person wrote in one sitting: what changed in it word by word, and each of its saves where there are several. */
export function HistorySitting({ sitting, field, form, latest, onBringBack }: SittingProps) {
  const t = useTexts(texts);
  const { instant, signs } = useFormat();
  const [last] = sitting;
  const first = sitting.at(-1);
  if (!last || !first) return null;
  const said = (values: AnswerValues) => describeField(field, values, form.labels);
  const by = last.by ?? t(last.report ? 'secretariat' : 'somebody');
  const back = (version: Version) =>
    !form.readOnly &&
    version.revision !== latest && (
      <Button size="small" icon="back" onClick={() => onBringBack(version.after)}>
        {t('bringBack')}
      </Button>
    );
  return (
    <li>
      <span className="row sp wrap">
        <span className="xs muted">
          <Own>{by}</Own>
          {signs.comma}
          {instant(last.at)}
          {sitting.length > 1 && ` · ${t('saves', { count: sitting.length })}`}
          {last.report
            ? ` · ${t(`report_${last.report}` as 'report_PAPER')}`
            : last.byFile && ` · ${t('byFile')}`}
          {last.revision === latest && ` · ${t('current')}`}
        </span>
        {back(last)}
      </span>
      {last.filesGone > 0 && <p className="xs ink2">{t('filesGone', { number: last.filesGone })}</p>}
      {last.chosen && <p className="xs ink2">{t(last.chosen as 'MINE', { by })}</p>}
      {sitting.length > 1 && said(first.before) === said(last.after) && !changesFiles(sitting) ? (
        <Own as="p">{said(last.after)}</Own>
      ) : (
        <VersionDifference sitting={sitting} field={field} said={said} />
      )}
      {sitting.length > 1 && (
        <details className="sm">
          <summary>{t('each')}</summary>
          <ol>
            {sitting.slice(1).map((version) => (
              <li key={version.revision}>
                <span className="row sp wrap">
                  <span className="xs muted">{instant(version.at)}</span>
                  {back(version)}
                </span>
                {version.filesGone > 0 && (
                  <p className="xs ink2">{t('filesGone', { number: version.filesGone })}</p>
                )}
                <VersionDifference sitting={[version]} field={field} said={said} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
