import type { Role } from '../model/role.js';
import { roleLanguage } from './role-language.js';
import type { RoleContext } from './tier.js';

export function roleContext(role: Role): RoleContext {
  return { language: roleLanguage(role), isBundled: role.origin === 'bundled' };
}
