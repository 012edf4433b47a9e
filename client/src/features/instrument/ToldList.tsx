import type { Told } from '../../lib/files/send-bytes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Own } from '../../ui/Own.tsx';
import styles from './ToldList.module.css';

/** What is to be said of a file, each with its place in it. */
export function ToldList({ messages }: { readonly messages: readonly Told[] }) {
  return (
    <ul className={styles.list}>
      {messages.map(({ severity, path, place, sentence }) => {
        // Of the file as a whole there is no place to name.
        const where = place ?? path.filter((part) => part !== 'file').join('.');
        return (
          <li key={`${where} ${sentence}`} data-severity={severity}>
            <Icon name={severity === 'INFO' ? 'info' : 'warning'} small />
            <span>
              {where && (
                <bdi dir="ltr" className="mono xs">
                  {where}
                </bdi>
              )}{' '}
              <Own>{sentence}</Own>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
