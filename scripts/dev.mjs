// Runs the command line from src/, without a build: npm run dev -- systems-engineer product-manager
// Nothing is cached between runs, so what it prints is always that of the source as it is now.
import module from 'node:module';
import * as hooks from './dev/typescript-hooks.mjs';

// Node.js 20 has no hooks in the same thread, and later versions warn of the others.
if (module.registerHooks) module.registerHooks(hooks);
else module.register('./dev/typescript-hooks.mjs', import.meta.url);
// Stack traces name the lines of the source.
process.setSourceMapsEnabled(true);

const { main } = await import('../src/cli/main.ts');

process.exitCode = await main({
  argv: process.argv.slice(2),
  // Workers start this file again.
  script: process.argv[1],
  env: process.env,
  cwd: workingFolder(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signals: process,
});
process.exit();

/** npm starts scripts in the folder of the package; paths are meant from where it was called. */
function workingFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'dev' && folder ? folder : process.cwd();
}
