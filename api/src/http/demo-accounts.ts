import { encodeId } from '../domain/base/node-id.ts';
import type { DemoAccount } from '../services/base/demo.ts';

/** The demonstration accounts as the outside reads them: a provider under the id that GraphQL knows it by. */
export const listedAccounts = (accounts: readonly DemoAccount[]) =>
  accounts.map((account) => ({
    ...account,
    roles: account.roles.map((grant) => ({
      ...grant,
      provider: grant.provider && encodeId('Provider', grant.provider),
    })),
  }));
