import { clsx } from 'clsx';
import type { ReactElement } from 'react';
import styles from './Icon.module.css';

/** A drawing of one line; it never speaks alone, so readers are spared it. Those that mean a direction mirror. */
export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  return (
    <svg
      className={clsx(styles.icon, small && styles.small, name in mirrored && styles.mirrored)}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}

export type IconName = keyof typeof drawings;

const mirrored = { graph: true, because: true, next: true, previous: true, link: true, back: true };

const drawings = {
  eye: (
    <>
      <path d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Z" />
      <circle cx="10" cy="10" r="2.3" />
    </>
  ),
  graph: (
    <>
      <circle cx="4.5" cy="10" r="2" />
      <circle cx="15" cy="5" r="2" />
      <circle cx="15" cy="15" r="2" />
      <path d="m6.3 9.1 6.9-3.3M6.3 10.9l6.9 3.3" />
    </>
  ),
  down: <path d="m6 8 4 4 4-4" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  because: <path d="M4 4v5a3 3 0 0 0 3 3h9M12.5 8.5 16 12l-3.5 3.5" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4l2.6 2" />
    </>
  ),
  close: <path d="m5 5 10 10M15 5 5 15" />,
  handle: <path d="M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1" strokeWidth="2.4" />,
  matrix: <path d="M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z" />,
  menu: <path d="M3 5h14M3 10h14M3 15h14" />,
  search: (
    <>
      <circle cx="8.5" cy="8.5" r="5" />
      <path d="m12.3 12.3 4.2 4.2" />
    </>
  ),
  globe: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M3 10h14M10 3c2.5 2 3 4.5 3 7s-.5 5-3 7c-2.5-2-3-4.5-3-7s.5-5 3-7" />
    </>
  ),
  download: <path d="M10 3v9M6.5 9 10 12.5 13.5 9M3.5 16.5h13" />,
  upload: <path d="M10 12.5v-9M6.5 6.5 10 3l3.5 3.5M3.5 16.5h13" />,
  calendar: (
    <>
      <rect x="3" y="4.5" width="14" height="12" rx="1.5" />
      <path d="M3 8.5h14M7 2.5v3M13 2.5v3" />
    </>
  ),
  layers: <path d="m10 3 7 3.5-7 3.5-7-3.5L10 3ZM3 10l7 3.5L17 10M3 13.5 10 17l7-3.5" />,
  next: <path d="m8 5 5 5-5 5" />,
  previous: <path d="m12 5-5 5 5 5" />,
  activities: (
    <>
      <circle cx="4.5" cy="10" r="2" />
      <circle cx="15" cy="5" r="2" />
      <circle cx="15" cy="15" r="2" />
      <path d="m6.3 9.1 6.9-3.3M6.3 10.9l6.9 3.3" />
    </>
  ),
  list: <path d="M7 5h10M7 10h10M7 15h10M3.5 5v.1M3.5 10v.1M3.5 15v.1" />,
  swap: <path d="M4 7h11l-3-3M16 13H5l3 3" />,
  offers: (
    <>
      <path d="M3 12h4l3 2h4M3 8l3-2h4l4 3h-4" />
      <path d="M3 15.5h5l5 1.5 4-3" />
    </>
  ),
  inbox: <path d="M3 11.5 5.5 4h9L17 11.5V16H3v-4.5Zm0 0h4l1 2h4l1-2h4" />,
  warning: (
    <>
      <path d="M10 3 2.5 16.5h15L10 3Z" />
      <path d="M10 8v4M10 14.2v.1" />
    </>
  ),
  link: <path d="M8 11.5 12 8.5M7 14.5a3 3 0 0 1-3.5-4.6L6 8M13 5.5a3 3 0 0 1 3.5 4.6L14 12" />,
  book: <path d="M4 4.5c2-1 4-1 6 .5 2-1.5 4-1.5 6-.5v11c-2-1-4-1-6 .5-2-1.5-4-1.5-6-.5v-11ZM10 5v11" />,
  filter: <path d="M3 5h14M6 10h8M8.5 15h3" />,
  note: <path d="M3.5 4.5h13v9H9l-3.5 3v-3h-2z" />,
  plus: <path d="M10 4v12M4 10h12" />,
  done: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m6.8 10.3 2.2 2.2 4.2-4.7" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="7.5" rx="1.2" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  back: <path d="M8 5 3.5 9.5 8 14M3.5 9.5H12a4.5 4.5 0 0 1 0 9" />,
  merge: <path d="M4 4v3c0 3 6 3 6 6v4M16 4v3c0 3-6 3-6 6" />,
  info: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.2V14M10 6.3v.1" />
    </>
  ),
  person: (
    <>
      <circle cx="10" cy="7" r="3" />
      <path d="M4 16.5c.5-3 3-4.5 6-4.5s5.5 1.5 6 4.5" />
    </>
  ),
  print: <path d="M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 11.5h8v5H6z" />,
  live: (
    <>
      <circle cx="10" cy="10" r="3" />
      <path d="M5 5a7 7 0 0 0 0 10M15 5a7 7 0 0 1 0 10" />
    </>
  ),
} satisfies Record<string, ReactElement>;
