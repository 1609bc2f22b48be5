// What the name index knows of each bundled role: its own names, those that O*NET publishes for its occupation, and how many people do the job.
import { employment, otherNames } from './figures.mjs';

/**
 * Returns the roles in the form that `buildNameIndex` takes. One role stands for each occupation, and has its published names: the one that means it
 * exactly, else closely. Any other role of the occupation is a part of it, and is taken for a tenth of its workers.
 * @param {readonly object[]} roles as role files state them
 */
export function namedRoles(roles, figures) {
  const standIns = standInsOf(roles);
  return roles.map(({ id, title, aliases = [], codes = {} }) => {
    const code = codes['onet-soc']?.code;
    const isWhole = standIns.get(code) === id;
    const people = code === undefined ? null : peopleIn(code, figures);
    return {
      id,
      title,
      codes,
      aliases,
      otherNames: isWhole ? publishedNames(code, figures) : [],
      employment: people === null ? null : Math.round(isWhole ? people : people / 10),
      isWhole,
    };
  });
}

function standInsOf(roles) {
  const standIns = new Map();
  for (const wanted of ['exact', 'close'])
    for (const { id, codes = {} } of roles) {
      const { code, match } = codes['onet-soc'] ?? {};
      if (match === wanted && !standIns.has(code)) standIns.set(code, id);
    }
  return standIns;
}

function publishedNames(code, figures) {
  const others = otherNames(code, figures).flatMap(({ name, short, kind }) =>
    [name, ...(short ? [short] : [])].map((each) => ({ name: each, kind })),
  );
  return [{ name: figures.occupations.get(code).title, kind: 'occupation' }, ...others];
}

/** Where several occupations are counted together, the one whose code ends in .00 is the whole, and any other is taken for a tenth of it. */
function peopleIn(code, figures) {
  const counted = employment(code, figures);
  if (counted === null) return null;
  return code.endsWith('.00') ? counted.employed : counted.employed / 10;
}
