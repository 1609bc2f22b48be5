import type { Text } from '../model/report.js';

/** Whether two texts are the same words, so that one of them says both: case and the signs between sentences do not count. */
export function hasSameWording(left: Text, right: Text): boolean {
  return folded(left) === folded(right);
}

function folded(text: Text): string {
  const whole = typeof text === 'string' ? text : text.map((span) => span.text).join('');
  return whole
    .toLowerCase()
    .replace(/[.,;:!?](?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
