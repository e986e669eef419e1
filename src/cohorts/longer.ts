/** The same column with twice the room. */
export const longer = <T extends Int32Array | Float64Array>(column: T): T => {
  const copy = new (column.constructor as new (length: number) => T)(2 * column.length);
  copy.set(column);
  return copy;
};
