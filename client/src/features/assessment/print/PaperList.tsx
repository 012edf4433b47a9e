import { useTexts } from '../../../lib/i18n.ts';
import { Letter } from './Letter.tsx';
import styles from './PaperForm.module.css';
import { type ListField, letterOf, lists, type Part } from './paper-fields.ts';
import { texts } from './paper-words.ts';

/** How wide each box of an entry is, in twelfths; a list whose boxes fit into one line is a table. */
const widths: Partial<Record<ListField, readonly number[]>> = {
  measures: [2, 2, 8, 6, 6, 6, 6],
  wishes: [2, 10, 6, 6, 6, 6, 6, 3, 3],
};

/** Empty entries to fill in, each with the number of its row. */
export function PaperList({ list }: { readonly list: ListField }) {
  const t = useTexts(texts);
  const { parts, room } = lists[list];
  const wide = widths[list];
  const rows = Array.from({ length: room }, (_, at) => at + 1);
  const head = (part: Part) => (
    <>
      <Letter of={letterOf(`${list}.${part}`)} /> {t(part)}
    </>
  );
  return (
    <>
      <p className={styles.write}>{t(list)}</p>
      {wide ? (
        rows.map((row) => (
          <div key={row} className={styles.entry}>
            <span className={styles.row}>{row}</span>
            <div className={styles.cells}>
              {parts.map((part, at) => (
                <div key={part} data-part={part} style={{ gridColumn: `span ${wide[at]}` }}>
                  {head(part)}
                </div>
              ))}
            </div>
          </div>
        ))
      ) : (
        <table>
          <thead>
            <tr>
              <td />
              {parts.map((part) => (
                <th key={part} data-part={part}>
                  {head(part)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <td>{row}</td>
                {parts.map((part) => (
                  <td key={part} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
