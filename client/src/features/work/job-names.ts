import { english, useTexts } from '../../lib/i18n.ts';

/** What a job does, in words; one that has none here is called as the API calls it. */
export function useJobName(): (name: string) => string {
  const t = useTexts(texts);
  return (name) => {
    const word = words[name];
    return word ? t(word) : name;
  };
}

const words: Readonly<Record<string, keyof typeof texts.english>> = {
  remind: 'remind',
  'send-mail': 'send-mail',
  'sweep-evidence': 'sweep-evidence',
  'drop-evidence-bytes': 'drop-evidence-bytes',
};

export const texts = english('work.job-names', {
  remind: 'Write reminders',
  'send-mail': 'Send a mail',
  'sweep-evidence': 'Look for files that nobody needs',
  'drop-evidence-bytes': 'Remove a file that is not kept',
});
