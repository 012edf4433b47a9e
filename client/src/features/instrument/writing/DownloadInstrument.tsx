import { useApolloClient } from '@apollo/client/react';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { instrumentFile } from './documents.ts';
import { downloadJson } from './download-json.ts';
import { texts } from './texts.ts';

/** What is loaded, as the file that would load it. */
export function DownloadInstrument({ code }: { readonly code: string }) {
  const t = useTexts(texts);
  const client = useApolloClient();
  return (
    <Button
      size="small"
      kind="ghost"
      icon="download"
      onClick={async () => {
        const { data } = await client.query({ query: instrumentFile, variables: { code } });
        if (data?.instrument?.file) downloadJson(`${code}.json`, data.instrument.file);
      }}
    >
      {t('download')}
    </Button>
  );
}
