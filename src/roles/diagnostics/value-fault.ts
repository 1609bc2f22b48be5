import type { Path } from '../yaml/positions.js';
import type { YamlFile } from '../yaml/yaml-file.js';
import { type Fault, UserError } from '../../model/errors.js';
import { limitFaults, sortFaults } from './fault.js';

/** A fault of a value in a file. */
export interface ValueFault {
  readonly path: Path;
  /** Whether the fault is shown at the key or at the value. */
  readonly part: 'key' | 'value';
  readonly message: string;
  /** A function is called only if the fault is shown, because finding a suggestion takes time. */
  readonly hint?: string | undefined | (() => string | undefined);
}

/** Formats a path for messages: `skills[2].level`, or `the file` for the empty path. */
export function formatPath(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return name === '' ? 'the file' : name.replace(/^\./, '');
}

/** The error for a file that is well-formed YAML, but not a valid role. */
export function invalidRoleError(yaml: YamlFile, faults: readonly ValueFault[]): UserError {
  return new UserError(`${yaml.file} is not a valid role file`, { faults: locateFaults(yaml, faults) });
}

/** Adds positions to the faults of a file, and sorts them. After the first hundred, a last fault says how many more there are. */
export function locateFaults(yaml: YamlFile, faults: readonly ValueFault[]): Fault[] {
  const { shown, omitted } = limitFaults(faults);
  const located = shown.map(({ path, part, message, hint }) => yaml.fault(yaml.locate(path, part), message, hintText(hint)));
  const [next] = faults.slice(shown.length);
  return [...sortFaults(located), ...(next ? [yaml.fault(yaml.locate(next.path, next.part), `and ${omitted} more errors`)] : [])];
}

function hintText(hint: ValueFault['hint']): string | null {
  return (typeof hint === 'function' ? hint() : hint) ?? null;
}
