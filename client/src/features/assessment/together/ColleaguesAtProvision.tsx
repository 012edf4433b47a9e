import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Own } from '../../../ui/Own.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';
import { NotesButton } from './NotesButton.tsx';
import { ReadyMark } from './ReadyMark.tsx';
import { useColleagues, useColleaguesAt } from './use-colleagues.ts';

/** Who of the State looks after this provision until when, and whether it is ready. */
export function ColleaguesAtProvision({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const { day, signs } = useFormat();
  const { id } = form.assessment;
  const { colleagues } = useColleagues(id);
  const { ready, known } = useColleaguesAt(form);
  if (!colleagues?.assignments || !known) return null;
  const { parts } = colleagues.assignments;
  const here = parts.filter(({ provisions }) =>
    provisions.some(({ reference }) => reference === form.reference),
  );
  return (
    <div className={styles.bar} data-colleagues>
      <span className="xs ink2">
        {here.length === 0 && parts.length > 0 && t('nobody')}
        {here.map(({ id: part, person, due, late }, at) => (
          <span key={part} className={late ? styles.late : undefined}>
            {at > 0 && signs.semicolon}
            {t('assignedTo', { people: person?.name ?? t('left') })} {t('until', { day: day(due) })}
          </span>
        ))}{' '}
        {colleagues.viewerCanAssign && (
          <Link to={paths.checklistPeople(id)}>
            <Own>{t('divide')}</Own>
          </Link>
        )}
      </span>
      <span className={styles.tools}>
        <NotesButton form={form} abouts={wholes} />
      </span>
      <ReadyMark form={form} ready={ready} />
    </div>
  );
}

const wholes = ['provision', 'article'] as const;
