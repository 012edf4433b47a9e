import type { AnswerFormFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import type { Tell } from '../../../lib/told.ts';
import { InAnother } from '../../../ui/InAnother.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './FiguresRead.module.css';

type FiguresReadProps = Pick<AnswerFormFragment, 'figures'> & { readonly tell: Tell };

/** Figures and examples as they are read. */
export function FiguresRead({ figures, tell }: FiguresReadProps) {
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
        {figures.map(({ year, count, note, noteTranslation, noteLanguage }) => {
          const said = tell(note, noteTranslation, noteLanguage);
          return (
            <tr key={JSON.stringify([year, count, note])}>
              <td>{year ?? '–'}</td>
              <td>{count == null ? '–' : number(count)}</td>
              <td>
                {said.text ? <Own lang={said.lang}>{said.text}</Own> : '–'} <InAnother of={said} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export const texts = english('parts.figures-read', {
  year: 'Year',
  count: 'How many',
  note: 'What is counted, or an example',
});
