import { useLanguage, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { DraftFile } from './draft-file.ts';
import { texts as mappingTexts } from './mapping-texts.ts';
import { saidIn } from './missing.ts';
import { texts } from './texts.ts';

type FaultListProps = {
  readonly faults: readonly { readonly path: readonly string[]; readonly sentence: string }[];
  readonly file: DraftFile;
  /** Whether the next step is that it is adopted. */
  readonly adopts: boolean;
  readonly onShow: (changed: Readonly<Record<string, string | null>>) => void;
};

/** What keeps a draft from being loaded, each with the way to where it is written. */
export function FaultList({ faults, file, adopts, onShow }: FaultListProps) {
  const t = useTexts(texts);
  const tm = useTexts(mappingTexts);
  const { language } = useLanguage();
  return (
    <Panel title={t('faults', { count: faults.length })}>
      {faults.length === 0 && <p className="sm ink2">{adopts ? tm('ready') : t('noFaults')}</p>}
      {faults.length > 0 && (
        <ul className="sm">
          {faults.map(({ path, sentence }) => {
            const asked = path[0] === 'questions' ? file.questions[Number(path[1])] : undefined;
            return (
              <li key={`${path.join('.')} ${sentence}`}>
                <Button
                  size="small"
                  kind="ghost"
                  onClick={() => onShow({ part: partOf(path), question: asked?.code ?? null })}
                >
                  {asked ? (
                    saidIn(asked.texts, language) || asked.code
                  ) : (
                    <bdi dir="ltr" className="mono xs">
                      {path.join('.')}
                    </bdi>
                  )}
                </Button>{' '}
                {sentence}
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}

/** Where this part of the file is written. */
function partOf([part = '', inner = '']: readonly string[]): string {
  if (part === 'convention') return ['chapters', 'articles'].includes(inner) ? 'articles' : 'head';
  if (['participants', 'assistanceTypes', 'challenges'].includes(part)) return 'lists';
  return part === 'replaces' ? 'mapping' : part === 'instrument' ? 'head' : 'questions';
}
