/** An answer that another window of this browser wrote. */
export interface Written {
  readonly assessment: string;
  readonly provision: string;
}

/** The windows of one browser tell each other what they wrote, not its words: each reads them as who is signed in there. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('answers');

export const tellOtherWindows = (written: Written): void => channel?.postMessage(written);

export function onWrittenElsewhere(told: (written: Written) => void): () => void {
  const hear = ({ data }: MessageEvent<Written>) => told(data);
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}
