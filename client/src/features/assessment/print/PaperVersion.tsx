import { useNavigate } from 'react-router';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { SelectField } from '../../../ui/Field.tsx';
import { Page } from '../../../ui/Page.tsx';
import type { PaperInstrument } from './paper-codes.ts';

/** The same number on two forms may be of two questions: where there were several versions, which of them was filled in comes first. */
export function ChooseVersion({ instrument }: { readonly instrument: PaperInstrument }) {
  const t = useTexts(texts);
  return (
    <Page title={t('title', { title: instrument.title })}>
      <PaperVersion instrument={instrument} chosen="" />
    </Page>
  );
}

type PaperVersionProps = {
  readonly instrument: PaperInstrument;
  /** Empty: nobody has said yet which one was filled in. */
  readonly chosen?: string;
};

/** Which version the paper is of. */
export function PaperVersion({
  instrument: { code, version, versions },
  chosen = version,
}: PaperVersionProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  if (versions.length < 2) return null;
  return (
    <SelectField
      name="instrumentVersion"
      label={t('version')}
      hint={t('printed')}
      value={chosen}
      onChange={({ target }) => void navigate(paths.typeInOf(code, target.value), { replace: true })}
    >
      {chosen === '' && <option value="">{t('choose')}</option>}
      {versions.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </SelectField>
  );
}

export const texts = english('paper.version', {
  title: 'Type in a paper report: {{title}}',
  version: 'Version of the form',
  printed: 'It is printed on its first page and at the head of each page.',
  choose: 'Choose the version',
});
