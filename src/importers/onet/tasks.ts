import type { YamlValue } from '../../model/yaml-value.js';
import { parseScaleValue, isMarked } from './cells.js';
import { mapValues, onetSource, type ReleasePart, appendTo } from './part.js';
import type { Release } from './release.js';

interface Task {
  readonly id: string;
  readonly text: string;
  readonly isSupplemental: boolean;
}

/** Reads tasks as duties, with their detailed work activities (DWA): core before supplemental ones, the most important first. */
export const tasks: ReleasePart = async (release, occupations) => {
  const activities = await readActivities(release);
  const importances = await readImportances(release);
  const byOccupation = new Map<string, Task[]>();
  for (const { code, id, text, type } of await release.rows(taskTable)) {
    if (occupations.has(code) && text !== '') appendTo(byOccupation, code, { id, text, isSupplemental: /^supplemental$/i.test(type) });
  }
  return mapValues(byOccupation, (found, code) => {
    const importanceOf = ({ id }: Task): number => importances.get(`${code}\t${id}`) ?? 0;
    const sorted = [...found].sort((a, b) => Number(a.isSupplemental) - Number(b.isSupplemental) || importanceOf(b) - importanceOf(a));
    const duty = (task: Task): YamlValue => toDuty(task, importanceOf(task), activities.get(`${code}\t${task.id}`) ?? []);
    return { duties: uniqueTasks(sorted).map(duty) };
  });
};

const taskTable = {
  names: ['Task Statements'],
  columns: { code: 'O*NET-SOC Code', id: 'Task ID', text: 'Task' },
  optionalColumns: { type: 'Task Type' },
} as const;

/** Reads the ids of detailed work activities, by O*NET-SOC code and task id, separated by a tab. */
async function readActivities(release: Release): Promise<Map<string, string[]>> {
  const activities = new Map<string, string[]>();
  for (const { code, id, activity } of await release.rows(activityTable)) {
    if (activity !== '') appendTo(activities, `${code}\t${id}`, activity);
  }
  return activities;
}

const activityTable = {
  names: ['Tasks to DWAs'],
  columns: { code: 'O*NET-SOC Code', id: 'Task ID', activity: ['DWA ID', 'DWA Element ID'] },
} as const;

/** Reads importance (IM, 1 to 5), by O*NET-SOC code and task id, separated by a tab. */
async function readImportances(release: Release): Promise<Map<string, number>> {
  const importances = new Map<string, number>();
  for (const row of await release.rows(ratingTable)) {
    if (row.scale !== 'IM' || isMarked(row.suppressed)) continue;
    const importance = parseScaleValue(row.value, [1, 5], row.place);
    if (importance !== null) importances.set(`${row.code}\t${row.id}`, importance);
  }
  return importances;
}

const ratingTable = {
  names: ['Task Ratings'],
  columns: { code: 'O*NET-SOC Code', id: 'Task ID', scale: 'Scale ID', value: 'Data Value' },
  optionalColumns: { suppressed: 'Recommend Suppress' },
} as const;

/** Drops tasks whose text appeared before. */
function uniqueTasks(all: readonly Task[]): Task[] {
  const seen = new Set<string>();
  return all.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** @param importance 1 to 5, or 0 if it is unknown */
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
