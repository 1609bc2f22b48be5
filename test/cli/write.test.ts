import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { writeToStream } from '../../src/cli/write.js';

function openStream(failure: NodeJS.ErrnoException | null): { stream: Writable; written: () => string } {
  let written = '';
  const stream = new Writable({
    decodeStrings: false,
    write: (text: string, _encoding, done) => {
      written += text;
      done(failure);
    },
  });
  return { stream, written: () => written };
}

test('a stream is listened to once, however often it is written to', async () => {
  const { stream, written } = openStream(null);
  for (let count = 0; count < 20; count += 1) await writeToStream(stream, `${count} `);
  expect(stream.listenerCount('error')).toBe(1);
  expect(written().trim().split(' ')).toHaveLength(20);
});

test('a failure is thrown where it happens, and ends nothing later', async () => {
  const { stream } = openStream(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
  const reported = new Promise((done) => stream.once('close', done));
  await expect(writeToStream(stream, 'text')).rejects.toThrow('the result could not be written: the disk is full');
  await reported;
  await expect(writeToStream(stream, 'more')).rejects.toThrow('the result could not be written');
});

test('a reader that has closed its end is no failure', async () => {
  const { stream } = openStream(Object.assign(new Error('closed'), { code: 'EPIPE' }));
  await writeToStream(stream, 'text');
});
