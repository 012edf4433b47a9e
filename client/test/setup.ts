import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => cleanup());

// jsdom has none, and overlays of React Aria ask for it.
globalThis.CSS ??= { escape: String } as never;
