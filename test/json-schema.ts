import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const ajv = new Ajv({ allErrors: true, strictTypes: false });
const read = (name: string): object => {
  const schema: unknown = JSON.parse(readFileSync(new URL(`../data/schema/${name}.schema.json`, import.meta.url), 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error(`${name} is no schema`);
  return schema;
};
const validators = { role: ajv.compile(read('role')), comparison: ajv.compile(read('comparison')) };

/** What the published schema finds wrong with a value; nothing where it is right. */
export function schemaErrors(name: keyof typeof validators, value: unknown): string[] {
  const validate = validators[name];
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
