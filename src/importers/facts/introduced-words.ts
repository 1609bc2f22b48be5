const standards =
  'ISO|EN|DIN|BS|IEC|ASTM|VDE|NF|UNE|UNI|NEN|NR|IFRS|GAAP|US GAAP|HGB|SOX|HIPAA|GDPR|DSGVO|RGPD|COSHH|OSHA|RIDDOR|HACCP|GMP|GLP|GxP|GCP|FDA|CQC|NHS|NICE|EYFS|KS[1-5]|SEND?|EHCPs?|BSL|ASL|CBT|DBT|ABA|EMDR|CPR|PPE|CE|UKCA|FMEA|PPAP|APQP|SPC|DMAIC|5S|TPM|OEE|KPIs?|OKRs?|SLAs?|SEO|SEA|SEM|PPC|REST|SOAP|OOP|TDD|BDD|DDD|CI|CD|UX|UI|AI|ML|KI|IA|IT|EDV|QA|HR|PR|TV|EU|UK|USA?|VAT|PAYE|CIS|RFPs?|P&L|B2B|B2C|SMEs?|VOB|HOAI|BGB|ICD(?:-10)?|CPT|DRG|SGB|UVV|DGUV|CNC|MIG|TIG|MAG|WIG|HVAC|LED|NDT|MRI|CT|PCR|ELISA|HPLC|GC-MS|NMR|SEM';

const properNames =
  'English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Turkish|Arabic|Russian|Welsh|Chinese|Mandarin|Japanese|Deutsch|Englisch|Französisch|Spanisch|Italienisch|' +
  'Agile|Scrum|Kanban|Lean|Kaizen|Six Sigma|Waterfall|Prince2|PRINCE2|ITIL|SAFe|DevOps|Design Thinking|Montessori|Waldorf|Steiner|Reggio(?: Emilia)?|Makaton|PECS|TEACCH|Medicare|Medicaid|Medi-Cal|Revenue|Companies House|Land Registry|Ofsted|Erasmus|Brexit|Incoterms|Intrastat|Kinaesthetics?|Bobath|Pilates|Yoga|Reiki|Feng Shui|' +
  'I|A|The|Our|Your|You|We|They|In|On|At|As|And|Or|An|If|It|Is|May|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|' +
  'Europe|London|Paris|Berlin|Madrid|Lisbon|Amsterdam|America|Asia|Africa|Germany|France|Spain|Italy|Portugal|England|Scotland|Wales|Ireland|Austria|Switzerland|India|China';

/** What a law, a body, a place or a standard ends with. */
const lastWords =
  'Act|Acts|Code|Codes|Law|Laws|Regulations?|Standards?|Directive|Convention|Association|Council|Institute|Society|University|College|School|Hospital|Ministry|Department|Agency|Authority|Commission|Union|Service|Framework|Stage|Curriculum|Method|Methods|Approach|Theory|Disease|Syndrome|Certificate|Certification|Licen[cs]e|Degree|Diploma|Team|Street|Road|County|City|Cell|Cells|Procedure|Procedures|Rules|Guidelines|Principles|Level \\d';

/** What sentences introduce as they do technologies, and is none: languages, laws, standards, methods, bodies, places. */
export const notProducts = new RegExp(`^(?:(?:${standards})(?:[ -]?[\\d:.-]+)?|${properNames})$|(?:^| )(?:${lastWords})$`, 'u');

/** Words that general terms are made of, which headings and lists also write with a capital. */
export const generalNames: ReadonlySet<string> = new Set(
  (
    'a an the and or of for in with your our any all other new various common modern basic advanced strong good excellent proven solid relevant own in-house internal digital online mobile web cloud local open source ' +
    'software system systems tool tools platform platforms application applications app apps package packages program programs database databases suite framework frameworks technology technologies computer computers it ' +
    'customer customers relationship management enterprise resource planning content learning point sale sales property human resources payroll accounting accountancy finance financial banking booking bookings ticketing scheduling billing invoicing ' +
    'office email e-mail word-processing spreadsheet spreadsheets presentation presentations document documents data analysis analytics statistical reporting business intelligence project projects time tracking case patient patients medical clinical dental ' +
    'electronic health records record hospital school schools library hotel restaurant kitchen reservation reservations till tills warehouse inventory stock logistics transport transportation fleet route maintenance production quality safety security alarm fire access control ' +
    'design drawing graphic graphics photo photography video audio image editing animation simulation modelling modeling engineering mechanical electrical building construction architecture estimating drafting cad gis crm erp ' +
    'marketing advertising social media communication communications messaging collaboration video-conferencing conferencing support helpdesk help desk service ' +
    'heating cooling ventilation plumbing hydraulic hydraulics pneumatic pneumatics irrigation solar power energy electric diesel engine engines machine machines machinery operating microsoft-office reading writing maths mathematics science hand hands garden kitchen equipment standard standards process processes ' +
    'buchhaltung warenwirtschaft zeiterfassung tabellenkalkulation textverarbeitung branchensoftware standardsoftware comptabilité gestion paie ofimática contabilidad nóminas contabilità magazzino contabilidade boekhouding kassa'
  ).split(' '),
);
