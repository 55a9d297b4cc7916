import { captionOf } from "./captions.ts";
import { clean, shorten } from "./clean.ts";
import { leftoversOf } from "./leftovers.ts";
import { type Placed, pairUp, sameWords } from "./match.ts";
import type { Arrow, Comparison, Fate, Measurements, Side, Stage, Step } from "./model.ts";
import {
  findStage,
  flagOf,
  type Instruction,
  mountsOf,
  readDockerfile,
  type Source,
  type SourceStage,
} from "./read.ts";
import { count, operands } from "./words.ts";

/** What may be said about one side beyond its text. */
export interface SideOptions {
  /** The heading above it; without one: "Original Dockerfile", "Multi-Stage Dockerfile". */
  readonly title?: string;
  /** What to call the file in an error: its path, as the caller gave it. */
  readonly name?: string;
  /** What building it showed. */
  readonly measurements?: Measurements;
}

/** Options of `compare`. */
export interface CompareOptions {
  readonly before?: SideOptions;
  readonly after?: SideOptions;
}

/** The longest text of an instruction that a box shows, in characters. */
const LONGEST = 120;

/**
 * Compares two Dockerfiles: what each step does, what became of it, and what flows from stage to stage.
 *
 * @param before contents of the first Dockerfile
 * @param after contents of the second
 * @param options titles, names and measurements of the two
 * @returns the model that every renderer draws; it holds no unsafe character, and is plain data (JSON)
 * @throws UsageError where one of the two is no Dockerfile
 */
export function compare(before: string, after: string, options: CompareOptions = {}): Comparison {
  const left = readDockerfile(before, options.before?.name ?? "The first file");
  const right = readDockerfile(after, options.after?.name ?? "The second file");
  const leftPlaces = placesOf(left);
  const rightPlaces = placesOf(right);
  const pairing = pairUp(leftPlaces, rightPlaces);

  const leftFates = leftPlaces.map((place, at): Destiny => {
    const mate = pick(rightPlaces, pairing.before[at]);
    const fate = fateOf(place, mate, "vanished");
    const target = pick(right.stages, mate?.stage);
    return fate.fate === "moved" && target !== undefined ? { ...fate, movedTo: callStage(target) } : fate;
  });
  const rightFates = rightPlaces.map((place, at): Destiny => {
    const mate = pairing.after[at];
    const fate = fateOf(place, pick(leftPlaces, mate), "added");
    const repeated = mate !== undefined && pairing.before[mate] !== at && !fate.changed;
    return repeated ? { ...fate, repeated } : fate;
  });
  const drawn = {
    before: drawSide(left, leftPlaces, leftFates, options.before, "Original Dockerfile"),
    after: drawSide(
      right,
      rightPlaces,
      rightFates,
      options.after,
      right.stages.length > 1 ? "Multi-Stage Dockerfile" : "New Dockerfile",
    ),
  };
  const counts = { stayed: 0, moved: 0, vanished: 0, added: 0 };
  for (const { fate } of leftFates) if (fate !== "added") counts[fate] += 1;
  for (const { fate } of rightFates) if (fate === "added") counts.added += 1;
  return { ...drawn, counts, summary: summaryOf(drawn.before, drawn.after, counts) };
}

interface Place extends Placed {
  /** Index of the stage, or undefined before the first FROM. */
  readonly stage?: number;
}

interface Destiny {
  readonly fate: Fate;
  readonly changed: boolean;
  readonly repeated?: boolean;
  readonly movedTo?: string;
  readonly counterpart?: number;
}

/** Every instruction but FROM, in the order of the file. */
function placesOf(source: Source): Place[] {
  const finals = finalStages(source.stages);
  return [
    ...source.preamble.map((instruction) => ({ instruction, final: true })),
    ...source.stages.flatMap(({ instructions, index }) =>
      instructions.map((instruction) => ({ instruction, final: finals.has(index), stage: index })),
    ),
  ];
}

/** The last stage and those it builds on, directly or not. */
function finalStages(stages: readonly SourceStage[]): Set<number> {
  const finals = new Set<number>();
  for (let at = stages.at(-1)?.index; at !== undefined; at = stages[at]?.baseStage) finals.add(at);
  return finals;
}

function fateOf(place: Place, mate: Place | undefined, otherwise: Fate): Destiny {
  if (mate === undefined) return { fate: otherwise, changed: false };
  const changed = !sameWords(place.instruction, mate.instruction);
  const fate = place.final === mate.final ? "stayed" : "moved";
  return { fate, changed, counterpart: mate.instruction.line };
}

function callStage(stage: SourceStage): string {
  return stage.name ?? `stage ${stage.index + 1}`;
}

function drawSide(
  source: Source,
  places: readonly Place[],
  fates: readonly Destiny[],
  options: SideOptions | undefined,
  title: string,
): Side {
  const steps = new Map<number | undefined, Step[]>();
  const withEntrypoint = new Set(
    places.filter(({ instruction }) => instruction.keyword === "ENTRYPOINT").map(({ stage }) => stage),
  );
  places.forEach(({ instruction, stage }, at) => {
    const list = steps.get(stage);
    const hasEntrypoint = stage !== undefined && withEntrypoint.has(stage);
    const text = textOf(instruction, false);
    const step: Step = {
      instruction: shorten(clean(instruction.keyword), LONGEST),
      text,
      display: shorten(textOf(instruction, true), LONGEST),
      caption: captionOf(instruction, { stages: source.stages, expand: source.expand, hasEntrypoint }),
      ...(fates[at] ?? { fate: "stayed", changed: false }),
      line: instruction.line,
    };
    if (list === undefined) steps.set(stage, [step]);
    else list.push(step);
  });
  const arrows = arrowsOf(source);
  const finals = finalStages(source.stages);
  const several = source.stages.length > 1;
  const shipped = source.stages.filter(({ index }) => finals.has(index));
  const stages = source.stages.map((stage): Stage => {
    const last = stage.index === source.stages.length - 1;
    const taken = arrows
      .filter(({ from, kind }) => from === stage.index && kind === "copy")
      .flatMap(({ paths }) => paths);
    return {
      index: stage.index,
      ...(stage.name === undefined ? {} : { name: stage.name }),
      title: stageTitle(stage, several && last),
      base: stage.base,
      ...(stage.baseStage === undefined ? {} : { baseStage: stage.baseStage }),
      final: finals.has(stage.index),
      steps: steps.get(stage.index) ?? [],
      leftBehind: several && !finals.has(stage.index) ? leftoversOf(stage, taken, shipped) : [],
      line: stage.line,
    };
  });
  return {
    title: clean(options?.title ?? title),
    preamble: steps.get(undefined) ?? [],
    stages,
    arrows,
    ...(options?.measurements === undefined ? {} : { measurements: options.measurements }),
  };
}

function stageTitle(stage: SourceStage, last: boolean): string {
  const number = `Stage ${stage.index + 1}`;
  if (stage.name === undefined) return last ? `${number}: final image` : number;
  return last && !/final/iu.test(stage.name)
    ? `${number}: ${stage.name} (final image)`
    : `${number}: ${stage.name}`;
}

/** An instruction on one line; the short form leaves out flags that tell a reader little. */
function textOf(instruction: Instruction, short: boolean): string {
  const { keyword, flags, args, inner, heredocs } = instruction;
  if (inner !== undefined) return clean(`${keyword} ${textOf(inner, short)}`);
  const shown = short ? flags.filter(({ name }) => name === "from" || name === "platform") : flags;
  const body = heredocs.length === 0 ? "" : ` ${heredocs.join(" ")}`;
  return clean(
    `${[keyword, ...shown.map(({ name, value }) => (value === "" ? `--${name}` : `--${name}=${value}`))].join(" ")} ${args}${body}`,
  );
}

function arrowsOf(source: Source): Arrow[] {
  const arrows = new Map<string, Arrow & { paths: string[] }>();
  const draw = (arrow: Omit<Arrow, "paths">, paths: readonly string[]) => {
    const key = [arrow.kind, arrow.from ?? arrow.image, arrow.to].join(" ");
    const known = arrows.get(key);
    if (known === undefined) arrows.set(key, { ...arrow, paths: [...new Set(paths)] });
    else known.paths.push(...paths.filter((path) => !known.paths.includes(path)));
  };
  for (const stage of source.stages) {
    const to = stage.index;
    if (stage.baseStage !== undefined)
      draw({ from: stage.baseStage, to, kind: "base", label: `FROM ${stage.base}`, line: stage.line }, []);
    for (const instruction of stage.instructions) {
      const { line, keyword } = instruction;
      const reference = flagOf(instruction, "from");
      if ((keyword === "COPY" || keyword === "ADD") && reference !== undefined) {
        const words = instruction.exec ?? operands(instruction.args.split(/\s+/u));
        const label = shorten(`${keyword} --from=${clean(reference)}`, LONGEST);
        draw(
          { ...originOf(reference, source, to), to, kind: "copy", label, line },
          words.slice(0, -1).map((word) => shorten(clean(word), LONGEST)),
        );
      }
      for (const mount of mountsOf(instruction)) {
        const from = mount.get("from");
        if (from === undefined) continue;
        const label = shorten(`RUN --mount from=${clean(from)}`, LONGEST);
        draw({ ...originOf(from, source, to), to, kind: "mount", label, line }, [
          clean(mount.get("source") ?? "/"),
        ]);
      }
    }
  }
  return [...arrows.values()];
}

function originOf(reference: string, source: Source, to: number): Pick<Arrow, "from" | "image"> {
  const plain = source.expand(reference);
  // A stage can only take from those above it.
  const from = findStage(plain, source.stages.slice(0, to));
  return from === undefined ? { image: shorten(clean(plain), LONGEST) } : { from };
}

function pick<T>(list: readonly T[], at: number | undefined): T | undefined {
  return at === undefined ? undefined : list[at];
}

function summaryOf(before: Side, after: Side, counts: Readonly<Record<Fate, number>>): string {
  const stages = (side: Side) => count(side.stages.length, "stage");
  return (
    `${before.title} (${stages(before)}) beside ${after.title} (${stages(after)}): ` +
    `${count(counts.stayed, "step")} stayed, ${counts.moved} moved to another stage, ` +
    `${counts.vanished} vanished, ${counts.added} new.`
  );
}
