import { Document, isMap, isScalar, isSeq, type Scalar, visit, type YAMLMap } from 'yaml';
import type { RoleFile } from '../../roles/schema.js';

/** The role as YAML that a person goes on writing: a line for each item. Readers of YAML 1.1, too, take its texts for texts. */
export function roleYaml(role: RoleFile): string {
  const document = new Document(role, { compat: 'yaml-1.1' });
  document.commentBefore = ' From a JSON Resume. What it does not say is left out, and counts as not stated.';
  visit(document, {
    Seq(_key, list) {
      list.items = list.items.map((item) => (isMap(item) ? oneLine(item) : item));
    },
    Pair(_key, { key, value }) {
      const isScale = isSeq(value) && isScalar(key) && ['skills', 'technologies'].includes(String(key.value));
      if (isScale && value.items.every(isScalar)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A name alone needs no braces. */
function oneLine(item: YAMLMap): YAMLMap | Scalar {
  const [first, ...others] = item.items;
  if (others.length === 0 && isScalar(first?.value)) return first.value;
  item.flow = true;
  return item;
}
