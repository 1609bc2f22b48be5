import { stemOf } from './terms.js';

/**
 * Verbs that come to the same where they are done to the same thing, a kind on each line: whoever prepares a budget plans it, though preparing
 * is not planning elsewhere. A verb may be of several kinds.
 */
const kinds = `
plan prepare schedule arrange organize set draft develop design make
prepare make create draw write draft compile develop design produce build generate
keep maintain update manage run administer
keep maintain record log write complete
check inspect examine verify review test audit monitor control
watch monitor track observe follow control
buy order purchase procure obtain get
book arrange reserve schedule organize
operate run use handle drive
repair fix mend maintain service restore replace
answer reply respond handle address process
sell issue offer
clean tidy wash sweep dust wipe
teach instruct train coach mentor educate tutor
show demonstrate explain present describe
give provide offer supply hand distribute administer issue
find locate detect identify trace discover spot
collect gather take pick obtain
lead manage direct head supervise oversee run coordinate
hire recruit employ
cook prepare make bake
choose select pick
hold conduct run perform lead organize give
count inventory check
cut trim prune mow
talk speak discuss meet confer communicate consult
tell inform notify advise brief
calculate compute determine work
estimate forecast predict calculate
read study review interpret
install fit mount put set
connect attach join fasten link hang
move carry transport lift transfer haul
help assist support aid
care treat tend
improve enhance increase boost grow raise
reduce cut lower shorten decrease minimize
present show report deliver
store keep stock
negotiate agree arrange
solve resolve settle
enter record log input register
send post mail dispatch ship deliver
set define establish determine
analyze evaluate assess study examine review interpret
develop build create write program
`;

/** Whether a stem is that of one of these verbs. */
export function isActionVerb(stem: string): boolean {
  kindsByStem ??= readKinds();
  return kindsByStem.has(stem);
}

/** Whether the verbs of two items with the same object can mean the same. */
export function areAlikeVerbs(left: readonly string[], right: readonly string[]): boolean {
  // Built on first use, because stemming all these verbs takes a millisecond or two.
  kindsByStem ??= readKinds();
  const kindsOf = (verb: string): readonly number[] => kindsByStem?.get(verb) ?? [];
  return left.some((a) => right.some((b) => a === b || kindsOf(a).some((kind) => kindsOf(b).includes(kind))));
}

let kindsByStem: ReadonlyMap<string, readonly number[]> | undefined;

function readKinds(): Map<string, number[]> {
  const byStem = new Map<string, number[]>();
  for (const [index, line] of kinds.trim().split('\n').entries()) {
    for (const verb of line.split(' ')) {
      const stem = stemOf(verb);
      byStem.set(stem, [...(byStem.get(stem) ?? []), index]);
    }
  }
  return byStem;
}
