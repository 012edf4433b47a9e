import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from './gql/gql.ts';
import { knownCopy, lockCopies, meetPerson, personSees } from './lib/device/copy.ts';
import { lineNow, onLine } from './lib/device/line.ts';
import { useSession } from './lib/session.ts';
import { registerWorker } from './offline-worker.ts';

const query = graphql(`
  query DeviceCopy {
    viewer {
      id
      deviceCopy { key days sees }
    }
  }
`);

/** For a State's own people: what they need without a connection is kept on this device, and what waited here goes out. */
export function DeviceCopy() {
  const client = useApolloClient();
  const { viewer } = useSession();
  const writer = viewer?.roles.some(({ participant }) => participant) ? viewer.id : null;
  useEffect(() => {
    if (!writer) {
      void lockCopies();
      return;
    }
    const ask = () =>
      client.query({ query, fetchPolicy: 'no-cache' }).then(
        ({ data }) => data?.viewer,
        () => null,
      );
    let isHere = true;
    const begin = async () => {
      const given = await ask();
      if (!isHere || (given && given.id !== writer)) return;
      const vault = given?.deviceCopy ? await meetPerson(writer, given.deviceCopy) : await knownCopy();
      if (vault?.person !== writer) return;
      const { restoreWaiting } = await import('./features/assessment/answer/restore-waiting.ts');
      await restoreWaiting(client, writer);
      const { restoreFiles } = await import('./features/assessment/evidence/restore-files.ts');
      await restoreFiles(client, writer);
    };
    void begin();
    // A page that stays open through a cut learns there too that something is no longer its person's.
    const see = async () => {
      const given = await ask();
      if (given?.id === writer && given.deviceCopy) await personSees(writer, given.deviceCopy.sees);
    };
    const leave = onLine(() => {
      if (lineNow() === 'there') void see();
    });
    // Where there is no worker all works but opening the page without a connection.
    void registerWorker().catch(() => undefined);
    return () => {
      isHere = false;
      leave();
    };
  }, [client, writer]);
  return null;
}
