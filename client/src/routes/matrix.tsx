import { MatrixExplorer } from '../features/matrix/MatrixExplorer.tsx';

export default function Matrix() {
  return <MatrixExplorer />;
}
