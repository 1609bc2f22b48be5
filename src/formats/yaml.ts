import { Document, visit } from 'yaml';
import type { Format } from './format.js';
import { escaped } from './json.js';
import { unseenInLines } from './plain.js';

/** The data as YAML 1.2. What a terminal would obey or hide is escaped, in double quotes. */
export const yaml: Format = {
  print: ({ data }) => {
    const document = new Document(data, { aliasDuplicateObjects: false });
    visit(document, {
      Scalar(_key, node) {
        if (typeof node.value === 'string' && node.value.search(unseenInLines) >= 0) node.type = 'QUOTE_DOUBLE';
      },
    });
    return document.toString({ lineWidth: 0 }).replace(unseenInLines, escaped);
  },
};
