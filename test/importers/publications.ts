import { crc32, deflateRawSync } from 'node:zlib';

/** A table as O*NET publishes it: a header, then rows. */
export type Table = readonly (readonly string[])[];

/** A small release made for tests, as 29.3 names its tables: two occupations with much data, one with little. */
export const release: Readonly<Record<string, Table>> = {
  'Occupation Data': [
    ['O*NET-SOC Code', 'Title', 'Description'],
    ['15-1252.00', 'Software Developers', 'Design software. They also test it.'],
    ['15-1253.00', 'Software Testers', 'Test software.'],
    ['27-2011.00', "Actors' Guild: Players, All Other", 'Play parts.'],
  ],
  'Alternate Titles': [
    ['O*NET-SOC Code', 'Alternate Title', 'Short Title', 'Source(s)'],
    ['15-1252.00', 'software developers', '', '01'],
    ['15-1252.00', 'C# Developer', '', '01'],
    ['15-1252.00', 'App Developer (App Dev)', 'App Dev', '01'],
    ['15-1252.00', 'Systems Engineer', '', '01'],
    ['15-1253.00', 'Systems Engineer', '', '01'],
  ],
  'Task Statements': [
    ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type', 'Incumbents Responding', 'Date', 'Domain Source'],
    ['15-1252.00', '1', 'Attach labels.', 'Supplemental', '', '08/2023', 'Incumbent'],
    ['15-1252.00', '2', 'Write software, and "polish" it.', 'Core', '', '08/2023', 'Incumbent'],
    ['15-1252.00', '3', 'Review: code.', 'Core', '', '08/2023', 'Incumbent'],
    ['15-1253.00', '4', 'Test software.', '', '', '08/2023', 'Incumbent'],
  ],
  'Tasks to DWAs': [
    ['O*NET-SOC Code', 'Task ID', 'DWA ID', 'Date', 'Domain Source'],
    ['15-1252.00', '2', '4.A.3.b.1.I01.D03', '03/2014', 'Analyst'],
    ['15-1252.00', '2', '4.A.3.b.1.I01.D02', '03/2014', 'Analyst'],
  ],
  'Task Ratings': [
    ['O*NET-SOC Code', 'Task ID', 'Scale ID', 'Category', 'Data Value', 'Recommend Suppress'],
    ['15-1252.00', '2', 'IM', 'n/a', '4.1', 'N'],
    ['15-1252.00', '3', 'IM', 'n/a', '4.5', 'N'],
    ['15-1252.00', '1', 'IM', 'n/a', '3.9', 'Y'],
    ['15-1252.00', '2', 'FT', '1', '12.5', 'N'],
  ],
  Skills: [
    ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value', 'Recommend Suppress', 'Not Relevant', 'Date'],
    ['15-1252.00', '2.A.1.a', 'Programming', 'IM', '4.12', 'N', '', '08/2023'],
    ['15-1252.00', '2.A.1.a', 'Programming', 'LV', '5.5', 'N', 'N', '08/2023'],
    ['15-1252.00', '2.A.1.b', 'Writing', 'IM', '3', 'N', '', '08/2023'],
    ['15-1252.00', '2.A.1.b', 'Writing', 'LV', '2.25', 'Y', 'N', '08/2023'],
    ['15-1252.00', '2.A.1.c', 'Installation', 'IM', '1.2', 'N', '', '08/2023'],
    ['15-1252.00', '2.A.1.c', 'Installation', 'LV', '0', 'N', 'Y', '08/2023'],
    ['15-1252.00', '2.A.1.d', 'Repairing', 'IM', '2', 'Y', '', '08/2023'],
    ['15-1252.00', '2.A.1.d', 'Repairing', 'LV', '2', 'Y', 'N', '08/2023'],
  ],
  Knowledge: [
    ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value', 'Recommend Suppress', 'Not Relevant'],
    ['15-1252.00', '2.C.3.a', 'Computers and Electronics', 'IM', '4.7', 'N', ''],
    ['15-1252.00', '2.C.3.a', 'Computers and Electronics', 'LV', '5.9', 'N', 'N'],
  ],
  Abilities: [
    ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value', 'Recommend Suppress', 'Not Relevant'],
    ['15-1252.00', '1.A.1.a', 'Oral Comprehension', 'IM', '3.5', 'N', ''],
    ['15-1252.00', '1.A.1.a', 'Oral Comprehension', 'LV', '4', 'N', 'N'],
  ],
  'Work Styles': [
    ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value', 'Recommend Suppress'],
    ['15-1252.00', '1.C.1.a', 'Achievement/Effort', 'IM', '4.2', 'N'],
  ],
  'Technology Skills': [
    ['O*NET-SOC Code', 'Example', 'Commodity Code', 'Commodity Title', 'Hot Technology', 'In Demand'],
    ['15-1252.00', 'Apache Ant', '1', 'Tools', 'N', 'N'],
    ['15-1252.00', 'C#', '1', 'Languages', 'Y', 'N'],
    ['15-1252.00', 'Git', '1', 'Tools', 'Y', 'Y'],
    ['15-1252.00', 'Git', '2', 'Files', 'N', 'N'],
  ],
  'Work Context': [
    ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Category', 'Data Value', 'Recommend Suppress', 'Not Relevant'],
    ['15-1252.00', '4.C.1', 'E-Mail', 'CX', 'n/a', '4.9', 'N', ''],
    ['15-1252.00', '4.C.1', 'E-Mail', 'CXP', '1', '2', 'N', ''],
    ['15-1252.00', '4.C.1', 'E-Mail', 'CXP', '2', '98', 'N', ''],
    ['15-1252.00', '4.C.2', 'Duration of Typical Work Week', 'CT', 'n/a', '2.2', 'N', ''],
    ['15-1252.00', '4.C.2', 'Duration of Typical Work Week', 'CTP', '2', '60', 'N', ''],
  ],
  'Work Context Categories': [
    ['Element ID', 'Element Name', 'Scale ID', 'Category', 'Category Description'],
    ['4.C.1', 'E-Mail', 'CXP', '2', 'Every day'],
    ['4.C.2', 'Duration of Typical Work Week', 'CTP', '2', '40 hours'],
  ],
  Interests: [
    ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value'],
    ['15-1252.00', '1.B.1.a', 'Realistic', 'OI', '3.93'],
    ['15-1252.00', '1.B.1.b', 'Investigative', 'OI', '5.86'],
    ['15-1252.00', '1.B.1.g', 'First Interest High-Point', 'IH', '2'],
  ],
  'Job Zones': [
    ['O*NET-SOC Code', 'Job Zone', 'Date', 'Domain Source'],
    ['15-1252.00', '4', '08/2023', 'Analyst'],
  ],
  'Education, Training, and Experience': [
    ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Category', 'Data Value', 'Recommend Suppress'],
    ['15-1252.00', '2.D.1', 'Required Level of Education', 'RL', '6', '55.76', 'N'],
    ['15-1252.00', '2.D.1', 'Required Level of Education', 'RL', '8', '24.36', 'N'],
    ['15-1252.00', '3.A.1', 'Related Work Experience', 'RW', '7', '40.2', 'N'],
    ['15-1252.00', '3.A.2', 'On-the-Job Training', 'OJ', '1', '90', 'Y'],
  ],
  'Education, Training, and Experience Categories': [
    ['Element ID', 'Element Name', 'Scale ID', 'Category', 'Category Description'],
    ['3.A.1', 'Related Work Experience', 'RW', '7', 'Over 2 years, up to and including 4 years'],
    ['3.A.2', 'On-the-Job Training', 'OJ', '1', 'None'],
  ],
  'Related Occupations': [
    ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
    ['15-1252.00', '27-2011.00', 'Primary-Long', '2'],
    ['15-1252.00', '15-1253.00', 'Primary-Short', '1'],
    ['15-1252.00', '99-9999.00', 'Primary-Short', '3'],
  ],
};

/** The same release as 30.0 to 30.2 publish it: with work styles on a scale of their own, and one job zone instead of the first two. */
export const release30: Readonly<Record<string, Table>> = {
  ...release,
  'Work Styles': [
    ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value', 'Date', 'Domain Source'],
    ['15-1252.00', '1.D.1.a', 'Innovation', 'WI', '2.6', '08/2025', 'Machine Learning'],
    ['15-1252.00', '1.D.1.a', 'Innovation', 'DR', '1', '08/2025', 'Machine Learning'],
    ['15-1252.00', '1.D.1.b', 'Stress Tolerance', 'WI', '-1.5', '08/2025', 'Machine Learning'],
    ['15-1252.00', '1.D.1.b', 'Stress Tolerance', 'DR', '0', '08/2025', 'Machine Learning'],
  ],
  'Job Zones': [...tableOf('Job Zones'), ['27-2011.00', '2', '02/2026', 'Analyst']],
  'Job Zone Reference': [
    ['Job Zone', 'Name'],
    ['2', 'Job Zone 1-2'],
  ],
};

/** The same release as 30.3 and 31.0 publish it: with other names of tables and columns, and with tables split in two. */
export const release31: Readonly<Record<string, Table>> = {
  ...without(release30, [
    'Alternate Titles',
    'Skills',
    'Technology Skills',
    'Interests',
    'Education, Training, and Experience',
    'Education, Training, and Experience Categories',
  ]),
  'Job Titles': withHeaders('Alternate Titles', { 'Alternate Title': 'Job Title' }),
  'Essential Skills': tableOf('Skills').filter(([, element]) => element !== '2.A.1.a'),
  'Transferable Skills': tableOf('Skills').filter(([, element], row) => row === 0 || element === '2.A.1.a'),
  'Software Skills': withHeaders('Technology Skills', {
    Example: 'Workplace Example',
    'Commodity Code': 'Element ID',
    'Commodity Title': 'Element Name',
  }),
  'Career Interest Types': tableOf('Interests'),
  'Specific Interest Areas': [
    ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value'],
    ['15-1252.00', '1.B.3.a', 'Computing', 'OI', '6.5'],
  ],
  'Specific Interest Areas to Career Interest Types': [['Specific Interest Areas Element ID', 'Career Interest Types Element ID']],
  Education: tableOf('Education, Training, and Experience').filter((row, index) => index === 0 || row.includes('RL')),
  'Training and Experience': tableOf('Education, Training, and Experience').filter((row) => !row.includes('RL')),
  'Education Categories': [['Element ID', 'Element Name', 'Scale ID', 'Category', 'Category Description']],
  'Training and Experience Categories': tableOf('Education, Training, and Experience Categories'),
  'Tasks to DWAs': withHeaders('Tasks to DWAs', { 'DWA ID': 'DWA Element ID' }),
  'GWAs to IWAs to DWAs': [['GWA Element ID', 'IWA Element ID', 'DWA Element ID', 'DWA Element Name']],
  'Essential Skills to Work Activities': [['Essential Skills Element ID', 'Work Activities Element ID']],
  'Work Styles to Work Context': [['Work Styles Element ID', 'Work Context Element ID']],
};

/** Some tables of a release, whole, and all others that an import looks for without rows. */
export function withEmptyTables(tables: Readonly<Record<string, Table>>): Readonly<Record<string, Table>> {
  const empty = Object.entries(release).map(([name, [header = []]]): [string, Table] => [name, [header]]);
  return { ...Object.fromEntries(empty), ...tables };
}

function tableOf(name: string): Table {
  return release[name] ?? [];
}

function withHeaders(name: string, headers: Readonly<Record<string, string>>): Table {
  const [header = [], ...rows] = tableOf(name);
  return [header.map((each) => headers[each] ?? each), ...rows];
}

export function without(tables: Readonly<Record<string, Table>>, names: readonly string[]): Readonly<Record<string, Table>> {
  return Object.fromEntries(Object.entries(tables).filter(([name]) => !names.includes(name)));
}

const figures = ['MEAN', 'PCT10', 'PCT25', 'MEDIAN', 'PCT75', 'PCT90'];

/** A small OEWS table: the second occupation is top-coded, the third has hourly pay only. */
export const oews: Table = [
  [
    'AREA',
    'AREA_TYPE',
    'I_GROUP',
    'OCC_CODE',
    'OCC_TITLE',
    'O_GROUP',
    ...figures.map((name) => `H_${name}`),
    ...figures.map((name) => `A_${name}`),
  ],
  ['99', '1', 'cross-industry', '15-1250', 'Software and Testers', 'broad', ...Array<string>(12).fill('1')],
  [
    '99',
    '1',
    'cross-industry',
    '15-1252',
    'Software Developers',
    'detailed',
    ...Array<string>(6).fill('60.5'),
    '144570',
    '79,850',
    '*',
    '**',
    '#',
    '211450.0',
  ],
  [
    '99',
    '1',
    'cross-industry',
    '15-1253',
    'Testers and Analysts',
    'detailed',
    ...Array<string>(6).fill('#'),
    ...Array<string>(6).fill('#'),
  ],
  [
    '99',
    '1',
    'cross-industry',
    '27-2011',
    'Actors',
    'detailed',
    '44.4',
    '14',
    '16.94',
    '23.33',
    '41.09',
    '#',
    ...Array<string>(6).fill('*'),
  ],
];

export function tabText(table: Table, { end = '\r\n', bom = false } = {}): string {
  return `${bom ? '\ufeff' : ''}${table.map((row) => row.join('\t') + end).join('')}`;
}

export function csvText(table: Table): string {
  return table.map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n');
}

/** The files of a release, by their paths in its zip. */
export function releaseFiles(tables: Readonly<Record<string, Table>> = release): Record<string, string> {
  const files = Object.entries(tables).map(([name, table]) => [`db_99_1_text/${name}.txt`, tabText(table)]);
  return { ...Object.fromEntries(files), 'db_99_1_text/Read Me.txt': 'O*NET 99.1 Database\r\nMay 2025 Release\r\n' };
}

/** False statements about the entries of a zip. */
interface FalseHeader {
  readonly size?: number;
  readonly crc?: number;
}

/** Makes a zip of files, with the true or the given size and checksum in every header. */
export function zip(files: Readonly<Record<string, string | Buffer>>, falseHeader: FalseHeader = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    [20, 0x800, 8, 0, 0].forEach((value, index) => head.writeUInt16LE(value, index * 2));
    head.writeUInt32LE(falseHeader.crc ?? crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(falseHeader.size ?? bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, tail, Buffer.from(name)]));
    parts.push(entry);
    offset += entry.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end]);
}

/**
 * Makes a spreadsheet of a table, with its texts as shared strings, and a sheet of notes that states the top codes.
 * @param extra XML to put before the shared strings
 */
export function spreadsheet(table: Table, extra = ''): Buffer {
  const texts = [...new Set(table.flat())];
  const cell = (text: string, row: number, column: number): string => {
    const reference = `${column < 26 ? '' : 'A'}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
    return /^\d+(\.\d+)?$/.test(text)
      ? `<c r="${reference}"><v>${text}</v></c>`
      : `<c r="${reference}" t="s"><v>${texts.indexOf(text)}</v></c>`;
  };
  const rows = table.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join('')}</row>`);
  return zip({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="national_M2024_dl" r:id="a"/><sheet name="Notes" r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${extra}<sst>${texts.map((text) => `<si><r><t>${text.slice(0, 2)}</t></r><r><t>${text.slice(2)}</t></r></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t># = indicates a wage equal to or greater than $116.00 per hour or $240,000 per year</t></is></c></row></sheetData></worksheet>`,
  });
}

/** The OEWS table with every row once for each area, such as the states. */
export function oewsOf(areas: readonly string[], areaType = '2'): Table {
  const [header = [], ...rows] = oews;
  return [['AREA_TITLE', ...header], ...areas.flatMap((area) => rows.map(([code = '', , ...cells]) => [area, code, areaType, ...cells]))];
}
