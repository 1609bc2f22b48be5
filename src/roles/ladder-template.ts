import { quoteIfNeeded, schemaComment, titleFromId } from './role-template.js';

/** The text of a role file with three levels, whose comments explain what levels can state. */
export function ladderTemplate(id: string): string {
  const title = titleFromId(id);
  const values = { ID: quoteIfNeeded(id), NAME: id, ROLE: quoteIfNeeded(title), TITLE: title };
  return template.replace(/\b(ID|NAME|ROLE|TITLE)\b/g, (_, key: keyof typeof values) => values[key]);
}

const template = `# A career ladder for compare: a role, and what each of its levels changes. Replace what is here with your own.
${schemaComment.join('\n')}

id: ID
title: ROLE

# The steps of the levels below, lowest first, by category.
scales:
  skills: [awareness, working, practitioner, expert]

# What is stated here is true at every level that does not change it.
summary: What somebody in this role does, in a sentence or two.

skills:
  # The id names the criterion in every level, so that a level need not repeat the rest.
  - id: writing
    name: Writing
    level: awareness
    # What the criterion means, and examples of it. Both are shown, and count for nothing.
    description: Puts a problem and its solution into words that others can act on.
    points: [Writes notes of decisions, Asks for feedback before sending]
  - { id: planning, name: Planning, level: awareness }

delivery:
  - { id: finishing, text: Finishes well-described tasks with help }
  - { id: asking, text: Asks early when stuck }

impact: { scope: a task, horizon: a week }

# Each level builds on the one before it. Its id is what names it on the command line: compare NAME@1 NAME@2
levels:
  - id: 1
    title: Junior TITLE
    pay:
      - { statistic: minimum, amount: 50000, currency: USD, period: year, source: bands }
      - { statistic: maximum, amount: 60000, currency: USD, period: year, source: bands }

  - id: 2
    title: ROLE
    # The level of another ladder that is the same: its id, or the role and the id, as in manager@M1.
    # same-as: IC2
    skills:
      - { id: writing, level: working }
      - { id: planning, level: working }
    # Leaves out what is inherited, by id, text or attribute.
    without: { delivery: [asking] }
    delivery:
      - { id: finishing, text: Finishes features without being reminded }
    impact: { scope: a feature, horizon: a month }
    pay:
      - { statistic: minimum, amount: 60000, currency: USD, period: year, source: bands }
      - { statistic: maximum, amount: 75000, currency: USD, period: year, source: bands }

  - id: 3
    title: Senior TITLE
    skills:
      - { id: writing, level: practitioner }
      - { id: planning, level: practitioner }
      - { id: coaching, name: Coaching, level: working }
    # Of these categories, nothing is inherited: the level states them whole. For all of them: replaces: all
    replaces: [delivery]
    delivery:
      - { id: leading, text: Leads projects of several people from idea to release }
      - { id: risks, text: Names risks before they become delays }
    impact: { scope: the team, horizon: a quarter }
    pay:
      - { statistic: minimum, amount: 75000, currency: USD, period: year, source: bands }
      - { statistic: maximum, amount: 95000, currency: USD, period: year, source: bands }

sources:
  bands: { title: Pay bands of the company }
`;
