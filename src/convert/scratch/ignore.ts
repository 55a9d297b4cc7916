/**
 * The text of a .dockerignore for a project that has none: what must not, or need not, get into an image.
 *
 * @param generated folders that the project makes again by itself, such as the one that collectstatic fills
 */
export function dockerignore(generated: readonly string[]): string {
  return `# Dotfiles (.env, .git, .venv, the caches of tools), whatever their name; .well-known is for visitors.
**/.*
!**/.well-known

# What Python, Node and Django make again by themselves
**/__pycache__
**/*.py[cod]
**/venv
**/node_modules
**/htmlcov
${generated.map((folder) => `${folder}\n`).join("")}
# Local databases and logs
**/*.sqlite3*
**/*.db
**/*.log

# Keys
**/*.pem
**/*.key
**/*.p12
**/*.pfx
**/id_rsa*
**/id_ed25519*

# What builds and composes images
**/Dockerfile*
**/compose*.y*ml
**/docker-compose*.y*ml
`;
}
