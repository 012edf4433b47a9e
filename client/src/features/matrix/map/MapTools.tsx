import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { FacesNav } from '../FacesNav.tsx';
import type { View } from '../view.ts';
import { type Shade, shades } from './shades.ts';
import { texts } from './texts.ts';

type MapToolsProps = {
  readonly view: View;
  readonly shade: Shade;
  readonly onShade: (shade: Shade) => void;
};

/** The same question as matrix or as map; by which figure States are shaded. */
export function MapTools({ view, shade, onShade }: MapToolsProps) {
  const t = useTexts(texts);
  return (
    <>
      <FacesNav view={view} shown="map" />
      <Select
        label={t('shade')}
        value={shade}
        options={shades.map((value) => ({ value, label: t(value) }))}
        onChange={onShade}
      />
      <span className="grow" />
      <Button className="hide-s" icon="print" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </>
  );
}
