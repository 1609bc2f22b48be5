import { Document, visit } from 'yaml';
import type { Format } from './format.js';
import { unicodeEscapes } from './json.js';
import { unsafeInLines } from './sanitize.js';

/**
 * The data as YAML 1.2. Texts that readers of YAML 1.1 would take for something else, such as `no` or a date, are quoted; what a terminal would obey
 * or hide is escaped, in double quotes.
 */
export const yaml: Format = {
  print: ({ data }) => {
    const document = new Document(data, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
    visit(document, {
      Scalar(_key, node) {
        if (typeof node.value !== 'string') return;
        // The equals sign alone stands for a value there.
        if (node.value === '=' || node.value.search(unsafeInLines) >= 0) node.type = 'QUOTE_DOUBLE';
      },
    });
    return document.toString({ lineWidth: 0 }).replace(unsafeInLines, unicodeEscapes);
  },
};
