import { type Fault, UserError } from '../../model/user-error.js';
import { inFileOrder, readable } from './fault.js';
import type { ValueFault } from './value-fault.js';
import type { YamlFile } from '../yaml/yaml-file.js';

/** The error for a role file of which the YAML is well formed. */
export function faultyRole(yaml: YamlFile, faults: readonly ValueFault[]): UserError {
  return new UserError(`${yaml.file} is not a right role file`, { faults: placed(yaml, faults) });
}

/** What was found in a file, each with its place, in the order of the file; of very many the first hundred. */
export function placed(yaml: YamlFile, found: readonly ValueFault[]): Fault[] {
  const { shown, omitted } = readable(found);
  const faults = shown.map(({ path, part, message, hint }) => yaml.fault(yaml.locate(path, part), message, shownHint(hint)));
  const [next] = found.slice(shown.length);
  return [...inFileOrder(faults), ...(next ? [yaml.fault(yaml.locate(next.path, next.part), `and ${omitted} more faults`)] : [])];
}

function shownHint(hint: ValueFault['hint']): string | null {
  return (typeof hint === 'function' ? hint() : hint) ?? null;
}
