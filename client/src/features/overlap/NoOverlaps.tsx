import type { OverlapState } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { Own } from '../../ui/Own.tsx';
import { texts as filterWords } from './OverlapsFilter.tsx';
import styles from './OverlapsScreen.module.css';
import { texts as words } from './texts.ts';
import type { Option } from './use-overlap-choices.ts';
import { names, type OverlapChoice } from './use-overlap-filter.ts';

type NoOverlapsProps = {
  readonly chosen: OverlapChoice;
  readonly status: readonly OverlapState[];
  readonly choices: Readonly<Record<keyof OverlapChoice, Option[]>>;
  readonly choose: (name: keyof OverlapChoice, value: string) => void;
  readonly toggle: (state: OverlapState, on: boolean) => void;
  readonly clear: () => void;
};

/** Nothing overlaps; or nothing that was looked for, and then each filter is named, with the way to remove it. */
export function NoOverlaps({ chosen, status, choices, choose, toggle, clear }: NoOverlapsProps) {
  const t = useTexts(texts);
  const filter = useTexts(filterWords);
  const word = useTexts(words);
  const named = names.filter((name) => chosen[name] !== '');
  const labelOf = (name: keyof OverlapChoice) =>
    choices[name].find(({ value }) => value === chosen[name])?.label ?? chosen[name];
  if (named.length === 0 && status.length === 0)
    return <EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>;
  return (
    <EmptyFace title={t('noneFound')} action={<Button onClick={clear}>{t('all')}</Button>}>
      {t('takeAway')}
      <ul className={styles.away}>
        {named.map((name) => (
          <li key={name}>
            <Button size="small" icon="close" onClick={() => choose(name, '')}>
              <Own>{t('named', { name: filter(name), value: labelOf(name) })}</Own>
            </Button>
          </li>
        ))}
        {status.map((state) => (
          <li key={state}>
            <Button size="small" icon="close" onClick={() => toggle(state, false)}>
              {word(state)}
            </Button>
          </li>
        ))}
      </ul>
    </EmptyFace>
  );
}

export const texts = english('overlap.no-overlaps', {
  none: 'Nothing overlaps',
  noneText: 'As soon as two providers plan or give the same help in the same State, they both find it here.',
  noneFound: 'No overlaps match',
  takeAway: 'Remove a filter:',
  named: '{{name}}: {{value}}',
  all: 'Show all overlaps',
});
