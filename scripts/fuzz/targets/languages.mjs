import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { languageRules } from '../../../dist/similarity/languages/index.js';
import { detectLanguage } from '../../../dist/similarity/languages/detect-language.js';
import { sentenceScorer } from '../../../dist/similarity/languages/sentence-scorer.js';
import { createScorer } from '../../../dist/similarity/sentence-scorer.js';
import { hostileTexts } from '../hostile.mjs';
import { mutateText } from '../mutate-text.mjs';

const lists = JSON.parse(readFileSync(new URL('../../../test/fixtures/duties-in-six-languages.json', import.meta.url), 'utf8'));

/** Duties in six languages with changes. Checks that each score is 0 to 1, the same both ways, and the same among other duties. */
export const languages = {
  name: 'languages',
  share: 20,
  prepare: async () =>
    ['de', 'fr', 'es', 'it', 'pt', 'nl'].map((language) => ({
      language,
      texts: lists.filter((each) => each.language === language).flatMap(({ same, left, right }) => [...same.flat(), ...left, ...right]),
    })),
  make: (random, known) => {
    const { language, texts } = random.pick(known);
    const text = () => mutateWords(random.pick(texts), texts, random);
    const left = text();
    const right = random.percent(40) ? mutateWords(left, texts, random) : text();
    return Buffer.from(JSON.stringify({ language, left, right, others: random.some(4, text) }));
  },
  check: async (input) => {
    const { language, left, right, others } = JSON.parse(input.toString());
    const { score, why } = sentenceScorer(languageRules(language));
    checkScore(score(left, right), score(right, left), 'the scorer of the language');
    if (score(left, left) !== 1) throw new Error('a duty differs from itself');
    why(left, right);
    if (crc32(input) % 5 === 0) checkEnglishScorer(left, right, others);
    const detected = detectLanguage([left, right, ...others]);
    if (detected !== null && !/^[a-z]{2}$/.test(detected)) throw new Error(`detects the language ${detected}`);
    return detected === language ? 'its language is detected' : `detects ${detected}`;
  },
};

function checkScore(forward, backward, scorer) {
  if (!(forward >= 0 && forward <= 1)) throw new Error(`${scorer} gives ${forward}`);
  if (forward !== backward) throw new Error(`${scorer} gives ${forward} one way and ${backward} the other`);
}

/** It judges texts of languages without rules too. */
function checkEnglishScorer(left, right, others) {
  const alone = createScorer([[left], [right]]);
  checkScore(alone.between(0, 1)(0, 0), alone.between(1, 0)(0, 0), 'the English scorer');
  const among = createScorer([
    [...others, left],
    [right, ...others],
  ]).between(0, 1)(others.length, 0);
  if (among !== alone.between(0, 1)(0, 0))
    throw new Error(`a score of ${among} among other duties, and ${alone.between(0, 1)(0, 0)} alone`);
}

/** Changes words as lines are changed elsewhere, or letters, or says it twice. */
function mutateWords(text, others, random) {
  return random.pick(changes)(text, others, random);
}

const changes = [
  (text) => text,
  (text, others, random) => mutateText(text.replaceAll(' ', '\n'), others, random).replaceAll('\n', ' '),
  (text, others, { pick }) =>
    `${text}${pick([', ', ' und ', ' et ', ' y ', ' e ', ' en ', ' nicht ', ' sin ', '/', ' – '])}${pick(others)}`,
  (text, _others, { pick }) =>
    text.replace(/(?<=\p{L}{3})(?= |$)/u, pick([':innen', '(e)s', '/-in', '·e·s', 'os/as', '*in', 'en', 's', '-'])),
  (text, _others, { below, pick }) => text.slice(0, below(text.length)) + pick(hostileTexts) + text.slice(below(text.length)),
  (text, _others, { pick }) => `${pick(['> 5 ', '≤ 12 ', '3,5 ', 'drei ', 'nicht ', 'pas de ', 'no '])}${text}`,
  (text, _others, { pick }) => pick([text.toUpperCase(), text.normalize('NFD'), text.replaceAll(' ', ''), `${text} `.repeat(200)]),
];
