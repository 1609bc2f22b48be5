import { Document, isMap, isScalar, isSeq, type Scalar, visit, type YAMLMap } from 'yaml';
import type { RoleFile } from '../roles/schema.js';

/**
 * Writes a role as YAML that is easy to edit by hand, one line per item. Quotes texts that YAML 1.1 would read as something else (`yes`).
 * @param madeFrom what it was made from, for the comment on top: `a JSON Resume`
 */
export function roleYaml(role: RoleFile, madeFrom: string): string {
  const document = new Document(role, { compat: 'yaml-1.1' });
  document.commentBefore = ` From ${madeFrom}. What it does not say is left out, and counts as not stated.`;
  visit(document, {
    Seq(_key, list) {
      list.items = list.items.map((item) => (isMap(item) ? inlineItem(item) : item));
    },
    Pair(_key, { key, value }) {
      const isScale = isSeq(value) && isScalar(key) && ['skills', 'technologies'].includes(String(key.value));
      if (isScale && value.items.every(isScalar)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Puts an item on one line: a name alone as plain text, others in braces. */
function inlineItem(item: YAMLMap): YAMLMap | Scalar {
  const [first, ...rest] = item.items;
  if (rest.length === 0 && isScalar(first?.value)) return first.value;
  item.flow = true;
  return item;
}
