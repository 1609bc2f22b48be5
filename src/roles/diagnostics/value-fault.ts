import type { Path, YamlFile } from '../yaml/yaml-file.js';
import { type Fault, UserError } from '../../model/errors.js';
import { limitFaults, sortFaults } from './fault.js';

/** What is wrong with a value, and where: at the key, or at the value. */
export interface ValueFault {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  /** Worked out only where the fault is shown: of a file that is wrong throughout, looking for what was meant takes its time. */
  readonly hint?: string | undefined | (() => string | undefined);
}

/** `skills[2].level`, or `the file` for the whole of it. */
export function formatPath(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return name === '' ? 'the file' : name.replace(/^\./, '');
}

/** The error for a role file of which the YAML is well formed. */
export function invalidRoleError(yaml: YamlFile, faults: readonly ValueFault[]): UserError {
  return new UserError(`${yaml.file} is not a right role file`, { faults: locateFaults(yaml, faults) });
}

/** What was found in a file, each with its place, in the order of the file; of very many the first hundred. */
export function locateFaults(yaml: YamlFile, found: readonly ValueFault[]): Fault[] {
  const { shown, omitted } = limitFaults(found);
  const faults = shown.map(({ path, part, message, hint }) => yaml.fault(yaml.locate(path, part), message, hintText(hint)));
  const [next] = found.slice(shown.length);
  return [...sortFaults(faults), ...(next ? [yaml.fault(yaml.locate(next.path, next.part), `and ${omitted} more faults`)] : [])];
}

function hintText(hint: ValueFault['hint']): string | null {
  return (typeof hint === 'function' ? hint() : hint) ?? null;
}
