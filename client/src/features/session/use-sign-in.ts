import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import type { ShownRefusal } from '../../ui/RefusalNote.tsx';
import { SignInMutation } from './documents.ts';

/** Signs a person in and goes where they wanted to go, or to what waits for them. */
export function useSignIn() {
  const { renew } = useSession();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [signIn, { loading, error }] = useMutation(SignInMutation);
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);

  const enter = async (email: string, password: string): Promise<void> => {
    setRefusal(null);
    const { data } = await signIn({ variables: { input: { email, password } } }).catch(() => ({
      data: undefined,
    }));
    if (!data) return;
    if (data.signIn.__typename !== 'Viewer') return setRefusal(data.signIn);
    await renew();
    await navigate(inside(query.get('next')) ?? paths.toDo, { replace: true });
  };
  return { enter, loading, error, refusal };
}

/** Only a path of this site: an address from outside must not lead people away. */
const inside = (next: string | null): string | null => (next && /^\/[^/\\]/.test(next) ? next : null);
