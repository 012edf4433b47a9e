import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** What helps and is not needed: fetched after the rest of its screen, and where its script cannot be had the screen does without it. */
export const lazily = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy<ComponentType<Props>>(async () => ({ default: await load().catch(() => () => null) }));
