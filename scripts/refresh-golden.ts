/** `npm run golden`: writes the golden projects anew. Look at the diff: it is what users will get. */
import { rmSync } from "node:fs";
import path from "node:path";
import { commitWrite, planWrite } from "../src/disk.ts";
import { version } from "../src/package.ts";
import { scaffold } from "../src/scaffold/scaffold.ts";
import { goldenProjects } from "../test/scaffold/golden-projects.ts";

for (const [name, answers] of Object.entries(goldenProjects)) {
  const root = path.resolve("test/golden", name);
  rmSync(root, { recursive: true, force: true });
  const { files } = scaffold(answers, version);
  commitWrite(planWrite(root, files), files);
  console.log(`${name}: ${files.size} files`);
}
