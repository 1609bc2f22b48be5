import { isUtf8 } from 'node:buffer';

/** The text of a published table: UTF-8, with or without a byte order mark, or what Windows wrote before it. */
export function decodeTable(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** Text as role files may have it: one line, without control characters, bidirectional overrides and stray spaces. */
export function clean(text: string): string {
  return plain.test(text) ? text : text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\s]+/gu, ' ').trim();
}

const plain = /^[!-~]+(?: [!-~]+)*$/;
