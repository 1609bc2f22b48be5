/** A label before the text that it introduces: `Design: `. After other punctuation no colon follows: `Ownership. `. */
export function beforeText(label: string): string {
  return endsWithPunctuation(label) ? `${label} ` : `${label}: `;
}

/** Whether a text ends a sentence or announces what follows. */
export function endsWithPunctuation(text: string): boolean {
  return /[.!?:;…。！？：；]["'”’]?$/.test(text);
}
