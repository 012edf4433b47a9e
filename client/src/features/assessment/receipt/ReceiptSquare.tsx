import { useEffect, useState } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import styles from './ReceiptSheet.module.css';

type Square = { readonly size: number; readonly path: string };
type ReceiptSquareProps = { readonly assessment: string; readonly number: number; readonly hash: string };

/** The receipt's address and checksum as a square that a telephone reads; the receipt itself is too much for one. */
export function ReceiptSquare({ assessment, number, hash }: ReceiptSquareProps) {
  const t = useTexts(texts);
  const [square, setSquare] = useState<Square | null>(null);
  const address = `${window.location.origin}${paths.revision(assessment, number)}#${hash}`;
  useEffect(() => {
    let here = true;
    void squareOf(address).then((drawn) => here && setSquare(drawn));
    return () => {
      here = false;
    };
  }, [address]);
  if (!square) return <div className={styles.square} />;
  return (
    <svg
      className={styles.square}
      viewBox={`-2 -2 ${square.size + 4} ${square.size + 4}`}
      role="img"
      aria-label={t('square')}
      shapeRendering="crispEdges"
    >
      <rect x="-2" y="-2" width={square.size + 4} height={square.size + 4} fill="#fff" />
      <path d={square.path} fill="#000" />
    </svg>
  );
}

async function squareOf(text: string): Promise<Square> {
  const { create } = await import('qrcode');
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data, (on, at) => (on ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : ''));
  return { size, path: dark.join('') };
}

export const texts = english('receipt.receipt-square', {
  square: 'A QR code with the address of this receipt and its checksum',
});
