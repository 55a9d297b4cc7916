import assert from "node:assert/strict";
import type { AnswerName, Answers } from "../src/answers.ts";
import { answerRow, answerRows, runRows } from "../src/options.ts";

function value(name: AnswerName, text: string, known: Partial<Answers> = {}): unknown {
  const checked = answerRow(name).check(text, known);
  return "value" in checked ? checked.value : undefined;
}

function problem(name: AnswerName, text: string, known: Partial<Answers> = {}): string {
  const checked = answerRow(name).check(text, known);
  assert.ok("problem" in checked, `${name} ${JSON.stringify(text)} passed`);
  return checked.problem;
}

describe("the table of options", () => {
  it("names every flag once, short forms too", () => {
    const rows = [...answerRows, ...runRows];
    const names = rows.map(({ name }) => name);
    const shorts = rows.flatMap(({ short }) => short ?? []);
    assert.equal(new Set(names).size, names.length);
    assert.equal(new Set(shorts).size, shorts.length);
  });

  it("has defaults that pass their own checks", () => {
    const known: Partial<Record<AnswerName, unknown>> = {};
    for (const row of answerRows) {
      const fallback = row.fallback(known as Partial<Answers>);
      if (row.type !== "boolean")
        assert.equal(value(row.name, String(fallback), known as Partial<Answers>), fallback);
      known[row.name] = fallback;
    }
    assert.deepEqual(known, {
      python: "3.13",
      app: "devops",
      port: 8000,
      django: "5.2",
      server: "gunicorn",
      database: "sqlite",
      final: "slim",
      hashes: false,
      original: false,
      ci: "none",
      deploy: "none",
    });
  });
});

describe("the Python version", () => {
  it("is a supported series or one of its releases", () => {
    for (const text of ["3.11", "3.12", "3.13", "3.14", "3.13.0", "3.12.16"])
      assert.equal(value("python", text), text);
  });

  it("of an ended series is refused with its end date", () => {
    assert.match(
      problem("python", "3.10"),
      /Python 3\.10 had its last security fix on 2026-10-31; give 3\.11, /,
    );
    assert.match(problem("python", "3.10.4"), /2026-10-31/);
    assert.match(problem("python", "2.7"), /2020-01-01/);
  });

  it("of any other form is refused", () => {
    for (const text of [
      "3",
      "latest",
      "",
      "3.13-slim",
      " 3.13",
      "3.13 ",
      "v3.13",
      "3.013",
      "3.13.",
      "3.13.1.1",
      "٣.١٣",
      "3.13\n",
    ]) {
      assert.match(
        problem("python", text),
        /not a Python version of the form X\.Y or X\.Y\.Z/,
        JSON.stringify(text),
      );
    }
  });

  it("that is not out yet is refused, with the day of the tables", () => {
    assert.match(problem("python", "3.99"), /was not out on \d{4}-\d\d-\d\d/);
  });

  it("newer than the newest known release passes with a note", () => {
    const note = answerRow("python").note?.("3.13.999");
    assert.match(note ?? "", /newer than/);
    assert.equal(answerRow("python").note?.("3.13"), undefined);
  });
});

describe("the app folder", () => {
  it("is a relative folder of one or several parts", () => {
    for (const text of [
      "devops",
      "services/web",
      "a",
      "A_1.b-c",
      "my.site",
      "_x",
      "config",
      "home",
      "a/b/c/d",
    ]) {
      assert.equal(value("app", text), text);
    }
    assert.equal(value("app", "devops/"), "devops", "a shell's completion leaves a slash");
  });

  it("never leaves the project", () => {
    for (const text of ["../x", "..", "a/../b", "a/..", "/x", "/", "//x", "C:/x", "C:x", "\\x", "a\\b"]) {
      assert.ok(problem("app", text), text);
    }
  });

  it("holds nothing that a shell, a Dockerfile or YAML could read as more than a name", () => {
    for (const text of [
      "a b",
      "$(x)",
      "a\nb",
      "a;b",
      "a'b",
      'a"b',
      "a`b",
      "a$b",
      "a#b",
      "a:b",
      "a*b",
      "ä",
      "a\0b",
      "a\tb",
      "{a}",
      "<%a",
    ]) {
      assert.ok(problem("app", text), JSON.stringify(text));
    }
  });

  it("starts with neither a dot nor a dash, in any part", () => {
    for (const text of [".git", ".", "./a", "-a", "--yes", "a/.b", "a/-b"])
      assert.ok(problem("app", text), text);
  });

  it("is no name that we write, that tools own, or that Windows keeps", () => {
    for (const text of [
      "Dockerfile",
      "dockerfile",
      "requirements.txt",
      "node_modules",
      "a/node_modules",
      "venv",
      "README.md",
      "compose.yaml",
      "con",
      "CON",
      "nul",
      "com1",
      "lpt9.txt",
      "aux.d",
      "a/prn",
      "web.",
      "__pycache__",
      "x.pem",
      "db.sqlite3",
      "deploy",
    ]) {
      assert.ok(problem("app", text), text);
    }
  });

  it("has an end", () => {
    assert.ok(problem("app", ""));
    assert.ok(problem("app", "a".repeat(101)));
    assert.ok(problem("app", "a//b"));
    assert.ok(value("app", "a".repeat(100)));
  });
});

describe("the port", () => {
  it("is an integer from 1 to 65535", () => {
    assert.equal(value("port", "1"), 1);
    assert.equal(value("port", "65535"), 65535);
    for (const text of [
      "0",
      "65536",
      "abc",
      "8000.5",
      "",
      " 80",
      "-1",
      "1e3",
      "0x50",
      "08000",
      "99999",
      "１",
      "80\n",
    ]) {
      assert.match(
        problem("port", text),
        /not a port; give an integer from 1 to 65535/,
        JSON.stringify(text),
      );
    }
  });

  it("below 1024 brings a note", () => {
    assert.match(answerRow("port").note?.(80) ?? "", /below 1024/);
    assert.equal(answerRow("port").note?.(1024), undefined);
  });
});

describe("the Django series", () => {
  it("is the newest LTS that fits the Python, unless told otherwise", () => {
    for (const python of ["3.11", "3.12", "3.13.1", "3.14"]) {
      assert.equal(answerRow("django").fallback({ python }), "5.2");
    }
  });

  it("must fit the Python", () => {
    assert.equal(value("django", "6.1", { python: "3.12" }), "6.1");
    assert.match(
      problem("django", "6.0", { python: "3.11" }),
      /does not run on Python 3\.11; give Django 5\.2, or Python 3\.12, 3\.13 or 3\.14/,
    );
  });

  it("that has ended is refused with its end date", () => {
    assert.match(problem("django", "4.2", { python: "3.12" }), /2026-04-07/);
    assert.ok(problem("django", "5", { python: "3.12" }));
    assert.ok(problem("django", "5.2.1", { python: "3.12" }));
  });
});

describe("server and database", () => {
  it("are one of a list, with the nearest match named", () => {
    assert.equal(value("server", "uvicorn"), "uvicorn");
    assert.match(problem("server", "gunicron"), /gunicorn, uvicorn or runserver \(did you mean gunicorn\?\)/);
    assert.match(problem("database", "postgresql"), /sqlite or postgres \(did you mean postgres\?\)/);
    assert.doesNotMatch(problem("database", "oracle"), /did you mean/);
  });
});

describe("the manifests to deploy with", () => {
  const several: Partial<Answers> = { server: "uvicorn", database: "postgres" };

  it("go with a database and a server that a cluster can use", () => {
    assert.equal(value("deploy", "kubernetes", several), "kubernetes");
    assert.match(
      problem("deploy", "kubernetes", { ...several, database: "sqlite" }),
      /does not go with the database sqlite, .*; give the database postgres, or deploy none$/,
    );
    assert.match(
      problem("deploy", "kubernetes", { ...several, server: "runserver" }),
      /does not go with the server runserver, .*; give the server gunicorn or uvicorn, or deploy none$/,
    );
    assert.equal(value("deploy", "none", { server: "runserver", database: "sqlite" }), "none");
  });

  it("are one of a list, whatever the other answers are", () => {
    assert.match(problem("deploy", "kubernets"), /none or kubernetes \(did you mean kubernetes\?\)/);
  });
});
