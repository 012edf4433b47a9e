export interface Account {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly roles: readonly {
    readonly role: string;
    readonly participant: string | null;
    readonly provider: string | null;
    /** Told by the address: donor.<key>@…; a provider's id is new in every world. */
    readonly providerName?: string;
  }[];
}

/** The demonstration accounts that the product lists. */
export async function readAccounts(url: string): Promise<readonly Account[]> {
  const accounts = (await (await fetch(`${url}/demo-accounts.json`)).json()) as readonly Account[];
  return accounts.map((account) => ({
    ...account,
    roles: account.roles.map((grant) =>
      grant.provider ? { ...grant, providerName: /^donor\.([^@]+)@/.exec(account.email)?.[1] } : grant,
    ),
  }));
}

/** Somebody who has this role: `accountOf(accounts, 'FOCAL_POINT', 'XAA')`, `accountOf(accounts, 'DONOR', 'fund')`. */
export function accountOf(accounts: readonly Account[], role: string, whose?: string): Account {
  const found = accounts.find(({ roles }) =>
    roles.some(
      (grant) =>
        grant.role === role && (!whose || grant.participant === whose || grant.providerName === whose),
    ),
  );
  if (!found) throw new Error(`There is no demonstration account of ${role} ${whose ?? ''}.`);
  return found;
}
