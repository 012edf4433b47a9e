import type { EvidenceRowFragment } from '../../../gql/graphql.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './EvidenceLinks.module.css';

/** The files that show a measure, for whoever reads the answer: each is a download. */
export function EvidenceLinks({ files }: { readonly files: readonly EvidenceRowFragment[] }) {
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
