import type { Field, FieldFigures, MedianPay, OccupationFigures, RoleInField } from '../model/field.js';
import type { ListedRole } from '../model/role.js';
import { type RoleFigures, readFigures } from './bundled/occupation-figures.js';
import type { Folder } from './folder.js';

/** The fields of work, and the figures of the roles in them. */
export interface RoleFields {
  readonly fields: readonly Field[];
  /** The field of a role, and the figures of its occupation if it is a bundled one. */
  figuresOfRole(role: Pick<ListedRole, 'id' | 'codes' | 'origin'>): OccupationFigures;
  /** Adds the same to what is listed of a role. */
  withFigures(role: ListedRole): RoleInField;
  /** About how many people work in a bundled role; 0 if that is not known. */
  workersIn(role: ListedRole): number;
  /** What the occupations of some roles of a field come to. */
  figuresOf(field: Field, roles: readonly RoleInField[]): FieldFigures;
}

/** Reads the fields and figures of the bundled library, if it is among the folders; otherwise there are none. */
export function openFields(folders: readonly Folder[]): RoleFields {
  const packed = folders.find((folder) => folder.packed)?.packed;
  const { fields, figures } = packed ? readFigures(packed) : { fields: [], figures: new Map<string, RoleFigures>() };
  const bundledFigures = ({ id, origin }: Pick<ListedRole, 'id' | 'origin'>): RoleFigures | undefined =>
    origin === 'bundled' ? figures.get(id) : undefined;
  const figuresOfRole: RoleFields['figuresOfRole'] = (role) => {
    const { field = fieldByCode(role, fields), employment = null, medianPay = null } = bundledFigures(role) ?? {};
    return { field, employment, medianPay };
  };
  return {
    fields,
    figuresOfRole,
    withFigures: (role) => {
      // By name, because the roles of an index have getters, which a spread leaves out.
      const { id, title, aliases, codes, tags, levels, origin, file } = role;
      return { id, title, aliases, codes, tags, levels, origin, file, ...figuresOfRole(role) };
    },
    workersIn: (role) => bundledFigures(role)?.workers ?? 0,
    figuresOf: (field, roles) => {
      const distinct = new Map(roles.flatMap((role) => bundledFigures(role) ?? []).map((each) => [each.occupation, each]));
      distinct.delete(null);
      return summarize(field, roles.length, [...distinct.values()]);
    },
  };
}

function fieldByCode({ codes }: Pick<ListedRole, 'codes'>, fields: readonly Field[]): string | null {
  const code = codes['onet-soc']?.code ?? codes['soc']?.code ?? '';
  return fields.find(({ group }) => code.startsWith(`${group}-`))?.id ?? null;
}

function summarize({ id, title, group }: Field, roles: number, occupations: readonly RoleFigures[]): FieldFigures {
  const employed = occupations.flatMap(({ employment }) => employment ?? []);
  const medians = occupations.flatMap(({ medianPay }) => (medianPay?.period === 'year' ? [medianPay] : []));
  return {
    id,
    title,
    group,
    roles,
    occupations: occupations.length,
    employment: employed.length === 0 ? null : employed.reduce((sum, each) => sum + each, 0),
    medianPay: spanOf(medians),
  };
}

/** The lowest, the middle and the highest; of an even number, the lower of the two in the middle, so that each is the pay of an occupation. */
function spanOf(medians: readonly MedianPay[]): FieldFigures['medianPay'] {
  const sorted = medians.toSorted((a, b) => a.amount - b.amount);
  const [lowest, middle, highest] = [sorted[0], sorted[(sorted.length - 1) >> 1], sorted.at(-1)];
  return lowest && middle && highest ? { lowest, middle, highest } : null;
}
