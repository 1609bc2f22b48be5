import { expect, test } from '@jest/globals';
import { root } from '../run.js';

const { technologyNamer }: { technologyNamer: (reviewed?: Iterable<Reviewed>) => (name: string) => string } = await import(
  `${root}scripts/occupations/technology-names.mjs`
);
const { readTable }: { readTable: (name: string) => Record<string, string>[] } = await import(`${root}scripts/occupations/tables.mjs`);

interface Reviewed {
  readonly onet: string;
  readonly name: string;
}

const nameOf = technologyNamer();
const nameByRule = technologyNamer([]);

test.each([
  // Languages are known by their letters.
  ['Structured query language SQL', 'SQL'],
  ['Extensible markup language XML', 'XML'],
  ['Cascading style sheets CSS', 'CSS'],
  ['Hypertext markup language HTML', 'HTML'],
  // A long form of common words gets brackets.
  ['Learning management system LMS', 'Learning management system (LMS)'],
  ['Finite element analysis FEA software', 'Finite element analysis (FEA) software'],
  ['Operational Data Store ODS software', 'Operational Data Store (ODS) software'],
  // Only what stands for a long form does.
  ['Allscripts Professional EHR', 'Allscripts Professional EHR'],
  ['Oracle Business Intelligence Enterprise Edition', 'Oracle Business Intelligence Enterprise Edition'],
  // Products are no software besides, kinds of software are.
  ['Google Workspace software', 'Google Workspace'],
  ['HubSpot software', 'HubSpot'],
  ['Microsoft Office software', 'Microsoft Office'],
  ['Spreadsheet software', 'Spreadsheet software'],
  ['ERP software', 'ERP software'],
  ['Web content management software', 'Web content management software'],
  // Some makers are left out, others never.
  ['The MathWorks MATLAB', 'MATLAB'],
  ['National Instruments LabVIEW', 'LabVIEW'],
  ['Autodesk AutoCAD', 'AutoCAD'],
  ['Intuit QuickBooks', 'QuickBooks'],
  ['Autodesk Inventor', 'Autodesk Inventor'],
  ['Microsoft Excel', 'Microsoft Excel'],
  ['Adobe Photoshop', 'Adobe Photoshop'],
  ['Python', 'Python'],
])('calls %s %s by rule', (onet, name) => {
  expect(nameByRule(onet)).toBe(name);
});

test.each([
  ['Oracle Java', 'Java'],
  ['Amazon Web Services AWS software', 'AWS'],
  ['JavaScript Object Notation JSON', 'JSON'],
  ['Geographic information system GIS systems', 'GIS software'],
  ['SAP software', 'SAP'],
  ['IBM Terraform', 'Terraform'],
  ['Structure query language SQL', 'SQL'],
])('calls %s %s by the reviewed table or by rule', (onet, name) => {
  expect(nameOf(onet)).toBe(name);
});

test('the reviewed table has no row that the rules make needless, and none for a technology that O*NET does not list', () => {
  const listed = new Set(readTable('technologies').map(({ name }) => name));
  const reviewed = readTable('technology-names').map(({ onet = '', name = '' }) => ({ onet, name }));
  expect(reviewed.filter(({ onet, name }) => nameByRule(onet) === name)).toEqual([]);
  expect(reviewed.filter(({ onet }) => !listed.has(onet))).toEqual([]);
  expect(new Set(reviewed.map(({ onet }) => onet)).size).toBe(reviewed.length);
});
