import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { evidenceIdOf } from '../../lib/files/evidence-id.ts';
import type { Transfer } from '../../lib/files/transfer.ts';
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

const againMs = 3_000;

/** Sends a file to the State; after a cut the rest of it goes on by itself. */
export function useSourceFile(participant: string, onChange: (value: SourceFileValue) => void) {
  const person = useViewer()?.id ?? '';
  const [going, setGoing] = useState<Going | null>(null);
  const round = useRef(0);
  const now = useRef<{ transfer?: Transfer; timer?: ReturnType<typeof setTimeout> }>({});
  const stop = (forget: boolean) => {
    round.current += 1;
    clearTimeout(now.current.timer);
    void now.current.transfer?.stop(forget);
    now.current = {};
  };
  const leave = useEffectEvent(() => stop(false));
  useEffect(() => () => leave(), []);

  const send = async (file: File, of: number, url: string | null, sent = 0): Promise<void> => {
    const { transfer } = await import('../../lib/files/transfer.ts');
    if (of !== round.current) return;
    const here = { url, percent: sent };
    const mine = (act: () => void) => () => of === round.current && act();
    const cut = mine(() => {
      setGoing({ kind: 'going', percent: here.percent, cut: true });
      now.current.timer = setTimeout(() => void send(file, of, here.url, here.percent), againMs);
    });
    const to = { participant };
    now.current.transfer = transfer(
      file,
      { name: file.name, person, to, replaces: null, url },
      {
        begun: (begun) => {
          here.url = begun;
        },
        sent: (bytes) => {
          here.percent = file.size > 0 ? (bytes / file.size) * 100 : 0;
          mine(() => setGoing({ kind: 'going', percent: here.percent, cut: false }))();
        },
        done: (sha256) =>
          mine(() => {
            setGoing(null);
            onChange({ file: evidenceIdOf(participant, sha256), fileName: file.name });
          })(),
        cut,
        ended: cut,
        refused: (reason) =>
          mine(() => {
            setGoing({ kind: 'refused', reason });
            onChange(noFile);
          })(),
      },
    );
  };
  return {
    going,
    choose: (file: File) => {
      stop(true);
      setGoing({ kind: 'going', percent: 0, cut: false });
      onChange({ file: '', fileName: file.name });
      void send(file, round.current, null);
    },
    remove: () => {
      stop(true);
      setGoing(null);
      onChange(noFile);
    },
  };
}
