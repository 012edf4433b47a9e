import { FileChoice as Choice } from '../../ui/FileChoice.tsx';
import { Own } from '../../ui/Own.tsx';

type FileChoiceProps = {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly chosen: string | null;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
};

/** Where the administrator drops or chooses one file; afterwards, which one it was. */
export function FileChoice({ label, hint, accept, chosen, disabled, onChoose }: FileChoiceProps) {
  return (
    <Choice {...{ label, accept, disabled }} primary={!chosen} onChoose={([file]) => file && onChoose(file)}>
      {chosen && (
        <b>
          <Own>{chosen}</Own>
        </b>
      )}
      <span className="xs muted">{hint}</span>
    </Choice>
  );
}
