// Roles with all published names, made from an O*NET release, the national table of OEWS, and the role files with our own words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pluralize from 'pluralize';
import { parse } from 'yaml';
import { openArchive } from '../../dist/importers/files/archive.js';
import { readSheets } from '../../dist/importers/files/spreadsheet.js';
import { readEntry, rows } from '../wording/release.mjs';

/** Returns a `NamedRole` for each role file, and for each occupation that no role stands for. */
export async function publishedRoles({ release, pay, roleFolders }) {
  const zip = readFileSync(release);
  const table = (name) => rows(readEntry(zip, name));
  const occupations = table('Occupation Data.txt').map((row) => ({ code: row['O*NET-SOC Code'], title: row.Title }));
  const names = namesByCode(table, occupations);
  const employment = await readEmployment(pay);
  const own = roleFolders.filter(existsSync).flatMap(readRoles);
  const standIns = new Map();
  for (const match of ['exact', 'close']) {
    for (const { id, codes } of own) {
      const code = codes?.['onet-soc'];
      if (code && (code.match ?? 'exact') === match && !standIns.has(code.code)) standIns.set(code.code, id);
    }
  }
  const ownRoles = own.map(({ id, title, aliases = [], codes = {} }) => {
    const code = codes['onet-soc']?.code;
    const isWhole = standIns.get(code) === id;
    const people = employment(code);
    return {
      id,
      title,
      codes,
      aliases,
      otherNames: isWhole ? (names.get(code) ?? []) : [],
      employment: people && !isWhole ? people / 10 : people,
      isWhole,
    };
  });
  const others = occupations
    .filter(({ code }) => !standIns.has(code))
    .map(({ code, title }) => ({
      id: singularTitle(title)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-'),
      title: singularTitle(title),
      codes: { 'onet-soc': { code, match: 'exact' } },
      aliases: [],
      otherNames: names.get(code) ?? [],
      employment: employment(code),
      isWhole: true,
    }));
  return [...ownRoles, ...others];
}

function readRoles(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.flatMap((name) => {
    try {
      return [parse(readFileSync(join(folder, name), 'utf8'))];
    } catch {
      return []; // being written
    }
  });
}

function namesByCode(table, occupations) {
  const names = new Map(occupations.map(({ code, title }) => [code, [{ name: title, kind: 'occupation' }]]));
  for (const row of table('Sample of Reported Titles.txt'))
    names.get(row['O*NET-SOC Code'])?.push({ name: row['Reported Job Title'], kind: 'reported' });
  for (const row of table('Alternate Titles.txt'))
    names.get(row['O*NET-SOC Code'])?.push({ name: row['Alternate Title'], kind: 'alternate' });
  return names;
}

/** `Plumbers, Pipefitters, and Steamfitters` → `Plumber, Pipefitter, and Steamfitter` */
function singularTitle(title) {
  return title.replaceAll(/\b[A-Za-z]+s\b(?=$|,| and | or |\/)/g, (word) => pluralize.singular(word));
}

/** Employment by O*NET-SOC code. An O*NET-SOC code that does not end in .00 is taken for a tenth; OEWS codes that stand for several are shared. */
async function readEmployment(pay) {
  const outer = await openArchive(pay, 'pay');
  const book = await openArchive(await outer.read(outer.names.find((name) => name.endsWith('.xlsx'))), 'table');
  const sheet = (await readSheets(book, 'table')).find(({ rows: [header] }) => header?.includes('OCC_CODE'));
  const [header, ...lines] = sheet.rows;
  const [code, group, people] = ['OCC_CODE', 'O_GROUP', 'TOT_EMP'].map((name) => header.indexOf(name));
  const figures = new Map(lines.filter((line) => line[group] === 'detailed').map((line) => [line[code], Number(line[people]) || null]));
  for (const [joint, parts] of Object.entries(jointCodes)) {
    for (const part of parts) figures.set(part, figures.get(joint) / parts.length);
  }
  return (onetCode) => {
    if (!onetCode) return null;
    const figure = figures.get(onetCode.slice(0, 7)) ?? null;
    return figure && !onetCode.endsWith('.00') ? figure / 10 : figure;
  };
}

const jointCodes = {
  '25-9045': ['25-9042', '25-9043', '25-9049'],
  '31-1120': ['31-1121', '31-1122'],
  '51-2090': ['51-2092', '51-2099'],
  '53-1047': ['53-1042', '53-1043', '53-1044', '53-1049'],
  '13-1020': ['13-1021', '13-1022', '13-1023'],
  '21-1018': ['21-1011', '21-1014'],
  '29-2010': ['29-2011', '29-2012'],
  '51-2028': ['51-2022', '51-2023'],
  '25-2052': ['25-2055', '25-2056'],
  '13-2020': ['13-2022', '13-2023'],
  '39-7010': ['39-7011', '39-7012'],
  '47-4090': ['47-4091', '47-4099'],
};
