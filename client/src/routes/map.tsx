import { MapOfNeeds } from '../features/matrix/map/MapOfNeeds.tsx';

export default function MapRoute() {
  return <MapOfNeeds />;
}
