import { once } from 'node:events';
import { emitKeypressEvents } from 'node:readline';
import { PassThrough } from 'node:stream';
import { askForRoles } from '../../../dist/cli/picker/ask.js';
import { askInLines } from '../../../dist/cli/picker/ask-in-lines.js';
import { drawPicker } from '../../../dist/cli/picker/picker-frame.js';
import { pressKey, startPicking } from '../../../dist/cli/picker/picker-state.js';
import { openRoleFinder } from '../../../dist/cli/picker/role-finder.js';
import { widthOf } from '../../../dist/formats/terminal/wrap.js';
import { bundledFolder } from '../../../dist/roles/bundled-roles.js';
import { openLibrary } from '../../../dist/roles/library.js';
import { controlCharacterIn, withoutStyles } from '../check-output.mjs';
import { hostileTexts } from '../hostile.mjs';

/** Keys that are typed, pasted and sent by a terminal, at screens of all sizes. Checks what is picked and drawn, and that the picker ends. */
export const picker = {
  name: 'picker',
  share: 1,
  prepare: async () => {
    const library = openLibrary([bundledFolder]);
    const { roles } = await library.list();
    const own = hostileTexts
      .slice(0, 30)
      .map((title, place) => ({ ...roles[place], id: `own-${place}`, title, aliases: [title, 'nurse'], origin: 'file' }));
    const finders = [
      openRoleFinder({ roles: [...roles.slice(0, 40), ...own], faulty: [] }, []),
      openRoleFinder({ roles: own.slice(0, 1), faulty: [{ message: 'faulty', faults: [{ file: '\u001b[31m.yaml' }] }] }, []),
      openRoleFinder({ roles, faulty: [] }, [bundledFolder]),
    ];
    return { finders, ids: new Set([...roles, ...own].map(({ id }) => id)) };
  },
  make: (random) => {
    const finder = random.pick([0, 0, 0, 1, 2]);
    // Looking a name up among all roles takes a hundred times as long.
    const chunks = Array.from({ length: 1 + random.below(finder === 2 ? 4 : 25) }, () => random.pick(random.pick(keys)));
    return Buffer.from(
      JSON.stringify({
        chunks,
        finder,
        size: size(random),
        way: random.pick(['state', 'state', 'state', 'prompt', 'lines']),
      }),
    );
  },
  check: async (input, { finders, ids }) => {
    const { chunks, finder, size: screen, way } = JSON.parse(input.toString());
    const picked = await ways[way](chunks, finders[finder], screen);
    checkPicked(picked, ids);
    return picked === null ? 'left' : 'read';
  },
};

const keys = [
  [
    'nurse\r',
    'cook\r',
    'a\r',
    'e\t',
    'teacher\r',
    '\r\r',
    '\u001b[B\r',
    'n',
    'nu',
    'nurse',
    'teacher ',
    'a',
    'é',
    '漢',
    '看護',
    '👩‍⚕️',
    ' ',
    '  ',
  ],
  ['\r', '\r', '\r', '\n', '\t', '\u007f', '\b'],
  // Arrows, pages, home, end, delete, function keys, with modifiers too; a resize, a pasted text, a mouse, an answer of the terminal.
  [
    '\u001b[A',
    '\u001b[B',
    '\u001b[5~',
    '\u001b[6~',
    '\u001b[H',
    '\u001b[F',
    '\u001b[3~',
    '\u001bOP',
    '\u001b[1;5A',
    '\u001b[Z',
    '\u001bn',
    '\u001b[24~',
  ],
  [
    '\u001b[200~nurse\rteacher\u001b[201~',
    '\u001b[<0;10;10M',
    '\u001b[?62;c',
    '\u001b[12;40R',
    '\u001b]0;x\u0007',
    '\u001b[',
    '\u001b[999999999999~',
  ],
  [...'\u0001\u0002\u0005\u0006\u0008\u000b\u000c\u000e\u0010\u0012\u0014\u0015\u0017\u0019\u001c\u0000'],
  hostileTexts,
];

function size({ below, percent }) {
  return percent(20) ? { columns: 1 + below(10), rows: 1 + below(4) } : { columns: 1 + below(150), rows: 1 + below(60) };
}

const ways = {
  state: async (chunks, finder, screen) => {
    let state = startPicking(finder);
    for (const [text, key] of await keysOf(chunks)) {
      if (state.isDone) break;
      state = pressKey(state, text, key, finder);
      checkFrame(state, finder, screen);
    }
    return state.isDone ? state.picked : null;
  },
  prompt: async (chunks, finder, screen) => {
    const terminal = fakeTerminal(screen);
    return typed(askForRoles(finder, terminal, { color: 3, width: screen.columns, isAscii: false }), terminal, chunks);
  },
  lines: async (chunks, finder, screen) => {
    const terminal = fakeTerminal(screen);
    return typed(askInLines(finder, terminal, false), terminal, chunks);
  },
};

/** The keys as Node reads them. */
async function keysOf(chunks) {
  const input = new PassThrough();
  const pressed = [];
  emitKeypressEvents(input);
  input.on('keypress', (text, key) => pressed.push([text, key]));
  for (const chunk of chunks) input.write(chunk);
  input.end();
  await once(input, 'end');
  return pressed;
}

function fakeTerminal(screen) {
  const output = Object.assign(new PassThrough(), screen);
  output.resume();
  return { input: new PassThrough(), output };
}

/** Types, then Ctrl-C, after which nobody is asked any more. */
async function typed(asked, { input, output }, chunks) {
  for (const chunk of chunks) {
    input.write(chunk);
    await new Promise(setImmediate);
    output.emit('resize');
  }
  const answers = [];
  void asked.then((picked) => answers.push(picked));
  for (let tries = 0; tries < 100 && answers.length === 0; tries++) {
    input.write('\u0003');
    await new Promise((resolve) => setTimeout(resolve, tries < 3 ? 0 : 20));
  }
  if (answers.length === 0) throw new Error('the picker does not end at Ctrl-C');
  return answers[0];
}

function checkPicked(picked, ids) {
  if (picked === null) return;
  if (picked.length < 2 || picked.length > 6) throw new Error(`${picked.length} roles are compared`);
  if (new Set(picked.map(({ id }) => id)).size < picked.length) throw new Error('a role is compared with itself');
  const unknown = picked.find(({ id }) => !ids.has(id));
  if (unknown) throw new Error(`there is no role ${unknown.id}`);
}

function checkFrame(state, finder, screen) {
  const frame = drawPicker(state, finder, screen, { color: 0, width: screen.columns, isAscii: false });
  const control = controlCharacterIn(withoutStyles(frame));
  if (control) throw new Error(`the picker draws ${JSON.stringify(control)}`);
  const wide = frame.split('\n').find((line) => widthOf(line) >= Math.max(2, screen.columns));
  if (wide !== undefined) throw new Error(`a line of ${widthOf(wide)} columns on a screen of ${screen.columns}: ${wide}`);
}
