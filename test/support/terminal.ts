import { createRequire } from "node:module";
import { type IPty, spawn } from "@lydell/node-pty";
import { ordinaryUser } from "./ordinary-user.ts";
import { environment } from "./run.ts";

// The package says that it is an ES module and is none, so that no loader agrees with another on what it exports.
const xterm = createRequire(import.meta.url)("@xterm/headless") as typeof import("@xterm/headless");

export interface TerminalOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly ordinary?: boolean;
}

const keys = { enter: "\r", "ctrl-c": "\x03", backspace: "\x7f" } as const;

/** A program in a terminal of 80 columns and 40 rows, with somebody in front of it. */
export class Terminal {
  readonly #pty: IPty;
  readonly #screen = new xterm.Terminal({ cols: 80, rows: 40, scrollback: 200, allowProposedApi: true });
  readonly #ended: Promise<number>;
  #drawn: Promise<void> = Promise.resolve();
  #raw = "";
  #over = false;

  constructor(command: string, args: readonly string[], options: TerminalOptions) {
    this.#pty = spawn(command, [...args], {
      name: options.env?.TERM ?? "xterm-256color",
      cols: 80,
      rows: 40,
      cwd: options.cwd,
      env: environment(options.env),
      ...(options.ordinary ? ordinaryUser() : {}),
    });
    this.#pty.onData((text) => {
      this.#raw += text;
      this.#drawn = new Promise((resolve) => this.#screen.write(text, resolve));
    });
    this.#ended = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal }) => {
        this.#over = true;
        resolve(signal ? 128 + signal : exitCode);
      });
    });
  }

  /** What stands on the screen and above it, as a person sees it: without what was overwritten, without colours. */
  async screen(): Promise<string> {
    await this.#drawn;
    const { active } = this.#screen.buffer;
    const lines = Array.from(
      { length: active.length },
      (_, row) => active.getLine(row)?.translateToString(true) ?? "",
    );
    return lines.join("\n").trimEnd();
  }

  /** Rows of the screen that the terminal had to break because a line was wider than 80 columns. */
  async brokenLines(): Promise<string[]> {
    await this.#drawn;
    const { active } = this.#screen.buffer;
    return Array.from({ length: active.length }, (_, row) => active.getLine(row))
      .filter((line) => line?.isWrapped)
      .map((line) => line?.translateToString(true) ?? "");
  }

  /** Everything that the program sent, with the control sequences. */
  get raw(): string {
    return this.#raw;
  }

  /** Waits until the screen shows something; fails where the program ends or 15 seconds pass without it. */
  async shows(wanted: RegExp): Promise<void> {
    const deadline = Date.now() + 15_000;
    for (;;) {
      // The order matters: a program that ended may have drawn its last lines a moment before.
      const over = this.#over;
      const screen = await this.screen();
      if (wanted.test(screen)) return;
      if (over || Date.now() > deadline) {
        this.close();
        throw new Error(`The terminal does not show ${wanted}, but:\n${screen}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  type(text: string): void {
    this.#pty.write(text);
  }

  press(key: keyof typeof keys): void {
    this.#pty.write(keys[key]);
  }

  /** Waits for the program's end; resolves to the exit code as a shell reports it. */
  async ends(): Promise<number> {
    let late: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, reject) => {
      late = setTimeout(async () => {
        const screen = await this.screen();
        this.close();
        reject(new Error(`The program still runs after 15 seconds, showing:\n${screen}`));
      }, 15_000);
    });
    try {
      return await Promise.race([this.#ended, patience]);
    } finally {
      clearTimeout(late);
    }
  }

  /** Ends the program where it still runs. */
  close(): void {
    if (!this.#over) this.#pty.kill();
  }
}
