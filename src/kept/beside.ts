/** Where a file is written before it takes its place: beside it, under a name that no other run uses. */
export function beside(path: string): string {
  return `${path}.${Date.now().toString(36)}${Math.random().toString(36).slice(2)}.tmp`;
}
