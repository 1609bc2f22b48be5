/** Puts `a` or `an` before what takes one: `a state teaching license`, `an EMT license`, but `HAZWOPER training` and `CPR`; `certification as Certified Genetic Counselor`. */
export function withArticle(text: string): string {
  if (/^(?:Certified|Registered|Licensed|Board[- ]Certified) [A-Z]/.test(text)) return `certification as ${text}`;
  const [head = text] = text.replace(/ \([^)]*\)/g, '').split(/ or | with | in | for | after | of |, /);
  return countable.test(head) && !/^(?:an?|the|no|one|valid|some) /i.test(text) ? `${isSpokenWithVowel(head) ? 'an' : 'a'} ${text}` : text;
}

/** What people need for a job, one at a time. */
const countable =
  /(?:^| )(?:licen[cs]e|certificate|certification|permit|registration|card|credential|test|exam|examination|clearance|diploma|degree|doctorate|rating|badge|bond|portfolio)$/i;

function isSpokenWithVowel(text: string): boolean {
  const [word = ''] = text.split(/[ -]/);
  // Short abbreviations are spelt out: an FAA certificate, a CDL.
  if (/^[A-Z]{1,3}$/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  return /^[aeiou]/i.test(word) && !/^(?:uni|use|eu|one)/i.test(word);
}
