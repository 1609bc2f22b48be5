import { format } from 'node:util';
import { expect } from 'expect';

/** Replaces what the tests of a file import from jest: collects the tests that they define, for `runTests` to run one by one. */
export function testRegistry(file) {
  const tests = [];
  let block = newBlock(`${file} > `, null);
  const describe = each((name, define) => {
    const outer = block;
    block = newBlock(`${outer.name}${name} > `, outer);
    define();
    block = outer;
  });
  const counts = new Map();
  /** Stays the same when tests are added, so that earlier results remain valid; tests of one name are numbered. */
  const idOf = (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  };
  const test = each((name, run) => tests.push({ id: idOf(`${block.name}${name}`), run, block }));
  const hook = (kind) => (run) => block[kind].push(run);
  const hooks = Object.fromEntries(hookKinds.map((kind) => [kind, hook(kind)]));
  return { tests, jest: { describe, test, it: test, expect, ...hooks } };
}

const hookKinds = ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'];

function newBlock(name, outer) {
  return { name, outer, ...Object.fromEntries(hookKinds.map((kind) => [kind, []])) };
}

function each(define) {
  const defineEach = (rows) => (name, run) =>
    rows.forEach((row) => {
      const given = Array.isArray(row) ? row : [row];
      define(titleOf(name, given), () => run(...given));
    });
  return Object.assign(define, { each: defineEach, skip: Object.assign(() => {}, { each: () => () => {} }) });
}

/** The title of a test, shortened because some rows hold megabytes. */
function titleOf(name, given) {
  const [first] = given;
  const filledIn = typeof first === 'object' ? name.replace(/\$(\w+)/g, (_, key) => first[key]) : name;
  return format(filledIn, ...given.map((value) => (typeof value === 'string' ? value.slice(0, 60) : value)))
    .slice(0, 120)
    .replace(/\s+/g, ' ');
}
