/**
 * A name for the image and the compose project, from the app folder's last part. Docker wants lower case letters and
 * digits, with single separators between them (github.com/distribution/reference); Compose takes no dots.
 */
export function imageName(app: string): string {
  const last = app.split("/").at(-1) ?? app;
  const name = last
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return name === "" ? "web" : name;
}
