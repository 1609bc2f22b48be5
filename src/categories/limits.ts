/**
 * What people write stays far below these: O*NET's largest list has 426 technologies, its largest role 15 categories. A file beyond them is
 * refused rather than compared, because comparing takes the product of both sides.
 */
export const maxEntries = 1000;
export const maxAttributes = 200;
export const maxKeys = 100;
export const maxLevels = 100;
export const maxSteps = 100;
export const maxNameLength = 1000;
export const maxNumber = 1e15;
