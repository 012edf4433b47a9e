import { x } from '../assistance/offer.ts';
export const a = x;
