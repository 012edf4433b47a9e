import type { Help } from './help.ts';

/** What belongs to each State and article, shelf after shelf: shelf `n` is `places` from `starts[n]` to `starts[n + 1]`, in the order of the list. */
export interface Shelves {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** Counted first, then laid down: one pass each, and nothing is made for a single thing. */
export function shelve(list: readonly Help[]): Shelves {
  let states = 0;
  let articles = 0;
  for (const help of list) {
    for (const state of help.participants) states = Math.max(states, state + 1);
    for (const article of help.articles) articles = Math.max(articles, article + 1);
  }
  const count = states * articles;
  const starts = new Int32Array(count + 1);
  const next = new Int32Array(count);
  each(list, articles, (shelf) => {
    starts[shelf + 1] = (starts[shelf + 1] ?? 0) + 1;
  });
  for (let shelf = 0; shelf < count; shelf++) {
    next[shelf] = starts[shelf] ?? 0;
    starts[shelf + 1] = (starts[shelf + 1] ?? 0) + (starts[shelf] ?? 0);
  }
  const places = new Int32Array(starts[count] ?? 0);
  each(list, articles, (shelf, place) => {
    const at = next[shelf] ?? 0;
    places[at] = place;
    next[shelf] = at + 1;
  });
  return { starts, places };
}

function each(list: readonly Help[], articles: number, put: (shelf: number, place: number) => void): void {
  for (let place = 0; place < list.length; place++) {
    const help = list[place] as Help;
    for (const state of help.participants)
      for (const article of help.articles) put(state * articles + article, place);
  }
}
