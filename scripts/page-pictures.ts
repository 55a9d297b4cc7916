/**
 * Makes the pictures in docs/page: the sample page of the default project as its image serves it, light, dark and on a
 * phone.
 *
 * Run it with `npm run pictures:page`, after `npm run build`; it needs what the lab needs, Chromium and pngquant.
 */
import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ensureBaseImages } from "../test/lab/base-images.ts";
import { ensureEngine, releaseEngine } from "../test/lab/engine.ts";
import { generate } from "../test/lab/generate.ts";
import { Lab } from "../test/lab/lab.ts";
import { openBrowser } from "../test/support/browser.ts";

const OUT = new URL("../docs/page/", import.meta.url);
const PICTURES = [
  { name: "light", width: 1280, colorScheme: "light" },
  { name: "dark", width: 1280, colorScheme: "dark" },
  { name: "phone", width: 390, colorScheme: "light" },
] as const;

const NOTE = `from home.models import Note; Note.objects.create(title="Hello", text="Written in the admin, kept in the volume.")`;

const engine = await ensureEngine();
await ensureBaseImages(engine, ["python:3.13-slim"]);
const lab = new Lab(engine);
const browser = await openBrowser();
try {
  await mkdir(OUT, { recursive: true });
  const project = await lab.folder();
  await generate(project);
  const { image } = await lab.build(project);
  const env = { SECRET_KEY: "for a picture", ALLOWED_HOSTS: "127.0.0.1", HTTPS: "off" };
  const container = await lab.run(image, { env, flags: ["--volume", "/data"] });
  await container.waitFor("/healthz");
  for (const command of [
    ["migrate", "--noinput"],
    ["shell", "--command", NOTE],
  ]) {
    const { code, log } = await container.exec(["python", "manage.py", ...command]);
    if (code !== 0) throw new Error(log);
  }
  for (const { name, width, colorScheme } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    await page.goto(`${container.url}/`, { waitUntil: "networkidle" });
    const path = fileURLToPath(new URL(`${name}.png`, OUT));
    await page.screenshot({ path, fullPage: true });
    await page.close();
    execFileSync("pngquant", ["--force", "--ext", ".png", "--strip", "64", path]);
  }
} finally {
  await browser.close();
  await lab.cleanUp();
  await releaseEngine();
}
