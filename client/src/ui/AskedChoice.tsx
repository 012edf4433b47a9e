import { type ReactNode, useState } from 'react';
import { ActNote, type ActShown } from './ActNote.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

type AskedChoiceProps = {
  readonly title: string;
  readonly chosen: boolean;
  /** The buttons that choose it, take it back, and leave it as it is. */
  readonly words: { readonly choose: string; readonly takeBack: string; readonly cancel: string };
  /** What one reads before one chooses. */
  readonly told: readonly string[];
  readonly act: ActShown;
  /** Whether it was carried out. */
  readonly onChoose: (chosen: boolean) => Promise<boolean>;
  /** Beside the button. */
  readonly children?: ReactNode;
};

/** A choice that is made after reading what it means, and taken back by one press. */
export function AskedChoice({ title, chosen, words, told, act, onChoose, children }: AskedChoiceProps) {
  const [asking, setAsking] = useState(false);
  const choose = async (next: boolean) => {
    if (await onChoose(next)) setAsking(false);
  };
  return (
    <>
      <div className="row wrap">
        {chosen ? (
          <Button size="small" busy={act.busy} onClick={() => void choose(false)}>
            {words.takeBack}
          </Button>
        ) : (
          <Button size="small" onClick={() => setAsking(true)}>
            {words.choose}
          </Button>
        )}
        {children}
      </div>
      {!asking && <ActNote act={act} withAgain />}
      {asking && (
        <Dialog
          open
          title={title}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
              <Button kind="primary" busy={act.busy} onClick={() => void choose(true)}>
                {words.choose}
              </Button>
            </>
          }
        >
          {told.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ActNote act={act} withAgain />
        </Dialog>
      )}
    </>
  );
}
