interface TitledRole {
  readonly id: string;
  readonly title: string;
  /** Left out where the id says it. */
  readonly level?: string | null;
  readonly ref?: string;
}

/** The roles with titles that tell them apart: two of one title have their level after it, else their id, else their reference, else their place. */
export function withDistinctTitles<R extends TitledRole>(roles: readonly R[]): R[] {
  return roles.map((role, index) => ({ ...role, title: distinctTitle(role, index, roles) }));
}

function distinctTitle(role: TitledRole, index: number, roles: readonly TitledRole[]): string {
  const namesakes = roles.filter(({ title }) => title.toLowerCase() === role.title.toLowerCase());
  if (namesakes.length === 1) return role.title;
  const tellsApart = (key: (role: TitledRole) => string | null | undefined): boolean =>
    typeof key(role) === 'string' && new Set(namesakes.map(key)).size === namesakes.length;
  const keys = [({ level }: TitledRole) => level, ({ id }: TitledRole) => id, ({ ref }: TitledRole) => ref];
  return `${role.title} (${keys.find(tellsApart)?.(role) ?? index + 1})`;
}
