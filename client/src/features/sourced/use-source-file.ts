import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { evidenceIdOf } from '../../lib/files/evidence-id.ts';
import { sendThrough } from '../../lib/files/send-through.ts';
import { useViewer } from '../../lib/session.ts';

/** The file beside a source: by what it is sent once it came, its name from when it was chosen. */
export interface SourceFileValue {
  readonly file: string;
  readonly fileName: string;
}
export const noFile: SourceFileValue = { file: '', fileName: '' };

type Going =
  | { readonly kind: 'going'; readonly percent: number; readonly cut: boolean }
  | { readonly kind: 'refused'; readonly reason: string };

/** To the State itself, or to whoever proposes a need. */
export type FileOwner = { readonly participant: string } | { readonly proposal: string };

/** Sends a file; after a cut the rest of it goes on by itself. */
export function useSourceFile(to: FileOwner, onChange: (value: SourceFileValue) => void) {
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
        { person, to },
        {
          going: (percent, cut) => setGoing({ kind: 'going', percent, cut }),
          done: (sha256) => {
            setGoing(null);
            // A State's is named by its id, a proposer's by its content: it is theirs.
            const named = 'participant' in to ? evidenceIdOf(to.participant, sha256) : sha256;
            onChange({ file: named, fileName: file.name });
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
