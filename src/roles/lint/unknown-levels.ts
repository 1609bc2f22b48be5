import { didYouMean } from '../../spelling.js';
import { formatPath, type ValueFault } from '../diagnostics/value-fault.js';
import { sameAsOf, type ResolvableRole } from '../resolvable-role.js';
import { resolveInheritance } from '../resolve-inheritance.js';
import { UserError } from '../../model/errors.js';

/** Finds levels under `same-as` that a role of the user's own does not have. Other roles may well be in another folder, or only on paper. */
export async function unknownLevels(role: ResolvableRole): Promise<ValueFault[]> {
  const faults: ValueFault[] = [];
  for (const [index, level] of (role.parsed.role.levels ?? []).entries()) {
    for (const [place, reference] of sameAsOf(level).entries()) {
      const [name = '', id] = reference.split('@');
      const known = id === undefined ? null : await levelsOf(name, role);
      if (id === undefined || known === null || known.some((other) => other.toLowerCase() === id.toLowerCase())) continue;
      const path = ['levels', index, 'same-as', ...(Array.isArray(level['same-as']) ? [place] : [])];
      const hint = known.length === 0 ? 'It has no levels.' : (didYouMean(id, known) ?? `Its levels: ${known.join(', ')}.`);
      faults.push({ path, part: 'value', message: `${formatPath(path)}: ${name} has no level ${id}`, hint });
    }
  }
  return faults;
}

/** The ids of the levels of a role of the user's own; null if there is none that can be read. */
async function levelsOf(name: string, role: ResolvableRole): Promise<readonly string[] | null> {
  try {
    const { found } = await role.find(name);
    return found.origin === 'file' ? (await resolveInheritance(found)).levels.map(({ id }) => id) : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
