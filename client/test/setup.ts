import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => {
  cleanup();
  // The files of a run share one document.
  document.body.replaceChildren();
});

// jsdom has none, and overlays of React Aria ask for it.
globalThis.CSS ??= { escape: String } as never;
