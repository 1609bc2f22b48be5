import { stemmer } from 'stemmer';

/** Words that mean nearly the same at work in most trades, one group per line. */
const groups = `
repair fix mend restore
correct debug rectify remedy
install mount fit
inspect examine check audit
monitor observe track watch
evaluate assess appraise rate review
analyze analyse interpret
research investigate study
design devise draft
create develop build make produce
prepare compile
write author document
teach educate instruct
train coach mentor
help assist aid support
advise counsel consult guide
supervise oversee
manage direct lead head
coordinate organize organise arrange
plan schedule
collaborate cooperate partner liaise
confer meet discuss
communicate convey
explain describe
answer respond reply
resolve solve settle
negotiate bargain
buy purchase procure order
sell market
recruit hire staff
dismiss terminate
pay compensate remunerate
collect gather obtain acquire
record log register
maintain keep
update revise modify amend
clean wash sanitize disinfect
cook bake
serve wait
drive steer
operate run
transport deliver ship haul
load stack
move carry lift
cut trim saw
join weld fasten attach
measure gauge
test try verify validate
administer give dispense
treat heal cure
monitor supervise
achieve attain reach
enforce ensure
comply adhere follow conform
identify determine detect find
improve enhance optimize
reduce minimize decrease
increase grow expand
estimate forecast project predict
customer client buyer patron guest
patient resident
need requirement
employee worker staff personnel
colleague coworker teammate
supervisor manager boss
relative family parent
child pupil student learner
lawyer attorney
doctor physician
developer programmer engineer
junior inexperienced
car vehicle automobile van
truck lorry
machine machinery equipment
defect fault flaw malfunction error bug
complaint grievance dispute
question inquiry enquiry query
meeting appointment
phone telephone call
goal target objective quota
rule regulation law statute
policy guideline procedure
contract agreement
record file document
budget spending
payroll wage salary pay
inventory stock
supply material
goods merchandise product
program software application code
medicine medication drug
illness disease
specimen sample
wound injury
meal food dish
timber lumber wood
pipe plumbing
homework assignment
test exam examination
performance appraisal
lesson class course
feature functionality
competitor rival compete
critical analytical
team group
verbal oral spoken
written writing
error mistake
bike bicycle
shop store
rubbish litter trash garbage waste refuse
lawn grass
hedge shrub bush
flat apartment
leaflet brochure flyer
applicant candidate
trainee apprentice intern
invoice bill
vacancy opening
ad advertisement advert
site website
vendor supplier
parcel package
petrol gasoline fuel
spanner wrench
nappy diaper
roster rota shift
carer caregiver
holiday vacation
kid youngster
tidy neaten
discard dispose
`;

/** Word families that the Porter stemmer does not unite, one family per line; the first word represents all. */
const families = `
lead leader leadership
analyze analysis analyst analytics
maintain maintenance
teach teacher
train trainer
write writer
drive driver
weld welder
plumbing plumber
electrical electrician
plan planner
advise advice advisor adviser
comply compliance
deliver delivery
respond response
diagnose diagnosis diagnostic
solve solution
resolve resolution
decide decision
describe description
explain explanation
reduce reduction
grow growth
speak speech
sell sale seller
purchase purchaser
finance financial
strategy strategic
team teamwork
choose choice
prove proof
receive receipt reception
refer referral
approve approval
renew renewal
dispose disposal
propose proposal
budget budgetary
discover discovery
recover recovery
safe safety
secure security
accurate accuracy
efficient efficiency
care caregiver
hazard hazardous
`;

/**
 * The group of each stem that belongs to one. The bundle contains the finished map, because stemming all these words takes a millisecond.
 */
export const senses: ReadonlyMap<string, string> = parseSenses();

function parseSenses(): Map<string, string> {
  const senseByStem = new Map<string, string>();
  // A word in two groups belongs to the first.
  for (const [index, line] of groups.trim().split('\n').entries()) {
    for (const word of line.split(' ')) {
      const stem = stemmer(word);
      if (!senseByStem.has(stem)) senseByStem.set(stem, `#${index}`);
    }
  }
  for (const line of families.trim().split('\n')) {
    const [head = '', ...derivedStems] = line.split(' ').map((word) => stemmer(word));
    for (const stem of derivedStems) if (!senseByStem.has(stem)) senseByStem.set(stem, senseByStem.get(head) ?? head);
  }
  return senseByStem;
}
