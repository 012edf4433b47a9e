import { useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useSession } from '../../lib/session.ts';
import { SignOutMutation } from './sign-out-mutation.ts';

/** Ends the session here and at the server, forgets what was read, and goes to the public's first page. */
export function useSignOut(): () => Promise<void> {
  const { renew } = useSession();
  const navigate = useNavigate();
  const [signOut] = useMutation(SignOutMutation);
  return async () => {
    await signOut();
    await navigate(paths.home);
    await renew();
  };
}
