import { drawnCode, type QrCode } from '../../export/qr';

/** A code to be printed: made with the page, with its quiet zone, and readable with a stain on it. */
export function paperCode(address: string): QrCode {
  return drawnCode(address, 'M', 2);
}
