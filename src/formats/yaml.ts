import { Document, visit } from 'yaml';
import type { Format } from './format.js';
import { escapeUnsafe, sanitizeLines, unsafeInLines } from './sanitize.js';

/**
 * The data of the report as YAML 1.2, or the role file that it is. Quotes texts that a YAML 1.1 parser would read as something else, such as `no` or a date. Escapes
 * characters that a terminal would obey or hide, in double quotes.
 */
export const yaml: Format = {
  print: ({ data, yamlText }) => {
    if (yamlText !== undefined) return sanitizeLines(yamlText);
    const document = new Document(data, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
    visit(document, {
      Scalar(_key, node) {
        if (typeof node.value !== 'string') return;
        // YAML 1.1 has a type for a lone equals sign, which `compat` does not cover.
        if (node.value === '=' || node.value.search(unsafeInLines) >= 0) node.type = 'QUOTE_DOUBLE';
      },
    });
    return escapeUnsafe(document.toString({ lineWidth: 0 }));
  },
};
