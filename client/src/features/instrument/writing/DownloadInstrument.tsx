import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { saveJson } from '../../../lib/save-file.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorFace } from '../../../ui/ErrorFace.tsx';
import { instrumentFile } from './documents.ts';
import { texts } from './texts.ts';

/** What is loaded, as the file that would load it. */
export function DownloadInstrument({ code }: { readonly code: string }) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const [error, setError] = useState<unknown>(null);
  async function save(): Promise<void> {
    setError(null);
    try {
      // As it is now: another version may have been loaded since it was read last.
      const { data } = await client.query({
        ...{ query: instrumentFile, variables: { code } },
        fetchPolicy: 'no-cache',
      });
      if (data?.instrument?.file) saveJson(`${code}.json`, data.instrument.file);
    } catch (why) {
      setError(why);
    }
  }
  return (
    <>
      <Button size="small" kind="ghost" icon="download" onClick={() => void save()}>
        {t('download')}
      </Button>
      {error !== null && <ErrorFace error={error} onRetry={() => void save()} />}
    </>
  );
}
