import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './here.module.css';
import type { PersonHere } from './people-here.ts';

/** At the field: who is writing in it. It informs, and never locks. */
export default function HereNote({ people }: { readonly people: readonly PersonHere[] }) {
  const t = useTexts(texts);
  const { list } = useFormat();
  const others = people.filter(({ byViewer }) => !byViewer).map(({ name }) => name);
  return (
    <span className={styles.note}>
      <Icon name="person" small />
      {others.length > 0 ? t('writing', { names: list(others), count: others.length }) : t('you')}
    </span>
  );
}

export const texts = english('assessment.here-note', {
  writing_one: '{{names}} is writing here',
  writing_other: '{{names}} are writing here',
  you: 'You are writing here in another window',
});
