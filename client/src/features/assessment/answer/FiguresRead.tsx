import type { AnswerFormFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Own } from '../../../ui/Own.tsx';
import styles from './FiguresRead.module.css';

type FiguresReadProps = Pick<AnswerFormFragment, 'figures' | 'language'>;

/** Figures and examples as they are read. */
export function FiguresRead({ figures, language }: FiguresReadProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{t('year')}</th>
          <th scope="col">{t('count')}</th>
          <th scope="col">{t('note')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ year, count, note }) => (
          <tr key={JSON.stringify([year, count, note])}>
            <td>{year ?? '–'}</td>
            <td>{count == null ? '–' : number(count)}</td>
            <td>{note ? <Own lang={language}>{note}</Own> : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const texts = english('parts.figures-read', {
  year: 'Year',
  count: 'How many',
  note: 'What is counted, or an example',
});
