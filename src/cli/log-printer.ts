/** Names the log file whenever another one speaks. */
export class LogPrinter {
  #last: string | undefined;

  print(name: string, lines: string): void {
    if (this.#last !== name) {
      process.stdout.write(`${this.#last === undefined ? '' : '\n'}==> ${name} <==\n`);
      this.#last = name;
    }
    process.stdout.write(lines);
  }
}
