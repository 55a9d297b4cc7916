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
  /** Every package name that the file takes away again, virtual ones included. */
  private readonly removed = new Set<string>();
  private readonly virtualsRemoved = new Set<string>();
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
            for (const { value } of action.packages) this.removed.add(plainName(value));
          if (action.kind === "packages") {
            for (const { value } of action.packages) {
              if (this.use(value).use !== "build") this.inFinal.add(plainName(value));
            }
          }
        }
      }
    }
    for (const name of this.removed)
      if (name.startsWith(".") || /deps|virtual|build/.test(name)) this.virtualsRemoved.add(name);
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

  /** Shares one install command out. `building` tells whether an install of dependencies still follows. */
  share(action: Packages, all: readonly ShellWord[], text: string, step: Step, building: boolean): Share {
    const builder: Edit[] = [];
    const final: Edit[] = [];
    let inBuilder = 0;
    let inFinal = 0;
    const temporary = action.virtual !== null && this.virtualsRemoved.has(action.virtual);
    for (const word of action.packages) {
      const name = plainName(word.value);
      const use: PackageUse =
        word.dynamic || /\.(deb|apk)$|^[./~]/.test(word.value) ? { use: "unknown" } : this.use(word.value);
      const goesAgain = temporary || (this.removed.has(name) && !this.keepTools.has(name));
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
      } else if (this.builderTools.has(name)) inBuilder++;
      else builder.push(dropWord(all, word));
    }
    return { builder: inBuilder > 0 && building ? builder : null, final: inFinal > 0 ? final : null };
  }

  /** What is left of an `apt-get remove` or `apk del` for the final stage; null where nothing is. */
  shareRemoval(packages: readonly ShellWord[], all: readonly ShellWord[]): readonly Edit[] | null {
    const gone = packages.filter(
      ({ value }) => this.isDropped(value) || this.virtualsRemoved.has(plainName(value)),
    );
    if (gone.length === packages.length) return null;
    return gone.map((word) => dropWord(all, word));
  }
}
