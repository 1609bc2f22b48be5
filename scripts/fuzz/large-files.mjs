const head = 'id: a\ntitle: A\n';
const repeat = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('');

/** For each kind of large, deep or self-referencing file, a function that makes one of a size. Some are valid, and take long to compare. */
export const largeFiles = {
  brackets: (size) => `${head}duties: ${'['.repeat(size)}`,
  braces: (size) => head + '{a: '.repeat(size),
  hyphens: (size) => `${head}duties:\n${'- '.repeat(size)}`,
  indentation: (size) => head + repeat(Math.min(size, 3000), (index) => `${' '.repeat(index)}a:\n`),
  title: (size) => `id: a\ntitle: ${'x'.repeat(size * 40)}\n`,
  words: (size) => `${head}summary: ${repeat(size, (index) => `word${index} `)}\n`,
  'text of many lines': (size) => `${head}summary: |\n${repeat(size, (index) => `  line ${index}\n`)}`,
  escapes: (size) => `${head}summary: "${'\\u001b'.repeat(size)}"\n`,
  comments: (size) => head + '# a\n'.repeat(size),
  documents: (size) => `${head}---\n`.repeat(size),
  'expanding anchors': (size) =>
    `${head}notes:\n  - &a0 x\n${repeat(Math.min(size, 60), (index) => `  - &a${index + 1} [*a${index}, *a${index}]\n`)}`,
  'one anchor repeated': (size) => `${head}duties:\n  - &a Do it\n${'  - *a\n'.repeat(size)}`,
  'anchors of maps': (size) =>
    `${head}skills:\n${repeat(size, (index) => (index % 50 === 0 ? `  - &a${index} { name: Skill ${index}, level: 3 }\n` : `  - Skill ${index}\n`))}`,
  'wrong items': (size) => `${head}duties:\n${'- { txt: x }\n'.repeat(size)}`,
  'wrong keys': (size) => head + repeat(size, (index) => `k${index}: 3\n`),
  'repeated keys': (size) => head + 'impact: x\n'.repeat(size),
  duties: (size) => `${head}duties:\n${repeat(size, (index) => `- Do task${index % 977} of kind${index % 89} for person${index}\n`)}`,
  'equal duties': (size) => `${head}duties:\n${'- Do it\n'.repeat(size)}`,
  'rated skills': (size) =>
    `${head}skills:\n${repeat(size, (index) => `- { name: Skill ${index}, level: ${index % 7}, importance: 3, id: s${index} }\n`)}`,
  'items of one code': (size) => `${head}duties:\n${repeat(size, (index) => `- { text: Task ${index}, same-as: [4.A.1] }\n`)}`,
  'aliases of an item': (size) => `${head}skills:\n- name: SQL\n  aliases:\n${repeat(size, (index) => `  - alias ${index}\n`)}`,
  attributes: (size) => `${head}requirements:\n${repeat(size, (index) => `  trait ${index}: value ${index}\n`)}`,
  'listed attributes': (size) => `${head}environment:\n${repeat(size, (index) => `  place ${index}: [one, two]\n`)}`,
  'a listed attribute': (size) =>
    `${head}requirements:\n  certifications:\n${repeat(size, (index) => `  - Paper ${index} of school${index % 97}\n`)}`,
  categories: (size) => head + repeat(size, (index) => `category ${index}x: some text\n`),
  'categories of lists': (size) => head + repeat(size, (index) => `category ${index}x: [one]\n`),
  figures: (size) =>
    `${head}pay:\n${repeat(size, (index) => `- { statistic: mean, amount: ${index}, currency: USD, period: year, region: Place ${index} }\n`)}`,
  'figures of one label': (size) => `${head}pay:\n${'- { statistic: mean, amount: 1, currency: USD, period: year }\n'.repeat(size)}`,
  levels: (size) => `${head}levels:\n${repeat(size, (index) => `- { id: l${index}, duties: [Do ${index}] }\n`)}`,
  'levels that exclude': (size) =>
    `${head}duties:\n${repeat(size, (index) => `- Do ${index}\n`)}levels:\n- id: top\n  without:\n    duties:\n${repeat(size, (index) => `    - Do ${index}\n`)}`,
  'levels that override': (size) =>
    `${head}skills:\n${repeat(size, (index) => `- { id: s${index}, name: Skill ${index} }\n`)}levels:\n- id: top\n  skills:\n${repeat(size, (index) => `  - { id: s${index}, level: 3 }\n`)}`,
  sources: (size) => `${head}sources:\n${repeat(size, (index) => `  s${index}: { title: Source ${index} }\n`)}`,
  'cited sources': (size) =>
    `${head}duties:\n${repeat(size, (index) => `- { text: Do ${index}, source: s${index} }\n`)}sources:\n${repeat(size, (index) => `  s${index}: { title: Source ${index} }\n`)}`,
  'unknown sources': (size) => `${head}duties:\n${repeat(size, (index) => `- { text: Do ${index}, source: s${index} }\n`)}`,
  aliases: (size) => `${head}aliases:\n${repeat(size, (index) => `- alias ${index}\n`)}`,
  codes: (size) => `${head}codes:\n${repeat(size, (index) => `  scheme${index}: '${index}'\n`)}`,
  related: (size) => `${head}related:\n${repeat(size, (index) => `- role-${index}\n`)}`,
  steps: (size) => `${head}scales:\n  skills:\n${repeat(size, (index) => `  - step ${index}\n`)}skills:\n- { name: SQL, level: step 0 }\n`,
  'levels that are no step': (size) =>
    `${head}scales:\n  skills:\n${repeat(size, (index) => `  - step ${index}\n`)}skills:\n${repeat(size, (index) => `- { name: SQL ${index}, level: stop ${index} }\n`)}`,
  'repeated ids': (size) => `${head}duties:\n${repeat(size, (index) => `- { id: d${index >> 1}, text: Do ${index} }\n`)}`,
};
