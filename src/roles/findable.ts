import type { Origin } from '../model/role.js';
import type { RoleDraft } from './draft.js';

/** A draft, and how to find the roles that it extends. */
export interface Findable {
  readonly draft: RoleDraft;
  /** Tells one file from another: its whole path, or `-`. */
  readonly key: string;
  readonly origin: Origin;
  readonly file: string | null;
  /** @throws UserError where there is no such role, or no single one. */
  readonly find: (reference: string) => Promise<{ readonly found: Findable; readonly level: string | null }>;
}
