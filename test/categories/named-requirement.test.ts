import { expect, test } from '@jest/globals';
import { type NamedRequirement, namedRequirement } from '../../src/categories/named-requirement.js';
import type { RequiredName } from '../../src/categories/required-names.js';

/** A requirement in short: `1 of A, B {any of C, D}`; a question mark before what may be one name. */
function short(requirement: NamedRequirement | null): string {
  if (requirement === null) return 'one name, or no requirement of names';
  const { names, enough, isCertain, experience } = requirement;
  const length = experience === null ? '' : `${experience.months} months of `;
  return `${isCertain ? '' : '? '}${length}${enough === null ? '' : `${enough} of `}${names.map(shortName).join(', ')}`;
}

function shortName({ text, examples, isAnyExample }: RequiredName): string {
  return examples.length === 0 ? text : `${text} {${isAnyExample ? 'any of ' : ''}${examples.map(shortName).join(', ')}}`;
}

test.each([
  ['Proficiency in TypeScript and Docker', 'TypeScript, Docker'],
  ['Solid knowledge of databases (PostgreSQL, MySQL)', 'databases (PostgreSQL, MySQL) {PostgreSQL, MySQL}'],
  ['Cloud platforms such as AWS or Azure', 'Cloud platforms {any of AWS, Azure}'],
  ['Knowledge of cloud platforms (e.g. AWS, Azure)', 'cloud platforms {any of AWS, Azure}'],
  ['Experience with at least one of: Java, Kotlin, Scala', '1 of Java, Kotlin, Scala'],
  ['Any two of the following: Maya, Blender, Houdini', '2 of Maya, Blender, Houdini'],
  ['Xero, Sage or similar', '1 of Xero, Sage'],
  ['Either Xero or Sage', '1 of Xero, Sage'],
  ['Hands on with Terraform, Ansible and/or Pulumi', 'Terraform, Ansible, Pulumi'],
  ['Strong SQL', 'SQL'],
  ['TypeScript, Docker, etc.', 'TypeScript, Docker'],
  ['TypeScript, Docker etc', 'TypeScript, Docker'],
  ['TypeScript; the Docker ...', 'TypeScript, Docker'],
  ['Intermediate to advanced Excel required', 'Excel'],
  ['3+ years of experience with Python', '36 months of Python'],
  ['two years in sales', '24 months of sales'],
  ['RN license and BLS', 'RN license, BLS'],
  ['Business fluent in Greek and Dutch', 'Greek, Dutch'],
  ['CI/CD, TCP/IP and Git', 'CI/CD, TCP/IP, Git'],
  ['JavaScript / TypeScript', 'JavaScript, TypeScript'],
  ['Sales and marketing', '? Sales, marketing'],
  ['Basic Life Support', '? Life Support'],
  ['Basic Life Support (BLS)', 'one name, or no requirement of names'],
  ['CI/CD', 'one name, or no requirement of names'],
  ['Wound care', 'one name, or no requirement of names'],
  ['Write integration tests in Java', 'one name, or no requirement of names'],
  ['Ability to lead a team', 'one name, or no requirement of names'],
  ['Able to use AutoCAD', 'AutoCAD'],
])('%s: %s', (text, expected) => {
  expect(short(namedRequirement(text, false, false))).toBe(expected);
});

test('what is rated and may be one name is one', () => {
  expect(namedRequirement('Sales and marketing', false, true)).toBeNull();
  expect(short(namedRequirement('Docker and Kubernetes', false, true))).toBe('Docker, Kubernetes');
});
