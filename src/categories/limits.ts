/**
 * What people write stays far below these: O*NET's largest list has 426 technologies, its largest role 15 categories. A file beyond them is
 * refused rather than compared, because comparing takes the product of both sides.
 */
export const mostEntries = 1000;
export const mostAttributes = 200;
export const mostKeys = 100;
export const mostLevels = 100;
export const mostSteps = 100;
export const longestName = 1000;
export const largestFigure = 1e15;
