import type { Block, ComparisonBlock, Text } from '../model/report.js';
import type { Format } from './format.js';
import { overviewTable } from './overview-table.js';
import { plain, plainLines } from './plain.js';
import { themeOf } from './theme.js';

/** GitHub's Markdown. */
export const markdown: Format = {
  print: ({ blocks }) => `${blocks.map(blockText).filter(Boolean).join('\n\n')}\n`,
};

function blockText(block: Block): string {
  switch (block.type) {
    case 'title':
      return `# ${inline(block.text)}${block.aside === null ? '' : `\n\n*${inline(block.aside)}*`}`;
    case 'heading':
      return `## ${inline(block.text)}`;
    case 'paragraph':
      return inline(block.text);
    case 'bullets':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'checklist':
      return block.items.map((item) => `- [ ] ${inline(item)}`).join('\n');
    case 'table':
      return tableText(block.columns, block.rows);
    case 'matrix':
      return tableText(
        ['', ...block.titles],
        block.scores.map((row, place) => [block.titles[place] ?? '', ...row.map((score) => score.toFixed(2))]),
      );
    case 'overview':
      return tableText(...overviewTable(block));
    case 'gauges':
      return block.items.map((item) => `- ${inline(labelled(item.label, item.text))}`).join('\n');
    case 'pay':
      return '';
    case 'verbatim':
      return `\`\`\`\`text\n${plainLines(block.text).replace(/\n$/, '').replace(/````/g, '```')}\n\`\`\`\``;
    case 'comparison':
      return comparisonText(block);
  }
}

function labelled(label: string | null, text: Text): Text {
  return label === null ? text : [{ text: `${label}: ` }, ...spansOf(text)];
}

const { mark } = themeOf({ color: 0, width: Infinity, isAscii: false });

function comparisonText({ title, aside, roles, rows }: ComparisonBlock): string {
  const isLabelled = rows.some(({ label }) => label !== null);
  const columns = ['', ...(isLabelled ? [''] : []), ...roles];
  const body = rows.map(({ status, label, cells, remark }): Text[] => {
    const states = cells.map((cell) => cell !== null);
    const said = remark === null ? [] : [{ text: ` (${remark})` }];
    return [
      [mark(status, states)],
      ...(isLabelled ? [label ?? ''] : []),
      ...cells.map((cell, place): Text => [...spansOf(cell?.text ?? ''), ...(place === 0 ? said : [])]),
    ];
  });
  return `## ${inline(title)}${aside === '' ? '' : `\n\n*${inline(aside)}*`}${body.length === 0 ? '' : `\n\n${tableText(columns, body)}`}`;
}

function tableText(columns: readonly Text[], rows: readonly (readonly Text[])[]): string {
  return [tableRow(columns), `|${columns.map(() => ' --- ').join('|')}|`, ...rows.map(tableRow)].join('\n');
}

function tableRow(cells: readonly Text[]): string {
  return `| ${cells.map((cell) => inline(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

function spansOf(text: Text): readonly { readonly text: string; readonly href?: string }[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** Text on one line, in which nothing of a role file is taken for Markdown or HTML. */
function inline(text: Text): string {
  return spansOf(text)
    .map(({ text: said, href }) =>
      href !== undefined && /^https?:/.test(href) ? `[${escaped(said)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)` : escaped(said),
    )
    .join('')
    .replace(/^(\s*)(\d+)([.)])/, '$1$2\\$3')
    .replace(/^(\s*)([-+])(\s)/, '$1\\$2$3')
    .replace(/^(\s*)#/, '$1\\#');
}

function escaped(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]<>~&]/g, (sign) =>
    sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
  );
}
