import { reservedWord } from './yaml/reserved-word.js';

/** The text of a new role file, with comments and an example for each of the usual categories. */
export function roleTemplate(id: string): string {
  return template.replace('ID', quoteIfNeeded(id)).replace('TITLE', quoteIfNeeded(titleFromId(id)));
}

/** Returns `Product Manager` for `product-manager`. */
export function titleFromId(id: string): string {
  return id.replace(/(^|-)([a-z0-9])/g, (_, separator: string, letter: string) => (separator && ' ') + letter.toUpperCase());
}

/** The lines of a role file that tell editors how to check it. */
export const schemaComment = [
  '# compare schema > role.schema.json gives editors the schema that completes and checks this file.',
  '# yaml-language-server: $schema=role.schema.json',
];

/** Quotes a word that some version of YAML would read as a number, boolean or null. */
export function quoteIfNeeded(word: string): string {
  return /^\d/.test(word) || reservedWord.test(word) ? `'${word}'` : word;
}

const template = `# A role for compare. Leave out what you do not know: what is not here counts as not stated, never as zero.
${schemaComment.join('\n')}

id: ID
title: TITLE
aliases: []
# The language of the texts below, by its code in ISO 639-1. Without it, compare tells the language by the words.
# language: en

summary: >-
  What somebody in this role does, in a sentence or two.

duties:
  - One duty a line, the verb first
  # An id says that a duty is the same one in another role, however it is worded there.
  - { id: analyze-data, text: Analyze data }

requirements:
  # none high-school certificate some-college associate bachelor
  # post-bachelor master post-master professional doctorate post-doctorate
  education: { minimum: bachelor, fields: [computer science] }
  experience: What somebody has done before
  certifications: []

environment:
  setting: [office]
  travel: [customer sites]

skills:
  # level 0 to 7 and importance 1 to 5, as O*NET rates them; need is required or preferred.
  - { name: Problem solving, level: 4, importance: 3.5, need: required, source: own }
  - Organization

technologies:
  - SQL

# pay:
#   - { statistic: mean, amount: 90000, currency: USD, period: year, as-of: 2026-05, source: survey }

sources:
  own: { title: Our own estimate }
  # survey: { title: Where the figure comes from, url: 'https://example.com', retrieved: 2026-11-22 }
`;
