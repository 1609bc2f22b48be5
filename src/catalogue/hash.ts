import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal. Node takes some milliseconds to set it up, so it is asked for nothing that is only looked up. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
