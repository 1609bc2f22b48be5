import { verbBase } from './irregular-verbs.js';

/** Puts one verb where people say two or three words for it: "Looked after the garden" → "care the garden", in lower case. */
export function withSingleVerbs(text: string): string {
  if (!particles.test(text)) return text;
  return text.toLowerCase().replace(phrases, (phrase, verb: string, rest: string) => verbs.get(`${baseOf(verb)} ${rest}`) ?? phrase);
}

/** A phrase and what it means on each line. Only those that mean one thing at work: "take on" is not always "hire". */
const table = `
look after: care
look for: search
look over: inspect
look into: investigate
work out: calculate
find out: determine
figure out: determine
set up: install
draw up: prepare
write up: prepare
write down: record
note down: record
fill in: complete
fill out: complete
hand out: distribute
give out: distribute
give back: return
carry out: perform
put together: assemble
take apart: disassemble
pick up: collect
keep track of: monitor
keep an eye on: monitor
make sure: ensure
check over: inspect
deal with: handle
take care of: handle
think up: develop
come up with: develop
bring in: introduce
get rid of: remove
throw away: discard
throw out: discard
sort out: resolve
clean up: clean
tidy up: clean
help out: help
call off: cancel
put off: postpone
go over: review
go through: review
speed up: accelerate
cut down on: reduce
cut back: trim
get ready: prepare
talk through: discuss
talk over: discuss
turn on: start
turn off: stop
switch on: start
switch off: stop
`;

const verbs: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [phrase = '', verb = ''] = line.split(': ');
      return [phrase, verb];
    }),
);

const rests = [...new Set([...verbs.keys()].map((phrase) => phrase.slice(phrase.indexOf(' ') + 1)))];
const particles = new RegExp(`\\b(?:${rests.join('|')})\\b`, 'i');
const phrases = new RegExp(`\\b([a-z]+) (${rests.join('|')})\\b`, 'g');

function baseOf(word: string): string {
  const base = verbBase(word);
  if (base !== word) return base;
  const stem = word.replace(/(?:s|ed|ing)$/, '');
  return [word, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i(?:e)?$/, 'y'), word.replace(/es$/, '')].find((form) => firstWords.has(form)) ?? word; // prettier-ignore
}

const firstWords = new Set([...verbs.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
