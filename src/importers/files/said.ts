/** What an error says; errors of Node itself may be of another realm, and are told by their shape. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
