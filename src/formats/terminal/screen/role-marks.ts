import type { Line } from '../wrap.js';
import type { ScreenCanvas } from './part-printer.js';

/** `1·3`, the marks of some roles; `=` for all, which is null. */
export function roleMarks(roles: readonly number[] | null, { theme, roleCount }: Pick<ScreenCanvas, 'theme' | 'roleCount'>): Line {
  if (roles === null) return [{ text: theme.shared }];
  return roles.flatMap((role, index): Line => [
    ...(index === 0 ? [] : [{ text: theme.isAscii ? '+' : '·' }]),
    theme.roleMark(role, roleCount),
  ]);
}
