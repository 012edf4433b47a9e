import { english, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** Every key that works in the grid. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useTexts(texts);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      <table className="tbl">
        <tbody>
          {keys.map(([press, does]) => (
            <tr key={press}>
              <th scope="row">
                <kbd>{press}</kbd>
              </th>
              <td>{t(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

const keys = [
  ['← ↑ ↓ →', 'move'],
  ['Ctrl + ← ↑ ↓ →', 'edge'],
  ['Home', 'home'],
  ['End', 'end'],
  ['Ctrl + Home', 'first'],
  ['Ctrl + End', 'last'],
  ['Page Up, Page Down', 'page'],
  ['Enter', 'open'],
  ['Esc', 'esc'],
  ['Tab', 'tab'],
  ['?', 'help'],
] as const;

export const texts = english('matrix.keys-dialog', {
  title: 'Keys in the matrix',
  close: 'Close',
  move: 'Move one cell',
  edge: 'To the edge of the matrix',
  home: 'First cell of the row',
  end: 'Total of the row',
  first: 'First cell of the matrix',
  last: 'Total of everything',
  page: 'Ten rows up or down',
  open: 'Open the records behind the cell',
  esc: 'Close them and go back to the cell',
  tab: 'Leave the matrix; it is one stop',
  help: 'This list',
});
