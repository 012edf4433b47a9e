import { useTexts } from '../../../lib/i18n.ts';
import { Changes } from '../../../ui/Changes.tsx';
import { FieldInRow, FileRow, RowMessage } from '../../../ui/FileRow.tsx';
import { Own } from '../../../ui/Own.tsx';
import { columnTexts } from './column-texts.ts';
import { canBeTaken, type FileMessage, lookOf, type OfferRow, standingOf } from './row-types.ts';
import { texts } from './texts.ts';

type OfferFileRowProps = {
  readonly row: OfferRow;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
};

/** One row of a file of offers, with what would change in which column. */
export function OfferFileRow({ row, chosen, onChoose }: OfferFileRowProps) {
  const t = useTexts(texts);
  const of = useTexts(columnTexts);
  const standing = standingOf(row);
  const detail =
    row.outcome === 'ERROR'
      ? of('stays')
      : row.outcome === 'NEW'
        ? of('published')
        : of('fields', { count: row.changes.length });
  return (
    <FileRow
      // The id that the API gave an offer says nothing to a person.
      name={
        row.code && row.code !== row.offer ? <Own>{row.code}</Own> : of(row.code ? 'nameless' : 'unnamed')
      }
      place={of('row', { row: row.row })}
      title={row.title || null}
      takeable={canBeTaken(row)}
      chosen={chosen}
      onChoose={onChoose}
      standing={standing && { is: lookOf(standing), word: t(standing) }}
      detail={detail}
      messages={row.messages.map((message) => (
        <Message key={`${message.path.join()} ${message.sentence}`} {...message} />
      ))}
    >
      {row.changes.map(({ column, now, becomes }) => (
        <FieldInRow key={column} label={nameIn(of, column) ?? column}>
          <Changes before={now} after={becomes} />
        </FieldInRow>
      ))}
    </FileRow>
  );
}

function Message({ severity, path, place, sentence }: FileMessage) {
  const t = useTexts(texts);
  const of = useTexts(columnTexts);
  const [column = ''] = path;
  const is = severity === 'ERROR' ? 'refused' : severity === 'WARNING' ? 'toCheck' : 'note';
  return (
    <RowMessage
      standing={{ is, word: is === 'note' ? of('note') : t(is) }}
      field={nameIn(of, column)}
      place={place}
      sentence={sentence}
    />
  );
}

type Of = ReturnType<typeof useTexts<(typeof columnTexts)['english']>>;
const nameIn = (of: Of, column: string): string | null =>
  column in columnTexts.english ? of(column as Parameters<Of>[0]) : null;
