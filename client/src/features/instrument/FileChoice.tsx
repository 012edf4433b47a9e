import { useId, useState } from 'react';
import { buttonLook } from '../../ui/Button.tsx';
import { Own } from '../../ui/Own.tsx';
import styles from './FileChoice.module.css';

type FileChoiceProps = {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly chosen: string | null;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
};

/** Where the administrator drops or chooses a file. */
export function FileChoice({ label, hint, accept, chosen, disabled, onChoose }: FileChoiceProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files?.[0] && !disabled) onChoose(files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which does the same
    <div
      className={over ? `${styles.place} ${styles.over}` : styles.place}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
    >
      <span className="grow">
        {chosen && (
          <b>
            <Own>{chosen}</Own>
          </b>
        )}
        <span className="xs muted" id={id}>
          {hint}
        </span>
      </span>
      <label className={buttonLook({ kind: chosen ? 'plain' : 'primary', children: true }, styles.button)}>
        <input
          className="sr"
          type="file"
          accept={accept}
          aria-describedby={id}
          disabled={disabled}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        {label}
      </label>
    </div>
  );
}
