import styles from './FileLinks.module.css';
import { Icon } from './Icon.tsx';
import { Own } from './Own.tsx';

type Linked = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly url: string;
};

/** The files that show a measure, or come with a message, for whoever reads it: each is a download. */
export function FileLinks({ files }: { readonly files: readonly Linked[] }) {
  if (files.length === 0) return null;
  return (
    <ul className={styles.links}>
      {files.map(({ id, name, kind, url }) => (
        <li key={id}>
          <Icon name="download" small />
          <a href={url} download={name}>
            <Own>{name}</Own>
          </a>
          <span className="xs muted">{kind}</span>
        </li>
      ))}
    </ul>
  );
}
