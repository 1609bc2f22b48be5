import { Prompt, isCancel } from '@clack/core';
import type { Style } from '../../formats/format.js';
import type { Terminal } from '../process.js';
import { drawPicker, type ScreenSize } from './picker-frame.js';
import { type PickerState, pressKey, startPicking } from './picker-state.js';
import type { PickableRole, RoleFinder } from './role-finder.js';

/** Lets somebody pick roles by typing. Returns null if they leave with Esc, Ctrl-C or Ctrl-D. */
export async function askForRoles(finder: RoleFinder, { input, output }: Terminal, style: Style): Promise<readonly PickableRole[] | null> {
  let state: PickerState = startPicking(finder);
  // The prompt reads keys and draws; the state alone decides what a key does, so the prompt edits no text.
  const prompt: Prompt<undefined> = new Prompt(
    {
      input,
      output,
      render: () => (['submit', 'cancel'].includes(prompt.state) ? '' : draw(state, finder, sizeOf(output), style)),
      // Whatever Enter did, the prompt goes on until the roles are to be compared.
      validate: () => (state.isDone ? undefined : 'not done'),
    },
    false,
  );
  prompt.on('key', (text, key) => {
    state = pressKey(state, text, key, finder);
    if (state.isDone) prompt.state = 'submit';
    if (key.ctrl && key.name === 'd') prompt.state = 'cancel';
  });
  return isCancel(await prompt.prompt()) ? null : state.picked;
}

/** Where lines are cut down to a letter or two, the prompt cannot tell two frames apart. */
function draw(state: PickerState, finder: RoleFinder, size: ScreenSize, style: Style): string {
  return size.columns < fewestColumns ? 'Widen the terminal.' : drawPicker(state, finder, size, style);
}

const fewestColumns = 20;

/** The size of the terminal, which may change at any time. */
function sizeOf({ columns = 80, rows = 24 }: Terminal['output']): ScreenSize {
  return { columns: columns || 80, rows: rows || 24 };
}
