import type { Edit } from "../dockerfile/edits.ts";
import type { ShellWord } from "../dockerfile/shell.ts";
import { type PackageUse, useOf } from "../knowledge/system-packages.ts";
import type { Action } from "./actions.ts";
import { dropWord, replaceWord } from "./layout.ts";
import type { Remark } from "./notes.ts";
import type { Stage, Step } from "./steps.ts";

type Packages = Extract<Action, { kind: "packages" }>;

/** How one `apt-get install` or `apk add` is shared out between the stages; null where a stage gets nothing of it. */
export interface Share {
  readonly builder: readonly Edit[] | null;
  readonly final: readonly Edit[] | null;
}

/** Name of a package without `=version`, `/release`, `:arch`, `~=` and apk's `@repository`. */
function plainName(word: string): string {
  return word.replace(/(.)[=<>~/:@].*$/, "$1");
}

/** What a stage's file says about system packages as a whole. */
export class SystemPackages {
  readonly remarks: Remark[] = [];
  /** Every package name that the file takes away again, virtual ones included, with the offset where it last does. */
  private readonly removed = new Map<string, number>();
  /** What the final stage installs by now, so that no library is named twice. */
  private readonly inFinal = new Set<string>();
  private readonly dropped = new Set<string>();
  private readonly system: string | null;
  private readonly keepTools: ReadonlySet<string>;
  private readonly builderTools: ReadonlySet<string>;

  /** `keepTools` and `builderTools` are packages whose programs the steps of the final stage and of the builder call. */
  constructor(stage: Stage, keepTools: ReadonlySet<string>, builderTools: ReadonlySet<string>) {
    this.system = stage.image.variant === "alpine" ? "alpine" : stage.image.debian;
    this.keepTools = keepTools;
    this.builderTools = builderTools;
    for (const step of stage.steps) {
      for (const unit of step.units) {
        for (const action of unit.actions) {
          if (action.kind === "remove")
            for (const { value, start } of action.packages) this.removed.set(plainName(value), start);
          if (action.kind === "packages") {
            for (const { value } of action.packages) {
              if (this.use(value).use !== "build") this.inFinal.add(plainName(value));
            }
          }
        }
      }
    }
  }

  private use(word: string): PackageUse {
    const name = plainName(word);
    const known = useOf(name, this.system);
    // Without its release the image still has headers to leave behind; which library goes with them stays open.
    return known;
  }

  /** True for a package that the final stage does not get (any more). */
  isDropped(word: string): boolean {
    return this.dropped.has(plainName(word)) && !this.inFinal.has(plainName(word));
  }

  private isRemovedAfter(name: string, offset: number): boolean {
    return (this.removed.get(name) ?? -1) > offset;
  }

  /** Shares one install command out. `building` tells whether an install of dependencies still follows. */
  share(action: Packages, all: readonly ShellWord[], text: string, step: Step, building: boolean): Share {
    const builder: Edit[] = [];
    const final: Edit[] = [];
    let inBuilder = 0;
    let inFinal = 0;
    const temporary = action.virtual !== null && this.isRemovedAfter(action.virtual, all[0]?.start ?? 0);
    for (const word of action.packages) {
      const name = plainName(word.value);
      const use: PackageUse =
        word.dynamic || /\.(deb|apk)$|^[./~]/.test(word.value) ? { use: "unknown" } : this.use(word.value);
      const goesAgain = temporary || (this.isRemovedAfter(name, word.start) && !this.keepTools.has(name));
      if (goesAgain && !building) {
        // Here and gone between two steps of the final stage: whatever it is for, it is for them.
        inFinal++;
        this.inFinal.add(name);
        continue;
      }
      if (goesAgain || (use.use === "build" && !this.keepTools.has(name))) {
        inBuilder++;
        this.dropped.add(name);
        this.inFinal.delete(name);
        const runtime =
          temporary || use.use !== "build" ? [] : use.runtime.filter((library) => !this.inFinal.has(library));
        for (const library of runtime) this.inFinal.add(library);
        if (runtime.length > 0) {
          inFinal++;
          final.push(replaceWord(text, all, word, runtime));
        } else final.push(dropWord(all, word));
        if (!building && runtime.length === 0) {
          this.remarks.push({
            code: "packages-dropped",
            step: step.index,
            why: `${name} is installed after the last dependency and only serves building, so no stage needs it.`,
          });
        }
        continue;
      }
      inFinal++;
      this.inFinal.add(name);
      if (use.use === "unknown") {
        inBuilder++;
        this.remarks.push({
          code: "unknown-package",
          step: step.index,
          why: `Whether ${word.value} serves building or running is not known, so both stages install it.`,
        });
      } else if (this.builderTools.has(name) || use.use === "build") inBuilder++;
      else builder.push(dropWord(all, word));
    }
    if (action.virtual !== null) (inFinal > 0 ? this.inFinal : this.dropped).add(action.virtual);
    return { builder: inBuilder > 0 && building ? builder : null, final: inFinal > 0 ? final : null };
  }

  /** What is left of an `apt-get remove` or `apk del` for the final stage; null where nothing is. */
  shareRemoval(packages: readonly ShellWord[], all: readonly ShellWord[]): readonly Edit[] | null {
    const gone = packages.filter(({ value }) => this.isDropped(value));
    if (gone.length === packages.length) return null;
    return gone.map((word) => dropWord(all, word));
  }
}
