import { clsx } from 'clsx';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './here.module.css';
import type { PersonHere } from './people-here.ts';

/** Who else is in the checklist and where: whoever writes comes first, and of many the rest as a number. */
export default function HereLine({ people }: { readonly people: readonly PersonHere[] }) {
  const t = useTexts(texts);
  const [first, ...more] = [...people].sort((one, other) => rank(one) - rank(other));
  const place = first?.places.find(({ field }) => field !== null) ?? first?.places[0];
  if (!first || !place) return null;
  const { name } = first;
  const { reference } = place;
  return (
    <span className={clsx('hide-s', styles.line)}>
      <Icon name="person" small />
      {first.byViewer
        ? t('you', { reference })
        : t(place.field === null ? 'reading' : 'writing', { name, reference })}
      {more.length > 0 && ` ${t('more', { count: more.length })}`}
    </span>
  );
}

const rank = ({ byViewer, places }: PersonHere): number =>
  byViewer ? 2 : places.some(({ field }) => field !== null) ? 0 : 1;

export const texts = english('assessment.here-line', {
  writing: '{{name}} is writing in {{reference}}',
  reading: '{{name}} is at {{reference}}',
  you: 'You are at {{reference}} in another window',
  more_one: 'and 1 more',
  more_other: 'and {{count}} more',
});
