import { useEffect, useState } from 'react';
import file from './world.json?url';

type Point = readonly [number, number];

/** The picture of the world, as `client/shapes` draws it. */
export type World = {
  readonly width: number;
  readonly height: number;
  readonly shapes: Readonly<Record<string, string>>;
  readonly at: Readonly<Record<string, Point>>;
  readonly circles: Readonly<Record<string, { readonly at: Point; readonly from: Point }>>;
  readonly others: string;
  readonly sea: Readonly<Record<string, readonly Point[]>>;
};

/** Fetched when a map is opened, and kept by the browser; the tiles and the table wait for nothing of it. */
export function useWorld(): {
  readonly world: World | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const [world, setWorld] = useState(read);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempt asks for the same file again
  useEffect(() => {
    if (read) return;
    let over = false;
    setFailed(false);
    fetch(file)
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`The shapes answered ${answer.status}.`);
        read = (await answer.json()) as World;
        if (!over) setWorld(read);
      })
      .catch(() => !over && setFailed(true));
    return () => {
      over = true;
    };
  }, [attempt]);
  return { world, failed, retry: () => setAttempt((count) => count + 1) };
}

let read: World | null = null;
