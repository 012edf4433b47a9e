import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { useTexts } from '../../lib/i18n.ts';
import type { RoleName } from '../../lib/session.ts';
import { DemoNamesQuery } from './documents.ts';
import { useRoleWord } from './role-words.ts';
import { type DemoAccount, useDemoAccounts } from './use-demo-accounts.ts';
import type { useSignIn } from './use-sign-in.ts';
import './demo-accounts.css';

/** One press signs in as any of the invented people, grouped by what they may do. */
export function DemoAccounts({ signIn }: { readonly signIn: ReturnType<typeof useSignIn> }) {
  const t = useTexts(texts);
  const id = useId();
  const word = useRoleWord();
  const accounts = useDemoAccounts();
  const body = useBodyName(accounts.length === 0);
  if (accounts.length === 0) return null;
  const groups = order
    .map((role) => ({ role, people: accounts.filter(({ roles }) => roles[0]?.role === role) }))
    .filter(({ people }) => people.length > 0);
  return (
    <section className="card pad" aria-labelledby={id}>
      <div className="hd">
        <h2 id={id}>{t('title')}</h2>
        <span className="demo">{t('demo')}</span>
      </div>
      <p className="sm ink2" style={{ marginBlock: '4px 12px' }}>
        {t('text')}
      </p>
      {groups.map(({ role, people }) => (
        <div key={role} className="das">
          <h3>{word(role)}</h3>
          <ul>
            {people.map((person) => (
              <li key={person.email}>
                <button
                  type="button"
                  className="btn"
                  disabled={signIn.loading}
                  onClick={() => void signIn.enter(person.email, person.password)}
                >
                  <span>
                    <b>{person.name}</b>
                    <small>{body(person) ?? person.email}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
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

const order: readonly RoleName[] = [
  'FOCAL_POINT',
  'CONTRIBUTOR',
  'DONOR',
  'ANALYST',
  'ADMINISTRATOR',
  'HELP_DESK',
  'AUDITOR',
];

const texts = {
  en: {
    title: 'Look around as one of these people',
    demo: 'Demonstration',
    text: 'They are invented, as are the States and providers they work for. One press signs you in.',
  },
  es: {
    title: 'Recorra el sistema como una de estas personas',
    demo: 'Demostración',
    text: 'Son inventadas, igual que los Estados y proveedores para los que trabajan. Basta una pulsación para entrar.',
  },
};
