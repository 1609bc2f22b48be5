/** A file that was cut short or overwritten. It is known by its name: the start and the bundle that it loads have each a class of their own. */
export class SpoiltFile extends Error {
  override readonly name = spoilt;
}

const spoilt = 'SpoiltFile';

export function isSpoilt(error: unknown): boolean {
  return error instanceof Error && error.name === spoilt;
}

/** What comes of reading such a file; null where it is spoilt. */
export function unlessSpoilt<Answer>(answer: () => Answer): Answer | null {
  try {
    return answer();
  } catch (error) {
    if (isSpoilt(error)) return null;
    throw error;
  }
}
