/** Are two results the same, numbers bit for bit? */
export function identical(a: unknown, b: unknown): boolean {
  if (ArrayBuffer.isView(a) && ArrayBuffer.isView(b)) {
    const [x, y] = [bytes(a), bytes(b)];
    return a.constructor === b.constructor && x.length === y.length && x.every((byte, i) => byte === y[i]);
  }
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const [x, y] = [Object.entries(a), Object.entries(b)];
    return (
      x.length === y.length && x.every(([key, value], i) => y[i]?.[0] === key && identical(value, y[i][1]))
    );
  }
  return Object.is(a, b);
}

function bytes({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
