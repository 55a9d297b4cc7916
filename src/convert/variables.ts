/** What ENV and ARG have set up to an instruction, as far as the file itself tells. */
export type Variables = ReadonlyMap<string, string>;

/**
 * Puts the known variables into a text the way a Dockerfile does: `$NAME`, `${NAME}`, `${NAME:-default}`. What is not
 * known stays as it is written.
 */
export function expand(text: string, variables: Variables): string {
  return text.replace(
    /\$(?:\{([A-Za-z_]\w*)(?::?([-+])([^}]*))?\}|([A-Za-z_]\w*))/g,
    (whole, braced?: string, operator?: string, operand?: string, bare?: string) => {
      const value = variables.get((braced ?? bare) as string);
      if (operator === "-") return value || (operand ?? "");
      if (operator === "+") return value ? (operand ?? "") : "";
      return value ?? whole;
    },
  );
}

/** Joins a path to the working directory it is seen from, and resolves `.` and `..`; always absolute, without a slash at the end. */
export function resolvePath(path: string, directory: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : `${directory}/${path}`).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}
