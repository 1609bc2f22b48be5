/** A file of the installed package that is missing, cut short or changed: no fault of the program's, and mended by installing it again. */
export class DamagedPackage extends Error {
  /** @param file its path in the package */
  constructor(file: string, cause?: unknown) {
    super(`this installation is damaged: ${file} is not as it was published`, { cause });
    this.name = 'DamagedPackage';
  }
}

/** Checks the name, not the class: bundles that are loaded on first use have a class of their own. */
export function isDamagedPackage(error: unknown): error is DamagedPackage {
  return error instanceof Error && error.name === 'DamagedPackage';
}

export const damagedPackageHint = 'Install it again: npm install --global role-compare';

/** The bundled library is missing, cut short, changed, or of another version than the code that reads it. */
export function damagedLibrary(cause?: unknown): DamagedPackage {
  return new DamagedPackage('dist/library.bin', cause);
}
