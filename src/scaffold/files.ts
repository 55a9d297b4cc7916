import type { Answers } from "../answers.ts";

/** One file that the scaffold may write. */
export interface ScaffoldFile {
  /** Where it goes; a leading `app/` stands for the app folder. */
  readonly path: string;
  /** Where its template lies below `templates/scaffold/`. */
  readonly template: string;
  readonly when?: (answers: Answers) => boolean;
  /** True: the file carries the run bit. */
  readonly executable?: boolean;
}

/** A file whose template has its own name, with `.ejs` behind and without the dot that npm would drop. */
function file(path: string, more: Pick<ScaffoldFile, "when" | "executable"> = {}): ScaffoldFile {
  return { path, template: `${path.replace(/^\./, "")}.ejs`, ...more };
}

/** A file of the manifests for Kubernetes. */
function kubernetes(path: string): ScaffoldFile {
  return file(`deploy/kubernetes/${path}`, { when: ({ deploy }) => deploy === "kubernetes" });
}

/** Every file made from a template, in the order in which a reader should meet them. What depends on an answer says so
 * here, so that the templates branch little. */
export const scaffoldFiles: readonly ScaffoldFile[] = [
  file("Dockerfile"),
  file("Dockerfile.original", { when: ({ original }) => original }),
  file(".dockerignore"),
  file(".gitignore"),
  file("README.md"),
  file("compose.yaml"),
  file("compose.production.yaml"),
  file(".env.example"),
  kubernetes("README.md"),
  kubernetes("base/kustomization.yaml"),
  kubernetes("base/deployment.yaml"),
  kubernetes("base/service.yaml"),
  kubernetes("base/migrate.yaml"),
  kubernetes("base/autoscaler.yaml"),
  kubernetes("base/disruption-budget.yaml"),
  kubernetes("base/network-policy.yaml"),
  kubernetes("overlays/production/kustomization.yaml"),
  kubernetes("overlays/production/namespace.yaml"),
  file("app/manage.py", { executable: true }),
  file("app/gunicorn.conf.py", { when: ({ server }) => server === "gunicorn" }),
  file("app/serve.py", { when: ({ server }) => server === "uvicorn" }),
  file("app/config/__init__.py"),
  file("app/config/settings.py"),
  file("app/config/env.py"),
  file("app/config/urls.py"),
  file("app/config/health.py"),
  file("app/config/log.py"),
  file("app/config/asgi.py"),
  file("app/config/wsgi.py"),
  file("app/home/__init__.py"),
  file("app/home/admin.py"),
  file("app/home/apps.py"),
  file("app/home/models.py"),
  file("app/home/runtime.py"),
  file("app/home/urls.py"),
  file("app/home/views.py"),
  file("app/home/migrations/__init__.py"),
  file("app/home/migrations/0001_initial.py"),
  file("app/home/templates/404.html"),
  file("app/home/templates/500.html"),
  file("app/home/templates/home/base.html"),
  file("app/home/templates/home/index.html"),
  file("app/home/static/home/icon.svg"),
  file("app/home/static/home/style.css"),
  file("app/home/tests/__init__.py"),
  file("app/home/tests/settings.py"),
  file("app/home/tests/test_health.py"),
  file("app/home/tests/test_home.py"),
  file("app/home/tests/test_log.py"),
  file("app/home/tests/test_models.py"),
];
