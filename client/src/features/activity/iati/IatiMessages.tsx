import { clsx } from 'clsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Own } from '../../../ui/Own.tsx';
import styles from './IatiRow.module.css';
import type { IatiMessage } from './iati-types.ts';

/** What is to be said of an activity of a file, each with its element. */
export function IatiMessages({ messages }: { readonly messages: readonly IatiMessage[] }) {
  return messages.map(({ severity, path, sentence }) => {
    // The activity itself is said above.
    const element = path.slice(2).join('/');
    return (
      <p key={`${element} ${sentence}`} className={clsx(styles.message, severity === 'ERROR' && styles.bad)}>
        <Icon name={severity === 'INFO' ? 'info' : 'warning'} small />
        <span>
          {element && (
            <>
              <bdi dir="ltr" className="mono xs">
                {element}
              </bdi>{' '}
            </>
          )}
          <Own>{sentence}</Own>
        </span>
      </p>
    );
  });
}
