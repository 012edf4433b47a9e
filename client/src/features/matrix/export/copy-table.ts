import type { Copied } from './as-clipboard.ts';

/** As a table and as text; false where the clipboard is closed to the page. */
export async function copyTable({ html, plain }: Copied): Promise<boolean> {
  const part = (kind: string, text: string) => ({ [kind]: new Blob([text], { type: kind }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...part('text/html', html), ...part('text/plain', plain) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
