import { useEffect, useState } from 'react';
import type { RoleName } from '../../../lib/session.ts';

export type DemoAccount = {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly roles: readonly {
    readonly role: RoleName;
    readonly participant: string | null;
    readonly provider: string | null;
  }[];
};

/** The demonstration accounts; elsewhere than in a demonstration the list does not exist. */
export function useDemoAccounts(): readonly DemoAccount[] {
  const [accounts, setAccounts] = useState<readonly DemoAccount[]>([]);
  useEffect(() => {
    let over = false;
    fetch('/demo-accounts.json')
      .then((answer) => (answer.ok ? (answer.json() as Promise<readonly DemoAccount[]>) : []))
      .then(
        (list) => !over && setAccounts(Array.isArray(list) ? list : []),
        () => undefined,
      );
    return () => {
      over = true;
    };
  }, []);
  return accounts;
}
