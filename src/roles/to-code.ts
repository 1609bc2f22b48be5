import type { Code } from '../model/role.js';
import type { RoleFile } from './schema.js';

/** A code as the model has it: one that says nothing of its match is exact. */
export function toCode(code: NonNullable<RoleFile['codes']>[string]): Code {
  return typeof code === 'string' ? { code, match: 'exact' } : { code: code.code, match: code.match ?? 'exact' };
}
