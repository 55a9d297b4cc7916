import {
  bringsItsOwn,
  geoDjango,
  type NativeNeeds,
  nativePackages,
} from "../../knowledge/native-packages.ts";
import { useOf } from "../../knowledge/system-packages.ts";

/** The system packages of the two stages, sorted, and the Python packages that want them. */
export interface SystemNeeds {
  readonly builder: readonly string[];
  readonly final: readonly string[];
  /** Names of the Python packages on whose account the builder, or the final stage, gets packages. */
  readonly builderFor: readonly string[];
  readonly finalFor: readonly string[];
}

/**
 * What a slim image lacks for a set of Python packages.
 *
 * @param names normalised names of the Python packages
 * @param debian code name of the release that the image stands on
 * @param options whether something comes from git, and whether GeoDjango is used
 */
export function systemNeeds(
  names: ReadonlySet<string>,
  debian: string,
  { git, geo }: { readonly git: boolean; readonly geo: boolean },
): SystemNeeds {
  const wanting: [string, NativeNeeds][] = Object.entries(nativePackages).filter(
    ([name]) => names.has(name) && !names.has(bringsItsOwn[name] ?? ""),
  );
  if (geo) wanting.push(["django.contrib.gis", geoDjango]);
  const builder = new Set<string>(git ? ["git"] : []);
  const final = new Set<string>();
  const builderFor = git ? ["what comes from git"] : [];
  const finalFor: string[] = [];
  for (const [name, { headers, tools, loads, programs }] of wanting) {
    const libraries = [...(headers ?? []), ...(loads ?? [])].flatMap((header) => librariesOf(header, debian));
    for (const each of [...(tools ?? []), ...(headers ?? [])]) builder.add(each);
    for (const each of [...libraries, ...(programs ?? [])]) final.add(each);
    if (headers !== undefined) builderFor.push(name);
    if (libraries.length + (programs?.length ?? 0) > 0) finalFor.push(name);
  }
  return { builder: [...builder].sort(), final: [...final].sort(), builderFor, finalFor };
}

function librariesOf(header: string, debian: string): readonly string[] {
  const known = useOf(header, debian);
  return known.use === "build" ? known.runtime : [];
}
