/** Words without weight in a name. `or` is not among them, because of the OR nurse. */
export const emptyWords: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'except',
  'for',
  'from',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
]);

/** Words that say nothing about a job by themselves, although names have them: `Managers, All Other`, `over-the-road driver`. */
export const fillerWords: ReadonlySet<string> = new Set(
  `all other others any every some none no non not nobody up down out off over under above below by or per into than this that these those
  my your our you we who what which it is be do one two three senior junior experienced entry level mid midlevel ii iii iv`.split(/\s+/),
);

/** Ranks at the top of a department, which people call `head of sales` or `sales manager`. */
export const leaderWords: ReadonlySet<string> = new Set(['head', 'director', 'chief', 'vicepresident', 'lead']);

/** Abbreviations that mean the same in nearly every job title. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acct: 'accountant',
    admin: 'administrative',
    ai: 'artificial intelligence',
    asst: 'assistant',
    assoc: 'associate',
    avp: 'vicepresident',
    biz: 'business',
    comms: 'communications',
    coord: 'coordinator',
    cust: 'customer',
    dept: 'department',
    dev: 'developer',
    dir: 'director',
    eng: 'engineer',
    engr: 'engineer',
    evp: 'vicepresident',
    exec: 'executive',
    gov: 'government',
    hr: 'human resources',
    it: 'information technology',
    jr: 'junior',
    lab: 'laboratory',
    maint: 'maintenance',
    mech: 'mechanical',
    med: 'medical',
    mfg: 'manufacturing',
    mgmt: 'management',
    mgr: 'manager',
    mktg: 'marketing',
    ml: 'machine learning',
    nlp: 'natural language processing',
    ops: 'operations',
    pr: 'public relations',
    prof: 'professor',
    qa: 'quality assurance',
    rep: 'representative',
    sec: 'secretary',
    snr: 'senior',
    spec: 'specialist',
    sr: 'senior',
    supv: 'supervisor',
    svp: 'vicepresident',
    tech: 'technician',
    vp: 'vicepresident',
  }),
);
