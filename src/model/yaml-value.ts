/** A value that a role file can hold. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | YamlMap;

/** Keys whose value is undefined are left out. */
export type YamlMap = { readonly [key: string]: YamlValue | undefined };
