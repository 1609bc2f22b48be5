import { lineBreak } from '../../model/text.js';

export function firstSentence(text: string): string {
  return sentences(text)[0] ?? '';
}

/** The sentences of a text, in which paragraphs are separated by line breaks. */
export function sentences(text: string): string[] {
  return text.split(sentenceEnd).filter((sentence) => sentence.trim() !== '');
}

/** After a full stop or the like and before a capital letter, or at a line break. */
const sentenceEnd = new RegExp(`${lineBreak}+|(?<=[.!?]["'”’)]?)\\s+(?=["'“‘(]?[\\p{Lu}\\p{N}])|(?<=[。！？])`, 'u');
