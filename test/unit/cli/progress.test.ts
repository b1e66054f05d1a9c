import { PassThrough } from 'node:stream';
import test from 'ava';
import { Progress } from '../../../src/cli/progress.js';

class Recorder extends PassThrough {
  readonly isTTY: boolean;
  readonly columns = 40;
  text = '';

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
    this.on('data', (bytes: Buffer) => (this.text += bytes.toString()));
  }
}

/** What a terminal shows after these bytes: carriage return and "erase line" are all that is used. */
function screen(text: string): string[] {
  return text.split('\n').map((line) => line.split('\r\u001b[2K').at(-1) ?? '');
}

test('off a terminal: one line for each new gist, output untouched', async (t) => {
  const notes = new Recorder(false);
  const output = new Recorder(false);
  const progress = new Progress(notes, output);
  for (const text of ['running: 1 done', 'running: 2 done']) progress.show({ gist: 'running', text });
  await progress.write(Buffer.from('half a '));
  await progress.write(Buffer.from('line\n'));
  progress.show({ gist: 'ending', text: 'ending' });
  progress.end();
  t.is(notes.text, 'batchray: running\nbatchray: ending\n');
  t.is(output.text, 'half a line\n');
});

test('on a terminal: the live line stands below whole lines of output', async (t) => {
  const terminal = new Recorder(true);
  const progress = new Progress(terminal, terminal);
  progress.show({ gist: 'running', text: 'running: 1 done' });
  await progress.write(Buffer.from('first\nsecond '));
  progress.show({ gist: 'running', text: 'running: 2 done' });
  t.deepEqual(screen(terminal.text), ['first', 'second ']);
  await progress.write(Buffer.from('third\n'));
  t.deepEqual(screen(terminal.text), ['first', 'second third', 'batchray: running: 2 done']);
  progress.note('a note');
  t.deepEqual(screen(terminal.text).slice(-2), ['batchray: a note', 'batchray: running: 2 done']);
  progress.show({ gist: 'x', text: 'x'.repeat(100) });
  t.is(screen(terminal.text).at(-1)?.length, 39);
  progress.end();
  t.is(screen(terminal.text).at(-1), '');
});
