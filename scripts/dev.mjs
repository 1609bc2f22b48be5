// Runs the command line from src/, without a build: npm run dev -- systems-engineer product-manager
// Caches nothing between runs, so the output always comes from the current source.
import module from 'node:module';
import * as hooks from './dev/typescript-hooks.mjs';

// Node.js 20 has no synchronous hooks, and later versions warn about the asynchronous ones.
if (module.registerHooks) module.registerHooks(hooks);
else module.register('./dev/typescript-hooks.mjs', import.meta.url);
// Show source lines in stack traces.
process.setSourceMapsEnabled(true);

const { main } = await import('../src/cli/main.ts');

process.exitCode = await main({
  argv: process.argv.slice(2),
  // Workers start this file too.
  script: process.argv[1],
  env: process.env,
  cwd: workingFolder(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signals: process,
});
process.exit();

/** npm runs scripts in the package's folder, but paths are relative to where npm was called. */
function workingFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'dev' && folder ? folder : process.cwd();
}
