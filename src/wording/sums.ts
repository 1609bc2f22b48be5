// Plain loops over what is sure to be there: callbacks and checks cost several times as much before V8 has warmed up.
export function add(sum: Int32Array, vector: Int16Array | Int32Array): void {
  for (let dim = 0; dim < sum.length; dim++) sum[dim]! += vector[dim]!;
}

export function times(vector: Int32Array, factor: number): Int16Array {
  const found = new Int16Array(vector.length);
  for (let dim = 0; dim < vector.length; dim++) found[dim] = Math.round(vector[dim]! * factor);
  return found;
}

/**
 * The product of a direction that begins at `from` and one that begins at `start`, which fits in 32 bits, as all that leads to it does. Four
 * sums side by side take three quarters of the time of one.
 */
export function dot(left: Int16Array, from: number, right: Int16Array, start: number, dims: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let dim = 0;
  for (; dim + 3 < dims; dim += 4) {
    a = (a + left[from + dim]! * right[start + dim]!) | 0;
    b = (b + left[from + dim + 1]! * right[start + dim + 1]!) | 0;
    c = (c + left[from + dim + 2]! * right[start + dim + 2]!) | 0;
    d = (d + left[from + dim + 3]! * right[start + dim + 3]!) | 0;
  }
  for (; dim < dims; dim++) a = (a + left[from + dim]! * right[start + dim]!) | 0;
  return a + b + c + d;
}
