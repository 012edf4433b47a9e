import { Aggregates } from '../features/aggregates/Aggregates.tsx';
import { Indicators } from '../features/matrix/indicators/Indicators.tsx';

export default function IndicatorsRoute() {
  return <Indicators beside={(instrument) => <Aggregates instrument={instrument} />} />;
}
