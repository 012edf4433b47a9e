import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { evidenceIdOf } from '../../lib/files/evidence-id.ts';
import { sendThrough } from '../../lib/files/send-through.ts';
import { useViewer } from '../../lib/session.ts';

/** The file beside a source: its id once it came, its name from when it was chosen. */
export interface SourceFileValue {
  readonly file: string;
  readonly fileName: string;
}
export const noFile: SourceFileValue = { file: '', fileName: '' };

type Going =
  | { readonly kind: 'going'; readonly percent: number; readonly cut: boolean }
  | { readonly kind: 'refused'; readonly reason: string };

/** Sends a file to the State; after a cut the rest of it goes on by itself. */
export function useSourceFile(participant: string, onChange: (value: SourceFileValue) => void) {
  const person = useViewer()?.id ?? '';
  const [going, setGoing] = useState<Going | null>(null);
  const stop = useRef(() => {});
  const leave = useEffectEvent(() => stop.current());
  useEffect(() => () => leave(), []);
  return {
    going,
    choose: (file: File) => {
      stop.current();
      setGoing({ kind: 'going', percent: 0, cut: false });
      onChange({ file: '', fileName: file.name });
      stop.current = sendThrough(
        file,
        { person, to: { participant } },
        {
          going: (percent, cut) => setGoing({ kind: 'going', percent, cut }),
          done: (sha256) => {
            setGoing(null);
            onChange({ file: evidenceIdOf(participant, sha256), fileName: file.name });
          },
          refused: (reason) => {
            setGoing({ kind: 'refused', reason });
            onChange(noFile);
          },
        },
      );
    },
    remove: () => {
      stop.current();
      setGoing(null);
      onChange(noFile);
    },
  };
}
