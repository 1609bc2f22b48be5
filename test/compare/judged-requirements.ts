/**
 * What somebody lists, separated by `;`, and a sentence that asks for it, as a person judged them: `met`, met in `part`, or `no`. One that the tool is
 * known to judge otherwise begins with `miss`.
 */
const judged = `
  no: React > Experience with React Native
  no: Java > Proficiency in JavaScript
  no: JavaScript > Proficiency in Java
  no: C++ > Knowledge of C
  no: C > Knowledge of C++
  no: Go > Willingness to go abroad
  no: Excel > Ability to excel under pressure
  met: Excel > excel
  no: Access > Access control systems
  no: R > R&D experience
  no: Word > Word of mouth marketing
  no: Spring > Spring cleaning experience
  no: Oracle Java > Experience with Oracle Database
  no: Python 2 > Proficiency in Python 3
  met: Java 17 > Java 8+
  met: Python > Proficiency in Python 3
  no: Docker Compose > Experience with Docker Swarm
  no: Teams > Works well in teams
  no: Photoshop > Good eye for photos
  part: Photoshop;Illustrator > Adobe Photoshop, Illustrator, InDesign
  met: Photoshop;Illustrator > Proficient with Photoshop and Illustrator
  no: AWS > AWS certification
  met: AWS certification > Must be AWS certified
  met: PMP > PMP certification required
  part: PMP > PMP or PRINCE2 certification
  met: First aid certificate > First aid
  no: Kubernetes > Experience running Kubernetes in production
  met: Kubernetes > Experience with Kubernetes in production
  met: k8s;Helm > Hands-on experience with Kubernetes and Helm
  met: PostgreSQL > Experience with relational databases such as MySQL or PostgreSQL
  part: MongoDB > Experience with SQL databases (PostgreSQL, MySQL) and MongoDB
  met: Git > Version control (Git)
  part: Git > Comfortable with Git and the command line
  met: HTML5;CSS3;JavaScript > Solid HTML, CSS and JavaScript skills
  met: Jira;Confluence > Jira/Confluence
  part: Tableau > Tableau or Power BI
  met: Tableau > Either Tableau or Power BI
  met: Tableau > Any of Tableau, Looker, Power BI
  part: German > Fluent German and English
  met: German;English > Business fluent in German and English
  met: AutoCAD;Revit > AutoCAD and Revit required
  part: SolidWorks > Knowledge of CAD software (SolidWorks, Inventor)
  met: SolidWorks > Knowledge of CAD software, e.g. SolidWorks or Inventor
  met: Epic > Experience with Epic, Cerner or another EHR
  met: QuickBooks;Excel > QuickBooks and advanced Excel
  met: Phlebotomy;Venipuncture > Phlebotomy and venipuncture skills
  met: Forklift licence > Valid forklift license
  no: Class B licence > Class B driving licence
  met: MIG welding;TIG welding > MIG and TIG welding
  no: MIG welding > MIG and TIG welding
  part: HACCP > Knowledge of HACCP and food hygiene
  met: Salesforce > Experience with a CRM such as Salesforce or HubSpot
  met: SAP > Experience with SAP (FI, CO)
  part: Kotlin > 3+ years of Kotlin
  part: Node > Node.js and Express
  met: Ruby on Rails > Experience with Ruby on Rails
  no: Ruby > Experience with Ruby on Rails
  no: Sales > Sales and marketing principles
  met: Agile > Experience in an agile environment
  part: Terraform > Infrastructure as code (Terraform, Pulumi)
  no: Terraform > Infrastructure as code with Terraform
  part: C# > Strong C#/.NET skills
  part: SQL > Strong SQL and data modelling skills
  met: Linux (Ubuntu) > Good knowledge of Linux
  part: Unix > Linux/Unix administration
  part: Microsoft Teams > Familiar with Microsoft Teams, Zoom and Slack
  part: Vue > Experience in at least two of Vue, React and Angular
  no: Scrum > Certified Scrum Master
  met: CNA > Certified Nursing Assistant (CNA)
  met: Basic Life Support > BLS certification
  no: EMT > EMT-B certification
  met: CDL > Commercial driver's license
  no: Cooking > Cooking and cleaning
  met: Xero;Sage 50 > Working knowledge of Xero and Sage
  part: MYOB > Xero or MYOB experience preferred
  part: Photoshop > Proficiency with design tools: Photoshop, Sketch, Figma
  met: Photoshop;Sketch;Figma > Mastery of Photoshop, Sketch and Figma
  part: Cinema 4D > Blender, Maya or Cinema 4D
  met: ACLS;PALS > Active ACLS & PALS certifications
  part: Triage > Triage and IV insertion skills
  part: IV therapy > Experience with IV therapy and wound dressing
  part: Meditech > EHR experience (Epic, Meditech)
  part: LPN license > Current LPN or RN license
  met: NMC registration > NMC registration
  no: Allen-Bradley PLCs > PLC programming using Allen-Bradley
  part: Siemens S7 > Good knowledge of Siemens S7 and Beckhoff TwinCAT
  part: NEC > Familiar with the NEC and local codes
  no: Ladders > Comfortable working on ladders and at heights
  no: 17th Edition > 18th Edition wiring regulations
  part: ADR certificate > CE licence, ADR certificate and digital tacho card
  no: Class 1 licence > HGV Class 1 licence
  no: Route planning > Route planning and defensive driving
  part: Zoom > Zoom, Teams or Google Meet
  met: Moodle > Experience with learning platforms like Moodle or Canvas
  part: DELE > Spanish certificate (DELE or SIELE)
  met: French;Spanish > Fluency in French or Spanish
  part: French > Fluency in French or Spanish
  met: Italian > Native Italian speaker
  met: POS systems > Experience with POS systems
  part: Toast > POS experience (Toast, Square)
  no: ServSafe > ServSafe Manager certification
  met: Knife skills > Excellent knife skills
  part: Sous vide > Sous vide, grilling and baking
  no: PMP;Agile > PMP certified with Agile experience
  part: Primavera P6 > Proficient in Primavera P6 or MS Project
  part: MS Project > Proficient in Primavera P6 and Microsoft Project
  part: Revit;AutoCAD > Revit, AutoCAD, Navisworks
  met: Python;R > Strong programming skills in Python or R
  met: Python > Programming experience in Python
  part: Spark;Hadoop > Experience with big data technologies (Hadoop, Spark, Kafka)
  met: TensorFlow > Deep learning frameworks such as TensorFlow or PyTorch
  no: Looker > Experience building dashboards in Looker
  part: dbt > Hands on experience with dbt and Airflow
  met: Excel > Must be proficient in Excel
  met: Excel > Intermediate to advanced Excel
  met: Excel;Word > Computer literate (Word, Excel)
  no: Outlook > Positive outlook
  met: CPA > CPA required
  part: GAAP > Knowledge of GAAP/IFRS
  met: SAP > SAP experience is a plus
  met: Bloomberg Terminal > Experience with the Bloomberg Terminal
  part: Customer service > Strong customer service and communication skills
  part: First Aid > Valid First Aid and CPR certificates
  met: Negotiation > Excellent negotiation skills
  met: Salesforce > Salesforce or equivalent CRM
  no: HubSpot > Salesforce or equivalent CRM
  part: Google Analytics > Google Analytics, Google Ads and SEO
  part: SEO > SEO/SEM
  part: Selenium;Cypress > Test automation with Selenium, Cypress or Playwright
  part: Go > Golang and Rust
  part: .NET Core > Experience with C# and .NET Core
  met: React;TypeScript > Senior-level experience with React and TypeScript
  part: Node.js;PostgreSQL > Node.js, PostgreSQL, and message queues (RabbitMQ, Kafka)
  no: Angry customers > Conflict resolution experience with angry customers
  no: Customers > Sales experience with customers
  met: Python > Machine learning experience in Python
  part: Welding > Experience in welding and fabrication
  met: Mig welding;Tig welding > Proficient in Mig and Tig welding
  part: Sage Intacct > Experience of Sage Intacct or NetSuite an advantage
  no: Patient handling > Patient handling and moving
  no: PRINCE2 > PRINCE2 Practitioner
  no: CIPD > CIPD qualified
  met: Tableau;SQL > Fluent in SQL; working knowledge of Tableau
  part: Lightroom > Adobe Photoshop & Lightroom
  part: Canva;Mailchimp > Canva, Mailchimp, WordPress
  no: Shorthand > Shorthand at 100 words per minute
  no: Zoho CRM > CRM software (Zoho, HubSpot)
  miss no: TIG > Certified welder (TIG)
  met: Spanish;English > Bilingual English/Spanish
  part: Spanish > Bilingual English/Spanish
  part: Portuguese > Portuguese or Spanish speaker
  part: BLS > BLS/ACLS
  part: BLS > BLS & ACLS certified
  part: Django > Python (Django, Flask)
  met: Python > Python (Django, Flask)
  met: PHP;Laravel > PHP/Laravel
  met: Vue.js > Modern JavaScript frameworks (React, Vue or similar)
  part: Ansible > Ansible/Chef/Puppet
  part: GitLab CI > CI/CD (GitLab CI, Jenkins)
  met: Kafka > Kafka or other message broker
  part: Swift > Swift and/or Objective-C
  no: MySQL > Relational database experience, preferably PostgreSQL
  met: PostgreSQL > Relational database experience, preferably PostgreSQL
  miss part: Cantonese > English and Cantonese (spoken)
  met: Security clearance > Active security clearance
  part: Teaching licence > Valid teaching license or willingness to obtain one
  met: Real estate license > Real estate license required
  no: Series 7 > FINRA Series 7 and 63
  no: NVQ Level 3 > NVQ Level 2 or 3 in Health and Social Care
  met: Level 2 Food Hygiene > Level 2 Food Hygiene Certificate
  part: Budgeting;Forecasting > Budgeting, forecasting and variance analysis
  part: Catering > 2+ years' catering experience
`;

export const judgedRequirements = judged
  .trim()
  .split('\n')
  .map((line) => {
    const [, miss, verdict = '', has = '', asks = ''] = /^\s*(miss )?(met|part|no): (.+) > (.+)$/.exec(line) ?? [];
    return { has: has.split(';').map((name) => name.trim()), asks, verdict, isMiss: miss !== undefined };
  });
