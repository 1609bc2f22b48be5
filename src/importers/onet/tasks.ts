import { readRows } from '../files/tab-table.js';
import type { YamlValue } from '../files/yaml-text.js';
import { parseScaleValue, isMarked } from './cells.js';
import { mapValues, onetSource, type ReleasePart, appendTo } from './part.js';
import type { Release } from './release.js';

interface Task {
  readonly id: string;
  readonly text: string;
  readonly isSupplemental: boolean;
}

/** Tasks as duties, core before supplemental, the most important first; with the detailed work activities that O*NET assigned. */
export const tasks: ReleasePart = async (release, occupations) => {
  const table = await release.table('Task Statements');
  const activities = await activitiesOf(release);
  const importance = await importanceOf(release);
  const byOccupation = new Map<string, Task[]>();
  for (const { code, id, text, type } of table ? readRows(table, taskColumns, { type: 'Task Type' }) : []) {
    if (occupations.has(code) && text !== '') appendTo(byOccupation, code, { id, text, isSupplemental: /^supplemental$/i.test(type) });
  }
  return mapValues(byOccupation, (found, code) => {
    const rating = ({ id }: Task): number => importance.get(`${code}\t${id}`) ?? 0;
    const sorted = [...found].sort((a, b) => Number(a.isSupplemental) - Number(b.isSupplemental) || rating(b) - rating(a));
    const item = (task: Task): YamlValue => toDuty(task, rating(task), activities.get(`${code}\t${task.id}`) ?? []);
    return { duties: unique(sorted).map(item) };
  });
};

const taskColumns = { code: 'O*NET-SOC Code', id: 'Task ID', text: 'Task' };

/** What stands there twice counts where it stands first. */
function unique(found: readonly Task[]): Task[] {
  const seen = new Set<string>();
  return found.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function toDuty({ text, isSupplemental }: Task, importance: number, activities: readonly string[]): YamlValue {
  if (importance === 0 && activities.length === 0 && !isSupplemental) return text;
  return {
    text,
    ...(importance > 0 && { importance }),
    ...(activities.length > 0 && { 'same-as': [...new Set(activities)].sort() }),
    ...(isSupplemental && { note: 'supplemental' }),
    ...(importance > 0 && { source: onetSource }),
  };
}

/** The DWA ids by occupation and task. */
async function activitiesOf(release: Release): Promise<Map<string, string[]>> {
  const table = await release.table('Tasks to DWAs');
  const activities = new Map<string, string[]>();
  for (const { code, id, activity } of table ? readRows(table, { code: 'O*NET-SOC Code', id: 'Task ID', activity: 'DWA ID' }) : []) {
    if (activity !== '') appendTo(activities, `${code}\t${id}`, activity);
  }
  return activities;
}

/** Importance, 1 to 5, by occupation and task. */
async function importanceOf(release: Release): Promise<Map<string, number>> {
  const table = await release.table('Task Ratings');
  const importance = new Map<string, number>();
  for (const row of table ? readRows(table, ratingColumns, { suppressed: 'Recommend Suppress' }) : []) {
    if (!table || row.scale !== 'IM' || isMarked(row.suppressed)) continue;
    const figure = parseScaleValue(row.figure, [1, 5], table, row.line);
    if (figure !== null) importance.set(`${row.code}\t${row.id}`, figure);
  }
  return importance;
}

const ratingColumns = { code: 'O*NET-SOC Code', id: 'Task ID', scale: 'Scale ID', figure: 'Data Value' };
