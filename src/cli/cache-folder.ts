import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Process } from './process.js';

/** Where what was worked out is kept (XDG Base Directory Specification, which ignores relative paths); nowhere for somebody without a home. */
export function cacheFolder(env: Process['env']): string | null {
  const cache = env['XDG_CACHE_HOME'] ?? '';
  if (isAbsolute(cache)) return join(cache, 'role-compare');
  const home = env['HOME'] ?? homedir();
  return isAbsolute(home) ? join(home, '.cache', 'role-compare') : null;
}
