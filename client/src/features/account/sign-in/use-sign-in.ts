import { useNavigate, useSearchParams } from 'react-router';
import type { SignInInput } from '../../../gql/graphql.ts';
import { paths } from '../../../lib/paths.ts';
import { useSession } from '../../../lib/session.ts';
import { useAct } from '../../../lib/use-act.ts';
import { SignInMutation } from '../documents.ts';

/** Signs a person in and goes where they wanted to go, or to what waits for them. */
export function useSignIn() {
  const { renew } = useSession();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const act = useAct<SignInInput, { readonly id: string }>(
    async (mutate, { input }) =>
      (await mutate({ mutation: SignInMutation, variables: { input }, context: { person: null } })).signIn,
    { repeatable: true },
  );

  const enter = async (email: string, password: string): Promise<void> => {
    if ((await act.press({ email, password })).kind !== 'done') return;
    await renew();
    await navigate(inside(query.get('next')) ?? paths.toDo, { replace: true });
  };
  return { enter, act };
}

/** Only a path of this site: an address from outside must not lead people away. */
const inside = (next: string | null): string | null => (next && /^\/[^/\\]/.test(next) ? next : null);
