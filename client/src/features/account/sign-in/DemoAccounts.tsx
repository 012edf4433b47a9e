import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import type { RoleName } from '../../../lib/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Own } from '../../../ui/Own.tsx';
import { DemoNamesQuery } from '../documents.ts';
import { useRoleWord } from '../role-words.ts';
import styles from './DemoAccounts.module.css';
import { type DemoAccount, useDemoAccounts } from './use-demo-accounts.ts';
import type { useSignIn } from './use-sign-in.ts';

/** One press signs in as any of the invented people, grouped by what they may do. */
export function DemoAccounts({ signIn }: { readonly signIn: ReturnType<typeof useSignIn> }) {
  const t = useTexts(texts);
  const id = useId();
  const word = useRoleWord();
  const accounts = useDemoAccounts();
  const body = useBodyName(accounts.length === 0);
  const tell = (person: DemoAccount) =>
    [body(person), word(person.roles[0]?.role)].filter(Boolean).join(' · ');
  if (accounts.length === 0) return null;
  const inOrder = order
    .flatMap((role) => accounts.filter(({ roles }) => roles[0]?.role === role))
    .sort((a, b) => stateOf(a).localeCompare(stateOf(b)));
  return (
    <section className="card pad" aria-labelledby={id}>
      <div className="hd">
        <h2 id={id}>{t('title')}</h2>
        <Chip tone="demo">{t('demo')}</Chip>
      </div>
      <p className="sm ink2" style={{ marginBlock: '4px 12px' }}>
        {t('text')}
      </p>
      {groups.map(([title, of]) => {
        const people = inOrder.filter(({ roles }) => roles[0] && of.includes(roles[0].role));
        if (people.length === 0) return null;
        return (
          <div key={title} className={styles.group}>
            <h3>{t(title)}</h3>
            <People people={people.slice(0, atOnce)} tell={tell} signIn={signIn} />
            {people.length > atOnce && (
              <details>
                <summary>{t('more', { count: people.length - atOnce })}</summary>
                <People people={people.slice(atOnce)} tell={tell} signIn={signIn} />
              </details>
            )}
          </div>
        );
      })}
    </section>
  );
}

function People({
  people,
  tell,
  signIn,
}: {
  readonly people: readonly DemoAccount[];
  readonly tell: (person: DemoAccount) => string;
  readonly signIn: ReturnType<typeof useSignIn>;
}) {
  return (
    <ul>
      {people.map((person) => (
        <li key={person.email}>
          <Button disabled={signIn.act.busy} onClick={() => void signIn.enter(person.email, person.password)}>
            <span>
              <b>
                <Own>{person.name}</Own>
              </b>
              <small>{tell(person)}</small>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** For whom a person works, by name. */
function useBodyName(skip: boolean): (person: DemoAccount) => string | null {
  const { data } = useQuery(DemoNamesQuery, { skip });
  return ({ roles }) => {
    const [grant] = roles;
    const state = data?.participants.nodes.find(({ code }) => code === grant?.participant)?.name;
    const provider = data?.providers.find(({ id }) => id === grant?.provider)?.name;
    return provider ?? state ?? grant?.participant ?? null;
  };
}

/** Who works for a State, who gives, and who works in the secretariat. */
const groups: readonly (readonly ['states' | 'donors' | 'house', readonly RoleName[]])[] = [
  ['states', ['FOCAL_POINT', 'CONTRIBUTOR', 'ASSISTANCE_FOCAL_POINT']],
  ['donors', ['DONOR']],
  ['house', ['ANALYST', 'ADMINISTRATOR', 'HELP_DESK', 'AUDITOR']],
];
const atOnce = 4;

/** The people of one State are side by side. */
const stateOf = ({ roles }: DemoAccount): string => roles[0]?.participant ?? '';

/** Within a group. */
const order: readonly RoleName[] = [
  'FOCAL_POINT',
  'CONTRIBUTOR',
  'ASSISTANCE_FOCAL_POINT',
  'DONOR',
  'ANALYST',
  'ADMINISTRATOR',
  'HELP_DESK',
  'AUDITOR',
];

export const texts = english('account.demo-accounts', {
  title: 'Look around as one of these people',
  demo: 'Demonstration',
  text: 'They are invented, as are the States and providers they work for. One click signs you in.',
  states: 'For a State',
  donors: 'For a donor',
  house: 'For the secretariat, its help desk and audit',
  more_one: '1 more person',
  more_other: '{{count}} more people',
});
