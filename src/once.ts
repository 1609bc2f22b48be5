/** Wraps a function so that it runs when its result is first asked for, and never again. One that throws runs again. */
export function once<Result>(compute: () => Result): () => Result {
  let computed: { readonly result: Result } | undefined;
  return () => (computed ??= { result: compute() }).result;
}
