import { Indicators } from '../features/matrix/indicators/Indicators.tsx';

export default function IndicatorsRoute() {
  return <Indicators />;
}
