import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../../lib/i18n.ts';
import { type Language, languages } from '../../../lib/languages.ts';
import { newOperationId } from '../../../lib/operation.ts';
import { ChooseLanguageMutation } from './choose-language-mutation.ts';

/**
 * Whoever signs in reads the language they chose once, on any device. True while its texts are on their way: the API answers in it already. Where
 * they cannot be had, the screen stays in the language that is there.
 */
export function useAccountLanguage(chosen: string | null | undefined): boolean {
  const { language, choose } = useLanguage();
  const [without, setWithout] = useState<Language | null>(null);
  const wanted = languages.find((one) => one === chosen) ?? null;
  const waits = wanted !== null && wanted !== language && wanted !== without;
  useEffect(() => {
    if (waits) void choose(wanted).then((there) => there || setWithout(wanted));
  }, [choose, waits, wanted]);
  return waits;
}

/** Keeps a choice with the account of whoever is signed in. */
export function useKeepLanguage(): (language: Language) => Promise<boolean> {
  const client = useApolloClient();
  return async (language) => {
    const { data } = await client.mutate({
      mutation: ChooseLanguageMutation,
      variables: { input: { operationId: newOperationId(), language } },
      fetchPolicy: 'no-cache',
    });
    return data?.chooseLanguage.__typename === 'Viewer';
  };
}
