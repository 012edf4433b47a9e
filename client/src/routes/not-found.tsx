import { NotFoundFace } from '../ui/NotFoundFace.tsx';

export default function NotFound() {
  return <NotFoundFace />;
}
