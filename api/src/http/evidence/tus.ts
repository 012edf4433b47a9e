import type { EvidenceParts } from './asking.ts';

/** The libraries by which files are taken, read when the first one comes: a process that never sees one starts without them. */
export function makeTus({ store, clock }: Pick<EvidenceParts, 'store' | 'clock'>) {
  const open = async () => {
    const [{ MemoryLocker, Server }, { Metadata }, { TusStore }, { makeArrivals }, { inspect }] =
      await Promise.all([
        import('@tus/server'),
        import('@tus/utils'),
        import('../../files/tus-store.ts'),
        import('../../files/arrival.ts'),
        import('../../files/inspect.ts'),
      ]);
    const [arrivals, locker] = [makeArrivals(store, clock), new MemoryLocker()];
    return { Server, Metadata, TusStore, inspect, arrivals, locker };
  };
  let opened: ReturnType<typeof open> | null = null;
  return () => {
    opened ??= open();
    return opened;
  };
}
export type Tus = Awaited<ReturnType<ReturnType<typeof makeTus>>>;
