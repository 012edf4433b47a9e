import { Matrix } from '../matrix/Matrix.tsx';
export const a = Matrix;
