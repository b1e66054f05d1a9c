/**
 * A detached `sh` that outlives the supervisor. It reads process groups and paths from a pipe; when the pipe ends without
 * `done`, the supervisor was killed, and the guard ends the processes and removes the paths. It is no part of the orderly
 * teardown, ignores the signals that a batch system sends to every process of a job, and uses nothing but the shell.
 */
import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/** Processes get three seconds to end by themselves. Children, raylet and gcs service, see the same end of file: others are told. */
const SCRIPT = `
trap '' HUP INT TERM USR1 USR2
newline='
'
groups= others= paths=
while IFS= read -r line; do
  case $line in
    done) exit 0 ;;
    ended) groups= others= ;;
    'child '*) groups="$groups \${line#child }" ;;
    'group '*) groups="$groups \${line#group }" others="$others \${line#group }" ;;
    'path '*) paths="$paths\${line#path }$newline" ;;
  esac
done
for pid in $others; do kill -TERM "$pid"; done
turn=0
while [ "$turn" -lt 30 ]; do
  alive=
  for pid in $groups; do kill -0 "$pid" && alive=1; done
  [ -n "$alive" ] || break
  sleep 0.1
  turn=$((turn + 1))
done
for pid in $groups; do kill -KILL -- "-$pid"; done
IFS=$newline
set -f
for path in $paths; do rm -rf -- "$path"; done
`;

export class Guard {
  readonly #pipe: Writable;

  private constructor(pipe: Writable) {
    this.#pipe = pipe;
  }

  /** @param label - for people who look at `ps` */
  static start(label: string): Guard {
    const child = spawn('/bin/sh', ['-c', 'eval "$SCRIPT"', 'batchray-guard', label], {
      detached: true,
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', SCRIPT },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    // A machine without a shell, or a killed guard, is no reason to stop working.
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.unref();
    return new Guard(child.stdin);
  }

  /** A process that leads its own group; the whole group is killed if it must be. `hasLifeLine`: it ends by itself with the supervisor. */
  watchGroup(pid: number, hasLifeLine: boolean): void {
    this.#pipe.write(`${hasLifeLine ? 'child' : 'group'} ${pid}\n`);
  }

  watchPath(path: string): void {
    this.#pipe.write(`path ${path}\n`);
  }

  /** The supervisor has done everything itself. */
  done(): void {
    this.#pipe.end('done\n');
  }

  /** The processes have ended, but paths are left: the guard tries, too. */
  removePaths(): void {
    this.#pipe.end('ended\n');
  }
}
