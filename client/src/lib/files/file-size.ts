import { useFormat } from '../format.ts';
import { english, useTexts } from '../i18n.ts';

/** How large a file is, in the unit that people know it by. */
export function useFileSize(): (bytes: number) => string {
  const t = useTexts(texts);
  const { number } = useFormat();
  return (bytes) =>
    bytes < 100_000
      ? t('kilobytes', { size: number(Math.ceil(bytes / 1000)) })
      : t('megabytes', { size: number(Math.round(bytes / 1e5) / 10) });
}

/** What is in a name after its last dot. */
export const kindIn = (name: string): string => {
  const kind = /\.([^.]{1,5})$/.exec(name)?.[1]?.toUpperCase() ?? '';
  return kind === 'JPG' ? 'JPEG' : kind;
};

export const texts = english('lib.file-size', {
  kilobytes: '{{size}} kB',
  megabytes: '{{size}} MB',
});
