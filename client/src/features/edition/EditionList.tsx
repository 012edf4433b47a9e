import type { EditionAudience, EditionListedFragment, NeedChangeKind } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { contentOf, shortOf } from './content.ts';
import styles from './EditionList.module.css';
import { texts as words } from './texts.ts';

type EditionListProps = {
  readonly editions: readonly EditionListedFragment[];
  readonly audience: EditionAudience;
  readonly chosen: number | null;
  readonly onChoose: (edition: number) => void;
};

/** Every edition, the newest first, with its figures as this audience saw them. */
export function EditionList({ editions, audience, chosen, onChoose }: EditionListProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { day, number } = useFormat();
  return (
    <RecordTable
      first="22%"
      heads={[
        t('name'),
        t('asOf'),
        t('needs'),
        t('states'),
        t('stated'),
        t('gone'),
        t('further'),
        t('fallen'),
        t('checksum'),
      ]}
    >
      {editions.map((edition) => {
        const content = contentOf(edition, audience);
        const count = (...kinds: readonly NeedChangeKind[]) =>
          content?.counts
            ?.filter(({ kind }) => kinds.includes(kind))
            .reduce((sum, one) => sum + one.count, 0) ?? null;
        const told = (sign: string, found: number | null) =>
          found === null ? '' : found === 0 ? '0' : `${sign}${number(found)}`;
        return (
          <tr key={edition.id} aria-current={edition.number === chosen || undefined} className={styles.entry}>
            <th scope="row">
              <Button kind="ghost" size="small" onClick={() => onChoose(edition.number)}>
                {word('edition', { number: edition.number })}
              </Button>
            </th>
            <td data-head={t('asOf')}>{day(edition.asOf)}</td>
            <td data-head={t('needs')}>{content && <b>{number(content.needs)}</b>}</td>
            <td data-head={t('states')}>{content && number(content.participants)}</td>
            <td data-head={t('stated')}>
              {content?.counts ? told('+', count('STATED', 'SHOWN')) : t('first')}
            </td>
            <td data-head={t('gone')}>{told(minus, count('NO_LONGER_STATED', 'NO_LONGER_SHOWN'))}</td>
            <td data-head={t('further')}>{told('▲', count('OFFERED', 'AGREED', 'UNDER_WAY', 'MET'))}</td>
            <td data-head={t('fallen')}>{told('▼', count('FALLEN'))}</td>
            <td data-head={t('checksum')} className="mono" dir="ltr">
              {content && shortOf(content.sha256)}
            </td>
          </tr>
        );
      })}
    </RecordTable>
  );
}

const minus = '−';

export const texts = english('edition.list', {
  name: 'Edition',
  asOf: 'As of',
  needs: 'Needs',
  states: 'States',
  stated: 'New',
  gone: 'Gone',
  further: 'Further served',
  fallen: 'Less far',
  checksum: 'Checksum',
  first: 'The first one',
});
