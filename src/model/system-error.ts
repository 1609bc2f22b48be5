/** The code of an error of the system, such as ENOENT; empty where it has none. Node's own may be of another realm, and are told by their shape. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
