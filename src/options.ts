import {
  type AnswerName,
  type Answers,
  ciHosts,
  databases,
  deployTargets,
  finalStages,
  servers,
} from "./answers.ts";
import { appFolderProblem } from "./app-folder.ts";
import { hasTrixieImage } from "./knowledge/images.ts";
import {
  defaultDjango,
  defaultPython,
  djangosFor,
  patchNoteSentence,
  pythonsFor,
  type Refusal,
  readDjango,
  readPython,
  refusalClause,
  supportedDjangos,
  supportedPythons,
} from "./knowledge/support.ts";
import { seriesOf } from "./knowledge/versions.ts";
import { didYouMean, either } from "./sentences.ts";

/**
 * One table for everything a person can say to the scaffold: both doors' flags, the prompts, the checks, the help and
 * the README's table are made from it.
 */

/** What a check finds: the value, or the second half of a sentence about it ("is not a port; give …"). */
export type Checked<Value> = { readonly value: Value } | { readonly problem: string };

export interface Prompt {
  readonly message: string;
  readonly hint: string;
}

interface Row<Name extends string> {
  readonly name: Name;
  /** One letter, where the flag has a short form. */
  readonly short?: string;
  /** What stands for the value in the help; a row without one is a switch. */
  readonly placeholder?: string;
  readonly help: string;
  /** True: `--no-NAME` turns the switch off. */
  readonly negatable?: boolean;
}

export interface AnswerRow<Name extends AnswerName = AnswerName> extends Row<Name> {
  /** The type that the value has in an answers file. */
  readonly type: "string" | "number" | "boolean";
  /** What is allowed, as the README's table and "needs a value" say it. */
  readonly allowed: string;
  /** Every value allowed, where that is a short list. */
  readonly choices?: readonly Answers[Name][];
  readonly prompt?: Prompt;
  /** The default as the help shows it. */
  readonly defaultShown: string;
  /** The default, from the answers of the rows above. */
  readonly fallback: (known: Partial<Answers>) => Answers[Name];
  /** Checks a text, given the answers of the rows above. Switches are not checked. */
  readonly check: (text: string, known: Partial<Answers>) => Checked<Answers[Name]>;
  /** The answers that the check needs to know. */
  readonly dependsOn?: readonly AnswerName[];
  /** What a valid value should make its owner think of. */
  readonly note?: (value: Answers[Name]) => string | undefined;
}

export type RunName =
  | "dir"
  | "answers"
  | "yes"
  | "force"
  | "dry-run"
  | "diff"
  | "check"
  | "json"
  | "quiet"
  | "help"
  | "version";

export interface RunRow extends Row<RunName> {
  /** What its value must be, as "needs a value" says it. */
  readonly allowed?: string;
}

const python: AnswerRow<"python"> = {
  name: "python",
  type: "string",
  placeholder: "X.Y",
  help: "Python version of both stages",
  allowed: `${either(supportedPythons())}, or one of their releases such as 3.13.1`,
  prompt: { message: "Python version", hint: `${supportedPythons()[0]} to ${supportedPythons().at(-1)}` },
  defaultShown: defaultPython,
  fallback: () => defaultPython,
  check(text) {
    const reading = readPython(text);
    if (reading.ok) return { value: text };
    return { problem: `${refused("Python", reading.refusal)}; give ${either(supportedPythons())}` };
  },
  note(value) {
    const reading = readPython(value);
    return reading.ok && reading.note ? patchNoteSentence(reading.note) : undefined;
  },
};

const app: AnswerRow<"app"> = {
  name: "app",
  type: "string",
  placeholder: "FOLDER",
  help: "folder of the Django project, also as the first word",
  allowed: 'a relative folder such as "devops" or "services/web"',
  prompt: { message: "App folder", hint: "relative, such as devops or services/web" },
  defaultShown: "devops",
  fallback: () => "devops",
  check(text) {
    const folder = text.length > 1 ? text.replace(/\/$/, "") : text;
    const problem = appFolderProblem(folder);
    return problem ? { problem } : { value: folder };
  },
};

const port: AnswerRow<"port"> = {
  name: "port",
  type: "number",
  placeholder: "N",
  help: "port that the container listens on",
  allowed: "an integer from 1 to 65535",
  prompt: { message: "Port", hint: "1 to 65535" },
  defaultShown: "8000",
  fallback: () => 8000,
  check(text) {
    const value = /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : Number.NaN;
    return value <= 65535 ? { value } : { problem: "is not a port; give an integer from 1 to 65535" };
  },
  note(value) {
    return value < 1024
      ? `Port ${value} is below 1024: Docker lets an ordinary user listen there, other platforms may not.`
      : undefined;
  },
};

const django: AnswerRow<"django"> = {
  name: "django",
  type: "string",
  placeholder: "X.Y",
  help: `Django series: ${either(supportedDjangos())}`,
  allowed: either(supportedDjangos()),
  choices: supportedDjangos(),
  defaultShown: "the newest LTS that fits",
  dependsOn: ["python"],
  fallback: (known) => defaultDjango(seriesOf(known.python ?? defaultPython)),
  check(text, known) {
    const python = seriesOf(known.python ?? defaultPython);
    const fitting = djangosFor(python);
    const reading = readDjango(text);
    if (!reading.ok) {
      // What has ended was meant as it was typed.
      const near = reading.refusal.kind === "ended" ? "" : didYouMean(text, fitting);
      return { problem: `${refused("Django", reading.refusal)}; give ${either(fitting)}${near}` };
    }
    if (fitting.includes(text)) return { value: text };
    return {
      problem: `does not run on Python ${python}; give Django ${either(fitting)}, or Python ${either(pythonsFor(text))}`,
    };
  },
};

const server: AnswerRow<"server"> = {
  name: "server",
  type: "string",
  placeholder: "NAME",
  help: "gunicorn, uvicorn or, for trying out only, runserver",
  allowed: either(servers),
  choices: servers,
  defaultShown: "gunicorn",
  fallback: () => "gunicorn",
  check: (text) => oneOf(text, servers, "a server"),
  note: (value) =>
    value === "runserver"
      ? "runserver is Django's development server; take gunicorn or uvicorn for anything that others use."
      : undefined,
};

const database: AnswerRow<"database"> = {
  name: "database",
  type: "string",
  placeholder: "NAME",
  help: "sqlite or postgres, which adds psycopg and a compose service",
  allowed: either(databases),
  choices: databases,
  defaultShown: "sqlite",
  fallback: () => "sqlite",
  check: (text) => oneOf(text, databases, "a database"),
};

const final: AnswerRow<"final"> = {
  name: "final",
  type: "string",
  placeholder: "STAGE",
  help: "slim, or distroless: no shell, no package manager, no pip",
  allowed: either(finalStages),
  choices: finalStages,
  defaultShown: "slim",
  dependsOn: ["python"],
  fallback: () => "slim",
  check(text, known) {
    const python = known.python ?? defaultPython;
    const checked = oneOf(text, finalStages, "a final stage");
    if (text !== "distroless" || hasTrixieImage(python)) return checked;
    return {
      problem: `stands on Debian 13, for which Python ${python} has no image; give --final slim or Python ${seriesOf(python)}`,
    };
  },
};

const hashes: AnswerRow<"hashes"> = {
  name: "hashes",
  type: "boolean",
  help: "pin requirements by hash, with requirements.in beside",
  negatable: true,
  allowed: "true or false",
  choices: [true, false],
  defaultShown: "off",
  fallback: () => false,
  check: switchTakesNoText,
};

const original: AnswerRow<"original"> = {
  name: "original",
  type: "boolean",
  help: "also write Dockerfile.original, a single stage to compare with",
  negatable: true,
  allowed: "true or false",
  choices: [true, false],
  defaultShown: "off",
  fallback: () => false,
  check: switchTakesNoText,
};

const ciChoices = ["none", ...ciHosts] as const;

const ci: AnswerRow<"ci"> = {
  name: "ci",
  type: "string",
  placeholder: "HOST",
  help: "also write CI for github or gitlab",
  allowed: either(ciChoices),
  choices: ciChoices,
  defaultShown: "none",
  fallback: () => "none",
  check: (text) => oneOf(text, ciChoices, "a host of CI"),
};

const deployChoices = ["none", ...deployTargets] as const;

const deploy: AnswerRow<"deploy"> = {
  name: "deploy",
  type: "string",
  placeholder: "TARGET",
  help: "also write manifests for kubernetes, which needs postgres",
  allowed: either(deployChoices),
  choices: deployChoices,
  defaultShown: "none",
  dependsOn: ["server", "database"],
  fallback: () => "none",
  check(text, { server, database = "sqlite" }) {
    const checked = oneOf(text, deployChoices, "a target to deploy to");
    if ("problem" in checked || checked.value === "none") return checked;
    if (database === "sqlite") {
      return {
        problem: `does not go with the database sqlite, a file that only one pod could have; give the database postgres, or deploy none`,
      };
    }
    if (server === "runserver") {
      return {
        problem: `does not go with the server runserver, which is for trying out only; give the server gunicorn or uvicorn, or deploy none`,
      };
    }
    return checked;
  },
};

/** The answers, in the order in which they are asked and depend on each other. */
export const answerRows = [
  python,
  app,
  port,
  django,
  server,
  database,
  final,
  hashes,
  original,
  ci,
  deploy,
] as unknown as readonly AnswerRow[];

/** What a person can say about the run itself. */
export const runRows: readonly RunRow[] = [
  {
    name: "dir",
    placeholder: "FOLDER",
    help: "where to write; made if missing (default: here)",
    allowed: "the folder to write into, for example --dir demo",
  },
  {
    name: "answers",
    placeholder: "FILE",
    help: "take answers from a JSON file",
    allowed: "the path of a JSON file, for example --answers answers.json",
  },
  { name: "yes", short: "y", help: "ask nothing, take the defaults" },
  { name: "force", short: "f", help: "overwrite files that differ" },
  { name: "dry-run", short: "n", help: "list what would be written, write nothing" },
  { name: "diff", help: "show what would change, write nothing" },
  { name: "check", help: "exit with 5 and a diff where the folder is not as its answers say" },
  { name: "json", help: "print one JSON result on stdout, nothing else there" },
  { name: "quiet", short: "q", help: "print no hints and notes, only errors and what was asked for" },
  { name: "help", short: "h", help: "show this" },
  { name: "version", short: "V", help: "show the version" },
];

/** The row of an answer. */
export function answerRow<Name extends AnswerName>(name: Name): AnswerRow<Name> {
  return answerRows.find((row) => row.name === name) as unknown as AnswerRow<Name>;
}

function refused(what: "Python" | "Django", refusal: Refusal): string {
  return refusal.kind === "malformed"
    ? `is not a ${what} version of the form ${what === "Python" ? "X.Y or X.Y.Z" : "X.Y"}`
    : `is refused: ${refusalClause(what, refusal)}`;
}

function oneOf<Word extends string>(text: string, words: readonly Word[], what: string): Checked<Word> {
  const value = words.find((word) => word === text);
  if (value) return { value };
  return { problem: `is not ${what}; give ${either(words)}${didYouMean(text, words)}` };
}

function switchTakesNoText(): { readonly problem: string } {
  return { problem: "is not true or false; give one of the two" };
}
