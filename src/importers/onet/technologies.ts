import type { YamlValue } from '../../model/yaml-value.js';
import { isMarked } from './cells.js';
import { mapValues, onetSource, type ReleasePart } from './part.js';

interface Technology {
  readonly name: string;
  readonly isHot: boolean;
  readonly isInDemand: boolean;
}

/** Reads technologies: those in demand for the occupation first, then hot ones, which employers often ask for in any occupation. */
export const technologies: ReleasePart = async (release, occupations) => {
  const byOccupation = new Map<string, Map<string, Technology>>();
  for (const { code, name, hot, demand } of await release.rows(technologyTable)) {
    if (!occupations.has(code) || name === '') continue;
    const found = byOccupation.get(code) ?? new Map<string, Technology>();
    byOccupation.set(code, found);
    const previous = found.get(name);
    found.set(name, {
      name,
      isHot: isMarked(hot) || (previous?.isHot ?? false),
      isInDemand: isMarked(demand) || (previous?.isInDemand ?? false),
    });
  }
  return mapValues(byOccupation, (found) => ({
    technologies: [...found.values()]
      .sort((a, b) => rank(b) - rank(a) || (a.name < b.name ? -1 : 1))
      .map((technology): YamlValue => ({ name: technology.name, note: markNote(technology), source: onetSource })),
  }));
};

/** @public for scripts/occupations */
export const technologyTable = {
  names: ['Technology Skills', 'Software Skills'],
  columns: { code: 'O*NET-SOC Code', name: ['Example', 'Workplace Example'] },
  optionalColumns: { hot: 'Hot Technology', demand: 'In Demand' },
} as const;

function rank({ isHot, isInDemand }: Technology): number {
  return 2 * Number(isInDemand) + Number(isHot);
}

function markNote({ isHot, isInDemand }: Technology): string | undefined {
  const marked = [...(isInDemand ? ['in demand'] : []), ...(isHot ? ['hot technology'] : [])].join('; ');
  return marked === '' ? undefined : marked;
}
