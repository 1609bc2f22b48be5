import { describe, expect, test } from '@jest/globals';
import { bundledTechnologies, isTechnology } from '../../../src/importers/json-resume/technologies.js';

const known = bundledTechnologies();

/** Keywords as résumés state them, of all trades. */
const technologies = listOf(`
  Java, Python, JavaScript, TypeScript, C++, C#, C, R, Go, Rust, Swift, Kotlin, PHP, Ruby, Ruby on Rails, Perl, Scala, MATLAB, SQL, MySQL,
  PostgreSQL, MongoDB, Oracle, SQL Server, Redis, Elasticsearch, HTML, HTML5, CSS, CSS3, Sass, React, React.js, Angular, Vue.js, Node.js,
  Express.js, Next.js, jQuery, Bootstrap, Django, Flask, Spring Boot, .NET, ASP.NET, Laravel, WordPress, Git, GitHub, GitLab, SVN, Docker,
  Kubernetes, Jenkins, Terraform, Ansible, AWS, Amazon EC2, Azure, Microsoft Azure, Google Cloud, GCP, Linux, Unix, Windows Server, Bash,
  PowerShell, Excel, MS Excel, Microsoft Excel, Word, Microsoft Word, PowerPoint, Outlook, Microsoft Office, MS Office, Office 365,
  Microsoft Teams, MS Project, Microsoft Access, SharePoint, Google Docs, Google Analytics, Google Workspace, Salesforce, SAP, QuickBooks,
  Tableau, Power BI, Looker, SPSS, SAS, Stata, Photoshop, Adobe Photoshop, Illustrator, InDesign, After Effects, Figma, AutoCAD, SolidWorks,
  Revit, SketchUp, ArcGIS, GIS, CAD, Jira, Confluence, Slack, Zoom, Trello, Asana, HubSpot, Mailchimp, Hadoop, Spark, Kafka, Snowflake,
  Airflow, TensorFlow, PyTorch, pandas, NumPy, scikit-learn, GraphQL, REST, JSON, XML, VBA, CRM, ERP, Epic, Cerner, LabVIEW, Final Cut Pro,
  Adobe Creative Cloud, Visio, Canva, Selenium, JUnit, Postman, Unity, Shopify, SAP ERP, Visual Studio, Visual Basic, Active Directory,
  Adobe Creative Suite, Lightroom, Premiere Pro, Adobe Premiere Pro, ServiceNow, Workday, ADP, NetSuite, PeopleSoft, Crystal Reports, Vite,
  Webpack, Svelte, Tailwind CSS, Mastercam, Blender, Maya, 3ds Max, Xcode, Android Studio, SCADA, PLC, Microsoft Dynamics, Minitab,
  LexisNexis, Westlaw, WebSphere, Tomcat, Nginx, Heroku, Firebase, DynamoDB, BigQuery, Databricks, dbt, SQLite, Accounting software,
  Google Ads, Facebook, Instagram, LinkedIn, YouTube
`);

const otherSkills = listOf(`
  Analysis, Data analysis, Analytics, Data Analytics, Business Analysis, Forecasting, Marketing, Digital Marketing, Social Media,
  Social Media Marketing, Content Marketing, SEO, SEM, PPC, Copywriting, Copy Editing, Writing, Technical Writing, Editing, Proofreading,
  Public Speaking, Presentation, Communication, Leadership, Teamwork, Collaboration, Team Management, Teams, Time Management, Project,
  Project Management, Program Management, Product Management, Agile, Scrum, Kanban, Waterfall, Lean, Six Sigma, Risk Management,
  Change Management, Operations, Operations Management, Supply Chain, Supply Chain Management, Logistics, Procurement, Purchasing,
  Inventory, Inventory Management, Budgeting, Accounting, Bookkeeping, Payroll, Tax, Auditing, Audit, Finance, Financial Modeling,
  Financial Analysis, Financial Reporting, Reporting, Sales, Business Development, Account Management, Customer Service, Customer Success,
  Negotiation, Problem Solving, Critical Thinking, Decision Making, Creativity, Design, Graphic Design, Graphics, Web Design, UX Design,
  User Research, Wireframing, Prototyping, Photography, Video Editing, Animation, Illustration, Drawing, Painting, Cooking, Baking,
  Food Safety, Nursing, Patient Care, CPR, First Aid, Phlebotomy, Medical Terminology, Medical Coding, HIPAA, OSHA, GAAP, IFRS, KPI,
  ISO 9001, Quality Assurance, Quality Control, Testing, Unit Testing, Debugging, Troubleshooting, Machine Learning,
  Artificial Intelligence, Deep Learning, Statistics, Data Mining, Data Visualization, Data Science, Data Entry, Databases, Database,
  Networking, Security, Cybersecurity, Encryption, Web Development, Software Development, Software Engineering, Programming,
  Object-Oriented Programming, Algorithms, Data Structures, Cloud, Cloud Computing, DevOps, CI/CD, Continuous Integration, Automation,
  Scripting, Modeling, Simulation, Research, Market Research, Teaching, Training, Coaching, Mentoring, Curriculum Development,
  Lesson Planning, Classroom Management, Recruiting, Onboarding, Human Resources, Employee Relations, Performance Management,
  Event Planning, Scheduling, Filing, Typing, Word Processing, Office, Office Management, Office Administration, Access, Exchange,
  Publisher, Notes, Mapping, Welding, Carpentry, Plumbing, Electrical, HVAC, Blueprint Reading, Forklift, Driving, Spanish, French, German,
  Translation, Interpreting, Legal Research, Compliance, Contracts, Contract Negotiation, Fundraising, Grant Writing, Strategy,
  Strategic Planning, Vision, Compass, Navigation, Music, Audio, Podcasting, Blogging, B2B, E-commerce, eCommerce, Email, Email Marketing,
  Spreadsheets, Calendar, Chat, Survey, Business Intelligence, Case Management, Practice Management, Event Management,
  Facilities Management, Lead Generation, Pricing, Estimating, Workflow, Innovation, Empathy, Organization, Planning, Ethics, Safety,
  Gardening, Sewing, Knitting, Chess, Surfing, Yoga, GDPR, SOX, TQM, FMEA, PMP, CPA, RFP, Genealogy, Director, Painter, Flex, Edge, Arena,
  Harvest, Square, Classroom, Pages, Numbers, Chef, Blink
`);

/** Names of products that are ordinary words tell with their maker, or if what stands there can only be the product. */
const withMaker = listOf(`
  Microsoft Office, Office 365, Microsoft Teams, MS Teams, Microsoft Project, MS Project 2016, Microsoft Access, Microsoft Publisher, Microsoft Exchange,
  Google Classroom, Adobe Audition, Apache Spark, Apple Pages, IBM Notes
`);

function listOf(text: string): readonly string[] {
  return text.split(/[,\n]/).map((name) => name.trim()).filter((name) => name !== ''); // prettier-ignore
}

describe('isTechnology', () => {
  test('is true for technologies', () => {
    expect(technologies.filter((name) => !isTechnology(name, known))).toEqual([]);
  });

  test('is false for other skills, although many are names of products or parts of them', () => {
    expect(otherSkills.filter((name) => isTechnology(name, known))).toEqual([]);
  });

  test('takes an ordinary word for a product if the maker stands before it', () => {
    expect(withMaker.filter((name) => !isTechnology(name, known))).toEqual([]);
  });

  test('takes any version, spacing and brackets', () => {
    const names = ['Mastercam 2022', 'Excel (advanced)', 'Python 3.11', 'power-point', 'Visual  Basic', 'ESRI ArcGIS', 'Civil 3D'];
    expect(names.filter((name) => !isTechnology(name, known))).toEqual([]);
  });

  test('takes acronyms for technologies, unless roles state them as something else', () => {
    const acronyms = ['GIS', 'CRM', 'VBA', 'SCADA', 'JWT', 'CPR', 'OSHA', 'GAAP', 'KPI', 'ACLS'];
    expect(acronyms.filter((name) => isTechnology(name, known))).toEqual(['GIS', 'CRM', 'VBA', 'SCADA', 'JWT']);
  });
});
