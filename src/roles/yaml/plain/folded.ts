/** Lines as one text: a line break is a space, and of several one is not counted. What a line begins with is indentation. */
export function folded(lines: string): string {
  return lines.replace(/\n[ \n]*/g, foldedBreak);
}

/** What the breaks, and the spaces among them, come to. */
export function foldedBreak(gap: string): string {
  return '\n'.repeat(gap.replaceAll(' ', '').length - 1) || ' ';
}
