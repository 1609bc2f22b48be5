import type { Span } from '../model/report.js';
import { type Line, lineWidth, wrap } from './wrap.js';

/** Text behind what leads it, such as a mark or a bullet; its further lines stand as deep as the first. */
export function hanging(lead: readonly Span[], text: readonly Span[], width: number): Line[] {
  const depth = lineWidth(lead);
  const indent = depth === 0 ? [] : [{ text: ' '.repeat(depth) }];
  return wrap(text, width - depth).map((line, index) => [...(index === 0 ? lead : indent), ...line]);
}
