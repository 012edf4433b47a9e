import { useEffect, useEffectEvent, useState } from 'react';
import { sendThrough } from '../../../lib/files/send-through.ts';
import { useViewer } from '../../../lib/session.ts';

/** A file on its way to be shown with a message; with a reason it was not taken. */
export interface GoingFile {
  readonly id: number;
  readonly file: File;
  readonly percent: number;
  readonly cut: boolean;
  readonly reason: string | null;
}

/** Files for a message go at once, one after another: what was chosen first comes first. */
export function useMessageFiles(match: string, onCame: (sha256: string, file: File) => void) {
  const person = useViewer()?.id ?? '';
  const [files, setFiles] = useState<readonly GoingFile[]>([]);
  const first = files.find(({ reason }) => reason === null);
  const remove = (id: number) => setFiles((all) => all.filter((one) => one.id !== id));
  const came = useEffectEvent(onCame);
  const begin = useEffectEvent(({ id, file }: GoingFile) => {
    const change = (changed: Partial<GoingFile>) =>
      setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...changed } : one)));
    return sendThrough(
      file,
      { person, to: { match } },
      {
        going: (percent, cut) => change({ percent, cut }),
        done: (sha256) => {
          remove(id);
          came(sha256, file);
        },
        refused: (reason) => change({ reason }),
      },
    );
  });
  const next = first?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: how far it came does not begin it again
  useEffect(() => (first ? begin(first) : undefined), [next]);
  return {
    files,
    isGoing: first !== undefined,
    remove,
    choose: (chosen: readonly File[]) =>
      setFiles((all) => {
        const from = Math.max(0, ...all.map(({ id }) => id)) + 1;
        return [...all, ...chosen.map((file, at) => ({ ...begun, id: from + at, file }))];
      }),
  };
}

const begun = { percent: 0, cut: false, reason: null } as const;
