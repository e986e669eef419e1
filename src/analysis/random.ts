/**
 * Chance from a seed: numbers from 0 up to, not including, 1, the same everywhere for the same seed and stream.
 * Chris Doty-Humphrey's sfc32 (PractRand), in 32-bit whole numbers only.
 */
export function randomFrom(seed: number, stream = 0): () => number {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, stream | 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  // Seeds that differ in one bit still resemble each other in the first few numbers.
  for (let i = 0; i < 15; i++) next();
  return next;
}
