/**
 * Has V8 optimise functions seven times as late as it does by itself. A command ends a moment after it began: most of what V8 of Node 20 and 22
 * optimises meanwhile is thrown away, and takes up to a third of the run. To be called before any code of an earlier run is loaded: V8 takes none
 * that was made under other flags.
 */
export function delayOptimization(): void {
  const [version = ''] = process.versions.v8.split('.');
  const flag = flags[version];
  if (flag !== undefined) process.getBuiltinModule('v8').setFlagsFromString(flag);
}

/** By V8's version, those of Node 20 and 22; from Node 24 on it makes no difference. */
const flags: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=500000',
  12: '--invocation-count-for-turbofan=20000',
};
