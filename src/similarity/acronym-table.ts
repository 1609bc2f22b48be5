/**
 * Common acronyms of many trades, in lower case, and what they stand for. `capitalsOnly`: in lower case it is an ordinary word (it, or);
 * written in capitals in the list below. The bundle contains the finished map.
 */
export const acronymTable: ReadonlyMap<string, { long: string; capitalsOnly: boolean }> = new Map(
  `
  sql: structured query language | qa: quality assurance | qc: quality control | ui: user interface | ux: user experience | api: application programming interface
  apis: application programming interfaces | ml: machine learning | ai: artificial intelligence | nlp: natural language processing | ci: continuous integration
  cd: continuous delivery | ci/cd: continuous integration and continuous delivery | oop: object oriented programming | OS: operating system | db: database
  dba: database administrator | aws: amazon web services | gcp: google cloud platform | k8s: kubernetes | js: javascript | ts: typescript | sre: site reliability engineering
  postgres: postgresql | html: hypertext markup language | html5: hypertext markup language | css3: cascading style sheets | golang: go
  sdlc: software development life cycle | tdd: test driven development | etl: extract transform load | BI: business intelligence | iac: infrastructure as code
  erp: enterprise resource planning | crm: customer relationship management | saas: software as a service | lan: local area network | vpn: virtual private network
  IT: information technology | seo: search engine optimization | SEM: search engine marketing | ppc: pay per click | cms: content management system | cad: computer aided design
  cnc: computer numerical control | plc: programmable logic controller | plcs: programmable logic controllers | gis: geographic information system | iot: internet of things
  hr: human resources | hris: human resources information system | pto: paid time off | eeo: equal employment opportunity | dei: diversity equity and inclusion
  kpi: key performance indicator | kpis: key performance indicators | okr: objectives and key results | okrs: objectives and key results | roi: return on investment
  p&l: profit and loss | b2b: business to business | b2c: business to consumer | POS: point of sale | rfp: request for proposal | rfps: requests for proposals
  sop: standard operating procedure | sops: standard operating procedures | sla: service level agreement | PM: project management | pmp: project management professional
  r&d: research and development | sme: subject matter expert | ceo: chief executive officer | cfo: chief financial officer | mba: master of business administration
  gaap: generally accepted accounting principles | ifrs: international financial reporting standards | cpa: certified public accountant | cfa: chartered financial analyst
  AP: accounts payable | AR: accounts receivable | GL: general ledger | VAT: value added tax | aml: anti money laundering | kyc: know your customer | m&a: mergers and acquisitions
  rn: registered nurse | lpn: licensed practical nurse | cna: certified nursing assistant | np: nurse practitioner | emt: emergency medical technician
  cpr: cardiopulmonary resuscitation | bls: basic life support | acls: advanced cardiac life support | ehr: electronic health record | emr: electronic medical record
  icu: intensive care unit | ER: emergency room | OR: operating room | iv: intravenous | ekg: electrocardiogram | ecg: electrocardiogram | adl: activities of daily living
  adls: activities of daily living | ppe: personal protective equipment | PT: physical therapy | OT: occupational therapy | mri: magnetic resonance imaging
  jd: juris doctor | ip: intellectual property | nda: non disclosure agreement | llm: large language model | adr: alternative dispute resolution
  hvac: heating ventilation and air conditioning | osha: occupational safety and health administration | cdl: commercial driver license | ev: electric vehicle
  iep: individualized education program | ieps: individualized education programs | esl: english as a second language | STEM: science technology engineering and mathematics
  haccp: hazard analysis and critical control points | foh: front of house | boh: back of house | wms: warehouse management system | 3pl: third party logistics
  `
    .split(/[|\n]/)
    .map(readEntry)
    .filter(([short]) => short !== ''),
);

function readEntry(text: string): [string, { long: string; capitalsOnly: boolean }] {
  const [short = '', long = ''] = text.trim().split(': ');
  return [short.toLowerCase(), { long, capitalsOnly: /^\p{Lu}+$/u.test(short) }];
}
