import type { Parcel, Transfer } from './transfer.ts';

/** What is heard of a file that goes on by itself after a cut. */
export interface HeardThrough {
  /** How much of it came, and whether the line is cut now. */
  readonly going: (percent: number, cut: boolean) => void;
  readonly done: (sha256: string) => void;
  readonly refused: (reason: string) => void;
}

const againMs = 3_000;

/** Sends a file; after a cut the rest of it goes on by itself. To call what it gives stops that, and forgets what came; nothing is heard of it then. */
export function sendThrough(
  file: File,
  { person, to }: Pick<Parcel, 'person' | 'to'>,
  heard: HeardThrough,
): () => void {
  let over = false;
  let url: string | null = null;
  let percent = 0;
  let transfer: Transfer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unlessOver = (act: () => void) => () => {
    if (!over) act();
  };
  const end = (act: () => void) =>
    unlessOver(() => {
      over = true;
      act();
    })();
  const cut = unlessOver(() => {
    heard.going(percent, true);
    timer = setTimeout(() => void send(), againMs);
  });
  const send = async (): Promise<void> => {
    const { transfer: begin } = await import('./transfer.ts');
    if (over) return;
    transfer = begin(
      file,
      { name: file.name, person, to, replaces: null, url },
      {
        begun: (begun) => {
          url = begun;
        },
        sent: (bytes) => {
          percent = file.size > 0 ? (bytes / file.size) * 100 : 0;
          unlessOver(() => heard.going(percent, false))();
        },
        done: (sha256) => end(() => heard.done(sha256)),
        refused: (reason) => end(() => heard.refused(reason)),
        cut,
        ended: cut,
      },
    );
  };
  void send().catch(cut);
  return () =>
    end(() => {
      clearTimeout(timer);
      void transfer?.stop(true);
    });
}
