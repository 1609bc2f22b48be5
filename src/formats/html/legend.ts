import type { Block } from '../../model/report.js';
import { markup, type Markup } from './markup.js';

/** What the marks mean. */
export function legend(blocks: readonly Block[]): Markup {
  const roleCount = Math.max(...blocks.map((block) => (block.type === 'comparison' ? block.roles.length : 0)));
  const only = roleCount === 2 ? '< only the first, > only the second' : '● who states it, ○ who does not';
  return markup`\n<p>= the same, ≈ similar in other words, ≠ the same thing stated differently, ${only}.</p>`;
}
