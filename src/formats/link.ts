/** A text that leads to an address, where the terminal follows such links (OSC 8); an address that is none leads nowhere. */
export function linked(text: string, href: string): string {
  return /^https?:\/\/[!-~]+$/.test(href) ? `\u001b]8;;${href}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}
