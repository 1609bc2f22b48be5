/**
 * Limits on the size of role files, far above what people write: O*NET's longest list has 426 technologies, its largest role 15 categories. Larger
 * files are rejected, because the time of a comparison grows with the product of both lengths.
 */
export const maxEntries = 1000;
export const maxAttributes = 200;
export const maxKeys = 100;
export const maxLevels = 100;
export const maxSteps = 100;
export const maxPoints = 100;
export const maxNameLength = 1000;
export const maxNumber = 1e15;
