import { type Document, isScalar, visit } from 'yaml';

/**
 * Keeps ids as they are written where YAML reads a number that is written in another way: the levels `1.1`, `1.10`, `2E1` and `010` are not 1.1, 1.1
 * again, 20 and 10.
 */
export function keepWrittenIds(document: Document): void {
  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || key.value !== 'id' || !isScalar(value) || typeof value.value !== 'number') return;
      const { source = '' } = value;
      if (!Number.isInteger(value.value) || source !== String(value.value)) value.value = source;
    },
  });
}
