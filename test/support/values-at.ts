/** A value somewhere in parsed YAML or JSON. */
export interface Found {
  /** Where it is: "spec.containers[0].image". */
  readonly path: string;
  readonly value: unknown;
}

/**
 * What is at a path such as `spec.containers[*].ports[*].hostPort`, where `[*]` stands for every item of a list. What is
 * not there is not found.
 */
export function valuesAt(root: unknown, path: string): Found[] {
  let found: Found[] = [{ path: "", value: root }];
  for (const [, name = "", all] of path.matchAll(/([^.[]+)(\[\*\])?/g)) {
    found = found.flatMap(({ path: before, value }) => {
      const next = isObject(value) ? value[name] : undefined;
      if (next === undefined || next === null) return [];
      const at = before === "" ? name : `${before}.${name}`;
      if (all === undefined) return [{ path: at, value: next }];
      return Array.isArray(next) ? next.map((item, index) => ({ path: `${at}[${index}]`, value: item })) : [];
    });
  }
  return found;
}

/** The one value at a path without `[*]`, or undefined. */
export function valueAt(root: unknown, path: string): unknown {
  return valuesAt(root, path)[0]?.value;
}

/** Puts a value at a path, whose last part may be new; `[0]` stands for the first item of a list. */
export function setAt(root: unknown, path: string, value: unknown): void {
  const parts = [...path.matchAll(/[^.[\]]+/g)].map(([part]) => part);
  let place = root;
  for (const [at, part] of parts.entries()) {
    if (!isObject(place)) throw new Error(`${path} ends before ${part}`);
    if (at === parts.length - 1) {
      if (value === undefined) delete place[part];
      else place[part] = value;
    } else {
      place[part] ??= {};
      place = place[part];
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
