/** Whether an expression for ASCII does: V8 takes a third of a millisecond, a sixtieth of its start, to compile one for the letters of all scripts. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
