import type { Path } from '../yaml/yaml-file.js';

/** What is wrong with a value, and where: at the key, or at the value. */
export interface ValueFault {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  /** Worked out only where the fault is shown: of a file that is wrong throughout, looking for what was meant takes its time. */
  readonly hint?: string | undefined | (() => string | undefined);
}

/** `skills[2].level`, or `the file` for the whole of it. */
export function nameOf(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return name === '' ? 'the file' : name.replace(/^\./, '');
}
