import { roleNames } from '../../src/categories/sentences/role-names.js';
import { normalizeText } from '../../src/categories/normalize.js';
import type { Comparison, Row } from '../../src/model/comparison.js';
import type { Cell } from '../../src/model/role.js';

// Reads the sentences of a comparison as a person does: who, how much, in which direction. Knows nothing of how they are written.

interface Reader {
  readonly topic: string;
  readonly pattern: RegExp;
  /** Returns what the rows do not bear out. */
  read(sentence: string, rows: Rows): string[];
}

/** Returns what the sentences say that the rows do not, or that another sentence says otherwise; empty if there is nothing. */
export function contradictions(comparison: Comparison, sentences: readonly string[] = comparison.highlights): string[] {
  const rows = new Rows(comparison);
  const topics: string[] = [];
  const found = sentences.flatMap((sentence) => {
    const reader = readers.find(({ pattern }) => pattern.test(sentence));
    if (!reader) return [`cannot be read: ${sentence}`];
    topics.push(reader.topic);
    return reader.read(rows.marked(sentence), rows).map((problem) => `${problem}: ${sentence}`);
  });
  const repeated = topics.filter((topic, index) => topics.indexOf(topic) < index);
  return [...found, ...repeated.map((topic) => `two sentences on ${topic}`)];
}

class Rows {
  readonly names: readonly string[];
  readonly #comparison: Comparison;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    this.names = roleNames(comparison.roles).map(({ name }) => name);
  }

  of(...categories: string[]): readonly Row[] {
    return this.#comparison.categories.filter(({ id }) => categories.includes(id)).flatMap(({ rows }) => rows);
  }

  /** Returns the sentence with a mark for each name, because names may have commas: `<0> need …`. */
  marked(sentence: string): string {
    const longestFirst = this.names.map((name, role) => ({ name, role })).sort((a, b) => b.name.length - a.name.length);
    return longestFirst.reduce(
      (text, { name, role }) => text.replaceAll(new RegExp(`(?<![\\w<])${escape(name)}(?!\\w)`, 'gi'), `<${role}>`),
      sentence,
    );
  }
}

/** The role that a marked text begins with, and what follows. */
function leading(text: string): { role: number; rest: string } | null {
  const [, role, rest = ''] = /^<(\d)>(?: (.*))?$/.exec(text) ?? [];
  return role === undefined ? null : { role: Number(role), rest };
}

/** The role with which a marked text ends, and what precedes it. */
function trailing(text: string): { role: number; rest: string } | null {
  const [, rest = '', role] = /^(.*) <(\d)>$/.exec(text) ?? [];
  return role === undefined ? null : { role: Number(role), rest };
}

const readers: readonly Reader[] = [
  { topic: 'pay', pattern: /\bearns? (?:at least )?\$.* more\b/, read: readPayDifference },
  { topic: 'pay', pattern: /\bearns? most\b/, read: readMostPay },
  {
    topic: 'pay',
    pattern: /^(?:Both|All \w+) earn |^Pay is known only for |does not compare directly|^Only the pay of |^Who earns more/,
    read: readAmounts,
  },
  { topic: 'ratings', pattern: /\bneeds? (?:far )?more\b/, read: readRatings },
  { topic: 'ratings', pattern: /^They differ most in /, read: readExtremes },
  { topic: 'needs', pattern: /^(?:Both|All \w+) ask for |\bneeds? (?!more|far)/, read: readNeeds },
  { topic: 'duties', pattern: / duties? |\bduty\b|\bduties\b/, read: readDuties },
  { topic: 'technologies', pattern: /technolog|\buses? /, read: readTechnologies },
  { topic: 'environment', pattern: /^(?:Schedule|Setting|Travel|Works with): /, read: readEnvironment },
  { topic: 'experience', pattern: /^Experience: /, read: readEnvironment },
];

const money = /\$[\d,]+(?:\.\d\d)?(?! ?k)/g;

/** Every amount is one of a cell or of a difference; who earns more does so in the row of these amounts. */
function readPayDifference(sentence: string, rows: Rows): string[] {
  return sentence
    .replace(/\.$/, '')
    .split('; ')
    .filter((part) => / more\b/.test(part))
    .flatMap((part, index, parts) => {
      const turned =
        index > 0
          ? part.replace(/^by the [\w ]+ (?:medians|averages|figures) of \w+ occupations (?:it is the other way round: )?/, '')
          : part;
      const spoken = leading(turned) ?? (index > 0 ? leading(parts[0] ?? '') : null);
      const [difference = '', percent = ''] = [
        /(\$[\d,.]+?)(?= \(| more)/.exec(part)?.[1] ?? '',
        /\(([\d.]+|less than 0\.1)%\)/.exec(part)?.[1] ?? '',
      ];
      if (!spoken) return ['nobody earns'];
      const row = rows.of('pay').find((each) => {
        const { delta } = each;
        if (delta === null || !('amount' in delta) || typeof delta.amount !== 'number') return false;
        return Math.abs(delta.amount) === amountOf(difference) && (delta.amount > 0 ? 1 : 0) === spoken.role;
      });
      if (!row || row.delta === null || !('percent' in row.delta)) return ['no row has this difference in this direction'];
      const stated = typeof row.delta.percent === 'number' ? Math.abs(row.delta.percent) : 0;
      const isPercentTrue = percent === '' || Math.abs(Number(percent) - stated) <= (stated < 9.95 ? 0.0501 : 0.501);
      const amounts = [...part.matchAll(money)].map(([text]) => amountOf(text)).filter((amount) => amount !== amountOf(difference));
      const cells = row.cells.map((cell) => amountOfCell(cell));
      const inOrder = [cells[spoken.role], cells[1 - spoken.role]];
      const areAmountsTrue = amounts.every((amount, place) => amount === inOrder[place]);
      return [...(isPercentTrue ? [] : ['another percentage']), ...(areAmountsTrue ? [] : ['other amounts'])];
    });
}

function readAmounts(sentence: string, rows: Rows): string[] {
  const known = new Set(rows.of('pay').flatMap(({ cells }) => cells.map(amountOfCell)));
  return [...sentence.matchAll(money)].flatMap(([text]) => (known.has(amountOf(text)) ? [] : [`no row has ${text}`]));
}

/** `X earn most: a median of $167k …; Y $125k`, and `X ($175k) and Y ($167k) earn most …`. */
function readMostPay(sentence: string, rows: Rows): string[] {
  const figures = rows.names.flatMap((_, role) => {
    const said =
      new RegExp(`<${role}> \\(?\\$(\\d+)k`, 'i').exec(sentence) ??
      new RegExp(`<${role}> earns? most: (?:a median of )?\\$(\\d+)k`, 'i').exec(sentence);
    return said ? [{ role, thousands: Number(said[1]) }] : [];
  });
  if (figures.length === 0) return ['nobody earns'];
  const row = rows
    .of('pay')
    .find(({ cells }) => figures.every(({ role, thousands }) => Math.round((amountOfCell(cells[role] ?? null) ?? 0) / 1000) === thousands));
  if (!row) return ['no row has these amounts'];
  const first = leading(sentence);
  const highest = Math.max(...row.cells.map((cell) => amountOfCell(cell) ?? 0));
  const isFirstHighest = first === null || amountOfCell(row.cells[first.role] ?? null) === highest;
  return isFirstHighest ? [] : ['another role earns most'];
}

/** `X need far more A, and B; Y more C`. */
function readRatings(sentence: string, rows: Rows): string[] {
  return sentence
    .replace(/\.$/, '')
    .split('; ')
    .flatMap((part) => {
      const spoken = leading(part);
      if (!spoken) return ['nobody needs more'];
      const named = ratingsIn(spoken.rest.replace(/^(?:needs? )?(?:far )?more /, ''), rows);
      if (named.length === 0) return ['no rating is named'];
      return named.flatMap((row) => {
        const [mine, other] = [levelOf(row.cells[spoken.role]), levelOf(row.cells[1 - spoken.role])];
        if (row.status === 'same') return [`${textOf(row)} is about the same`];
        return mine > other ? [] : [`${textOf(row)} is not higher`];
      });
    });
}

/** The ratings that a text names; `knowledge of mathematics` is not the skill. */
function ratingsIn(text: string, rows: Rows): readonly Row[] {
  const knowledge = rows.of('knowledge');
  const isSkill = ({ cells }: Row): boolean =>
    rows.of('skills').some((row) => row.cells.some((cell) => cells.some((each) => each?.text === cell?.text && cell !== null)));
  const asKnowledge = knowledge.filter((row) => isSkill(row));
  const rest = asKnowledge.reduce((words, row) => words.replace(new RegExp(`knowledge of ${escape(textOf(row))}`, 'i'), ''), text);
  return [
    ...longestMentions([...rows.of('skills'), ...knowledge.filter((row) => !isSkill(row))], rest),
    ...asKnowledge.filter((row) => new RegExp(`knowledge of ${escape(textOf(row))}`, 'i').test(text)),
  ];
}

/** `They differ most in A (X 6.1, Y 1.8), and B (…)`. */
function readExtremes(sentence: string, rows: Rows): string[] {
  return [...sentence.matchAll(/([^()]+) \(([^()]*)\)/g)].flatMap(([, before = '', inside = '']) => {
    const named = ratingsIn(before, rows).at(-1);
    if (!named) return ['no rating is named'];
    const said = [...inside.matchAll(/(?:^|, )([^,]*?) (\d+(?:\.\d)?)(?=,|$)/g)];
    const levels = said.map(([, , level]) => Number(level));
    const all = named.cells.map((cell) => levelOf(cell));
    const isTrue = Math.abs((levels[0] ?? 0) - Math.max(...all)) <= 0.0501 && Math.abs((levels.at(-1) ?? 0) - Math.min(...all)) <= 0.0501;
    const whoIsTrue = said.every(([, who = '', level]) => {
      const spoken = leading(who);
      return spoken !== null && Math.abs(levelOf(named.cells[spoken.role]) - Number(level)) <= 0.0501;
    });
    return isTrue && whoIsTrue ? [] : [`${textOf(named)} is rated otherwise`];
  });
}

/** Whatever is asked for is stated by whoever asks for it. */
function readNeeds(sentence: string, rows: Rows): string[] {
  const required = rows.of('requirements').filter(({ label }) => label === 'education, minimum' || label === 'certifications');
  const minimum = required.find(({ label }) => label === 'education, minimum');
  const problems: string[] = [];
  const both = /^(?:Both|All \w+) ask for (.*?)(?:[,;.]|$)/.exec(sentence)?.[1];
  const clauses = splitAtNames(sentence);
  if (
    both !== undefined &&
    minimum &&
    / degree|diploma|doctorate|certificate after|some college/.test(both) &&
    !minimum.cells.every((cell) => both.includes(cell?.text ?? '–'))
  )
    problems.push('not all ask for it');
  for (const { role, text } of clauses) {
    const others = required.filter(({ cells }) => {
      const elsewhere = cells.some((cell, other) => other !== role && cell !== null && mentions(text, cell));
      return elsewhere && !(cells[role] && mentions(text, cells[role]));
    });
    const own = required.filter(({ cells }) => cells[role] && mentions(text, cells[role]));
    const areOwn = others.every((row) => own.some((each) => textOf(each).toLowerCase().includes(textOf(row).toLowerCase())));
    if (!areOwn) problems.push(`${rows.names[role]} do not need this`);
  }
  return problems;
}

/** The parts of a sentence that begin with the name of a role. */
function splitAtNames(sentence: string): { role: number; text: string }[] {
  return sentence
    .replace(/\.$/, '')
    .split(/(?:; |, (?!and ))/)
    .flatMap((part, index, parts) => {
      const spoken = leading(part);
      return spoken ? [{ role: spoken.role, text: [spoken.rest, ...continued(parts, index)].join(', ') }] : [];
    });
}

function continued(parts: readonly string[], index: number): string[] {
  const end = parts.findIndex((part, later) => later > index && leading(part) !== null);
  return parts.slice(index + 1, end < 0 ? undefined : end);
}

function readDuties(sentence: string, rows: Rows): string[] {
  const duties = rows.of('duties');
  const shared = duties.filter(({ status }) => status !== 'only');
  if (/None of their duties is worded alike|No two of them/.test(sentence))
    return shared.length === 0 && !duties.some(({ cells }) => cells.filter(Boolean).length > 1) ? [] : ['they share duties'];
  const [, count, total] = / share (\d+) of (\d+) duties/.exec(sentence) ?? [];
  if (count !== undefined) {
    const same = duties.filter(({ status }) => status === 'same' || status === 'different');
    return same.length === Number(count) && duties.length === Number(total) ? [] : ['another number of duties is shared'];
  }
  const [, alike] = /no duty word for word; (\d+) of/.exec(sentence) ?? [];
  if (alike !== undefined)
    return duties.filter(({ status }) => status === 'similar').length === Number(alike) ? [] : ['another number of duties is alike'];
  const [, pair] = /have (\d+|a) dut(?:y|ies) in common/.exec(sentence) ?? [];
  if (pair !== undefined) {
    const most = Math.max(
      ...rows.names.flatMap((_, a) => rows.names.map((__, b) => (a < b ? duties.filter(({ cells }) => cells[a] && cells[b]).length : 0))),
    );
    return most === (pair === 'a' ? 1 : Number(pair)) ? [] : ['another number of duties is shared'];
  }
  return / share all \d+ duties/.test(sentence) && shared.length === duties.length ? [] : ['not all duties are shared'];
}

function readTechnologies(sentence: string, rows: Rows): string[] {
  const technologies = rows.of('technologies');
  const [, count] = / share (\d+) technolog/.exec(sentence) ?? [];
  const shared = technologies.filter(({ status }) => status !== 'only').length;
  const problems = count !== undefined && Number(count) !== shared ? ['another number of technologies is shared'] : [];
  for (const { role, text } of splitAtNames(sentence)) {
    const used = text.replace(/^(?:also )?uses? /, '');
    const named = longestMentions(
      technologies.filter(({ cells }) => cells.some((cell) => mentions(used, cell))),
      used,
    );
    if (named.some(({ cells }) => !cells[role])) problems.push(`${rows.names[role]} do not use this`);
  }
  return problems;
}

/** `Schedule: shifts for X; school hours for Y`. */
function readEnvironment(sentence: string, rows: Rows): string[] {
  const [label = '', ...rest] = sentence.replace(/\.$/, '').split(': ');
  const labelled = rows.of('environment', 'requirements').filter((row) => normalizeText(row.label ?? '') === normalizeText(label));
  const parts = rest.join(': ').split(/; (?=.* for )/);
  return parts.flatMap((part) => {
    const spoken = trailing(part);
    if (!spoken) return ['nobody is named'];
    const said = spoken.rest.replace(/ for$/, '');
    return labelled.some(({ cells }) => cells[spoken.role] && said.includes(cells[spoken.role]?.text ?? '–'))
      ? []
      : ['another role says so'];
  });
}

/** Whether the text names what a cell says, in any case. */
function mentions(text: string, cell: Cell | null | undefined): boolean {
  // Most cells are not named, which takes no regular expression to see.
  if (!cell || !text.toLowerCase().includes(cell.text.toLowerCase())) return false;
  return new RegExp(`(?:^|[^\\w])${escape(cell.text)}(?:$|[^\\w])`, 'i').test(text);
}

/** The rows that a text names, without those whose name is a part of another that is named: `Education` in `Education and Training`. */
function longestMentions(rows: readonly Row[], text: string): readonly Row[] {
  const lower = text.toLowerCase();
  const within = rows.filter((row) => lower.includes(textOf(row).toLowerCase()));
  const unnamed = (row: Row): string =>
    within
      .filter((other) => other !== row && textOf(other).length > textOf(row).length)
      .reduce((rest, other) => rest.replaceAll(new RegExp(escape(textOf(other)), 'gi'), ''), text);
  return rows.filter((row) => row.cells.some((cell) => mentions(text, cell)) && row.cells.some((cell) => mentions(unnamed(row), cell)));
}

function textOf({ cells }: Row): string {
  return cells.find((cell) => cell !== null)?.text ?? '';
}

function levelOf(cell: Cell | null | undefined): number {
  return typeof cell?.level === 'number' ? cell.level : 0;
}

function amountOf(text: string): number {
  return Number(text.replace(/[$,]/g, '').replace(/\.$/, ''));
}

function amountOfCell(cell: Cell | null): number | undefined {
  return cell !== null && 'amount' in cell && typeof cell.amount === 'number' ? cell.amount : undefined;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
