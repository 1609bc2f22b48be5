import { expect, test } from '@jest/globals';
import { readTechnologyNames } from '../../../src/importers/facts/technology-names.js';
import { bundledTechnologies } from '../../../src/importers/json-resume/technologies.js';

const known = bundledTechnologies();

test.each([
  ['Java, Python or Go', 'Java; Python; Go'],
  ['AWS/Azure/GCP', 'AWS; Azure; GCP'],
  ['HTML5 & CSS3', 'HTML5; CSS3'],
  ['Adobe Creative Suite (Photoshop, Illustrator)', 'Adobe Creative Suite; Photoshop; Illustrator'],
  ['Experience with C, C++ and C#', 'C; C++; C#'],
  ['Strong skills in R and Python', 'R; Python'],
  ['5+ years of experience with .NET, ASP.NET and SQL Server', '.NET; ASP.NET; SQL Server'],
  ['Build services in Node.js and TypeScript', 'Node.js; TypeScript'],
  ['Proficient in Microsoft Office (Word, Excel, Outlook)', 'Microsoft Office; Word; Excel; Outlook'],
  ['Proficiency in Excel required', 'Excel'],
  ['MS Office skills', 'MS Office'],
  ['Experience with Microsoft Teams and Slack', 'Microsoft Teams; Slack'],
  ['You know React, Next.js and Tailwind CSS', 'React; Next.js; Tailwind CSS'],
  ['Experience with Docker, Kubernetes and Terraform is a plus', 'Docker; Kubernetes; Terraform'],
  ['Sehr gute Kenntnisse in MS Excel und SAP', 'MS Excel; SAP'],
  ['SAP-Kenntnisse von Vorteil', 'SAP'],
  ['Maîtrise de Photoshop et Illustrator', 'Photoshop; Illustrator'],
  ['Conocimientos de Java y Spring Boot', 'Java; Spring Boot'],
  ['Ruby on Rails and PostgreSQL', 'Ruby on Rails; PostgreSQL'],
  ['Chart in Epic and Cerner', 'Epic; Cerner'],
  ['Design in AutoCAD and Revit', 'AutoCAD; Revit'],
  ['Analyse data in Power BI, Tableau and SQL', 'Power BI; Tableau; SQL'],
  ['QuickBooks Online', 'QuickBooks'],
  ['Use Salesforce to track leads', 'Salesforce'],
  ['PL/SQL and T-SQL', 'PL/SQL; T-SQL'],
  ['Machine learning with scikit-learn, pandas, and PyTorch', 'scikit-learn; pandas; PyTorch'],
  ['C/C++', 'C; C++'],
  ['Google Analytics and HubSpot', 'Google Analytics; HubSpot'],
  ['Git, Jira, Confluence', 'Git; Jira; Confluence'],
  ['Experience using Visual Studio Code', 'Visual Studio Code'],
])('%s', (sentence, expected) => {
  expect(readTechnologyNames(sentence, known).join('; ')).toBe(expected);
});

test.each([
  'Access to the building', 'Work with teams across the company', 'Excel at customer service', 'Go the extra mile', 'Word of mouth', 'In spring we plant', 'React to changes quickly', 'Swift responses', 'Work in our office',
  'Vitamin C', 'Series C funding', 'R&D department', 'C-level managers', 'Go-to-market strategy', 'B2B sales', 'CI/CD', 'The project', 'A rust-free car', 'Lead Teams', 'Express your ideas', 'Serve food and pour wine',
  'Registered nurse (RN) with BLS', 'McKinsey and DeLoitte', 'PhD in Biology', 'Spring 2020', 'Monday to Friday', 'DOE', 'GmbH', 'Meet deadlines', 'Zoom in on details', 'Slack off', 'Rest between sets', 'Use your swift wits',
  'Safari guide in Kenya', 'Class C licence', 'Führerschein Klasse C', 'Work with the Epic team', 'JobFair', 'TechCorp is hiring', '',
])('%s names no technology', (sentence) => {
  expect(readTechnologyNames(sentence, known)).toEqual([]);
}); // prettier-ignore
