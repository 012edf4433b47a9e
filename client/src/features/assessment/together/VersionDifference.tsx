import { dequal } from 'dequal/lite';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { Changes } from '../../../ui/Changes.tsx';
import type { AnswerField, AnswerValues } from '../answer/answer-values.ts';
import { texts } from './colleague-texts.ts';
import type { Version } from './version.ts';

type Sitting = readonly Version[];
type VersionDifferenceProps = {
  readonly sitting: Sitting;
  readonly field: AnswerField;
  readonly said: (values: AnswerValues) => string;
};

/** What one person changed in one sitting: word by word, and which files came or went; nothing of both is a confirmation. */
export function VersionDifference({ sitting, field, said }: VersionDifferenceProps) {
  const t = useTexts(texts);
  const { signs } = useFormat();
  const [last, first] = [sitting[0], sitting.at(-1)];
  if (!last || !first) return null;
  const [before, after] = [said(first.before), said(last.after)];
  const { added, removed, gone } = filesChanged(sitting);
  const sameFiles = added.length + removed.length + gone === 0;
  const named = (files: readonly string[]) => files.join(signs.item);
  const isConfirmed = sameFiles && dequal(first.before[field], last.after[field]);
  return (
    <>
      {before !== after &&
        (after === '' ? (
          <p className="sm muted">{t('nothing')}</p>
        ) : (
          <Changes before={before} after={after} />
        ))}
      {added.length > 0 && <p className="sm">{t('filesAdded', { files: named(added) })}</p>}
      {removed.length > 0 && <p className="sm">{t('filesRemoved', { files: named(removed) })}</p>}
      {gone > 0 && <p className="sm">{t('removedGone', { number: gone })}</p>}
      {before === after && sameFiles && (
        <p className="sm muted">{t(isConfirmed ? 'confirmed' : 'otherwise')}</p>
      )}
    </>
  );
}

export function changesFiles(sitting: Sitting): boolean {
  const { added, removed, gone } = filesChanged(sitting);
  return added.length + removed.length + gone > 0;
}

/** By their names, from before the first of these versions to after the last; the latest comes first. */
function filesChanged(sitting: Sitting) {
  const [last, first] = [sitting[0], sitting.at(-1)];
  const [was, is] = [filesIn(first?.before), filesIn(last?.after)];
  const names = new Map(
    sitting.flatMap(({ files }) => files.map(({ sha256, name }) => [sha256, name] as const)),
  );
  const named = (files: readonly string[], others: readonly string[]) =>
    files
      .filter((sha256) => !others.includes(sha256))
      .map((sha256) => names.get(sha256) ?? sha256.slice(0, 8));
  return {
    ...{ added: named(is, was), removed: named(was, is) },
    gone: sitting.reduce((sum, { removedGone }) => sum + removedGone, 0),
  };
}

const filesIn = (values: AnswerValues | undefined): readonly string[] => [
  ...new Set((values?.measures ?? []).flatMap(({ evidence }) => evidence ?? [])),
];
