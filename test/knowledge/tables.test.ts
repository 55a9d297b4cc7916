import assert from "node:assert/strict";
import { djangoRows } from "../../src/knowledge/django.ts";
import { pythonRows } from "../../src/knowledge/python.ts";
import { released } from "../../src/knowledge/released.ts";
import {
  defaultDjango,
  defaultPython,
  djangosFor,
  endedSince,
  patchNoteSentence,
  pythonsFor,
  type Released,
  readDjango,
  readPython,
  refusalClause,
  supportedDjangos,
  supportedPairs,
  supportedPythons,
} from "../../src/knowledge/support.ts";
import { compareVersions, seriesOf } from "../../src/knowledge/versions.ts";

/** Facts of a chosen day, so that these tests hold after the next refresh. */
const facts: Released = {
  asOf: "2026-11-23",
  python: { "3.11": "3.11.18", "3.12": "3.12.16", "3.13": "3.13.18", "3.14": "3.14.10", "3.15": "3.15.2" },
  django: {
    "5.2": { newest: "5.2.19", pythons: ["3.10", "3.11", "3.12", "3.13", "3.14"] },
    "6.0": { newest: "6.0.10", pythons: ["3.12", "3.13", "3.14"] },
    "6.1": { newest: "6.1.3", pythons: ["3.12", "3.13", "3.14", "3.15"] },
  },
};

describe("versions", () => {
  it("are ordered by their numbers, not by their letters", () => {
    assert.deepEqual(["3.13.2", "3.9", "3.13", "3.13.10"].sort(compareVersions), [
      "3.9",
      "3.13",
      "3.13.2",
      "3.13.10",
    ]);
    assert.equal(compareVersions("3.13", "3.13.0"), 0);
  });

  it("belong to a series", () => {
    assert.equal(seriesOf("3.13.2"), "3.13");
    assert.equal(seriesOf("3.13"), "3.13");
  });
});

describe("the tables of series", () => {
  for (const [what, rows] of [
    ["Python", pythonRows],
    ["Django", djangoRows],
  ] as const) {
    it(`have each ${what} series once, oldest first, with a real date`, () => {
      const series = rows.map((row) => row.series);
      assert.deepEqual(series, [...new Set(series)].sort(compareVersions));
      for (const row of rows) assert.equal(new Date(row.ends).toISOString().slice(0, 10), row.ends);
    });
  }

  it("have a row for everything that the indexes offered", () => {
    for (const series of Object.keys(released.python))
      assert.ok(pythonRows.some((row) => row.series === series));
    for (const series of Object.keys(released.django))
      assert.ok(djangoRows.some((row) => row.series === series));
  });

  it("know a newest release that is of its series", () => {
    for (const [series, newest] of Object.entries(released.python)) assert.equal(seriesOf(newest), series);
    for (const [series, { newest }] of Object.entries(released.django))
      assert.equal(seriesOf(newest), series);
  });
});

describe("what is supported", () => {
  it("is what had not ended on the day of the facts", () => {
    assert.deepEqual(supportedPythons(facts), ["3.11", "3.12", "3.13", "3.14", "3.15"]);
    assert.deepEqual(supportedDjangos(facts), ["5.2", "6.0", "6.1"]);
  });

  it("moves with the day of the facts, up to and with the last day of a series", () => {
    assert.ok(supportedPythons({ ...facts, asOf: "2027-10-31" }).includes("3.11"));
    assert.ok(!supportedPythons({ ...facts, asOf: "2027-11-01" }).includes("3.11"));
    assert.ok(!supportedDjangos({ ...facts, asOf: "2027-05-01" }).includes("6.0"));
  });

  it("is never a Python that no living Django runs on", () => {
    const { "5.2": lts } = facts.django;
    assert.ok(lts);
    assert.deepEqual(supportedPythons({ ...facts, django: { "5.2": lts } }), [
      "3.11",
      "3.12",
      "3.13",
      "3.14",
    ]);
  });

  it("pairs each Python with the Djangos that name it", () => {
    assert.deepEqual(djangosFor("3.11", facts), ["5.2"]);
    assert.deepEqual(djangosFor("3.13", facts), ["5.2", "6.0", "6.1"]);
    assert.deepEqual(djangosFor("3.15", facts), ["6.1"]);
    assert.deepEqual(djangosFor("nonsense", facts), []);
    assert.deepEqual(pythonsFor("6.0", facts), ["3.12", "3.13", "3.14"]);
    assert.equal(supportedPairs(facts).length, 11);
  });

  it("defaults to the newest LTS that fits, and to the newest of all where none does", () => {
    assert.equal(defaultDjango("3.13", facts), "5.2");
    assert.equal(defaultDjango("3.15", facts), "6.1");
    assert.throws(() => defaultDjango("3.10", { ...facts, django: {} }), RangeError);
  });

  it("holds the default Python", () => {
    assert.ok(supportedPythons().includes(defaultPython));
  });
});

describe("an answer for the Python version", () => {
  it("is a series or an exact release", () => {
    assert.deepEqual(readPython("3.13", facts), { ok: true, version: "3.13", series: "3.13" });
    assert.deepEqual(readPython("3.13.18", facts), { ok: true, version: "3.13.18", series: "3.13" });
  });

  for (const text of [
    "",
    "3",
    "latest",
    " 3.13",
    "3.13 ",
    "3.13\n",
    "3.013",
    "3.13.1.2",
    "v3.13",
    "3.13-slim",
    "3.x",
    "３.13",
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readPython(text, facts), { ok: false, refusal: { kind: "malformed", text } });
    });
  }

  it("is refused with the date where its series has ended", () => {
    const reading = readPython("3.10", facts);
    assert.ok(!reading.ok);
    assert.equal(
      refusalClause("Python", reading.refusal),
      "Python 3.10 had its last security fix on 2026-10-31",
    );
    const exact = readPython("2.7.18", facts);
    assert.ok(!exact.ok);
    assert.equal(
      refusalClause("Python", exact.refusal),
      "Python 2.7 had its last security fix on 2020-01-01",
    );
  });

  it("is refused where the series is not out, or no Django runs on it", () => {
    const future = readPython("3.99", facts);
    assert.ok(!future.ok);
    assert.equal(future.refusal.kind, "unknown");
    const alone = readPython("3.15", { ...facts, django: {} });
    assert.ok(!alone.ok);
    assert.equal(alone.refusal.kind, "unfitted");
  });

  it("gets a note where the release is old, or newer than any known", () => {
    const old = readPython("3.13.2", facts);
    assert.ok(old.ok && old.note);
    assert.match(patchNoteSentence(old.note), /3\.13\.2 lacks the fixes of 3\.13\.18/);
    const early = readPython("3.13.99", facts);
    assert.ok(early.ok && early.note);
    assert.match(patchNoteSentence(early.note), /newer than 3\.13\.18/);
  });
});

describe("an answer for the Django series", () => {
  it("is a living series", () => {
    assert.deepEqual(readDjango("5.2", facts), { ok: true, series: "5.2" });
  });

  it("is refused with the reason otherwise", () => {
    const kinds = ["5.2.1", "4.2", "7.0"].map((text) => {
      const reading = readDjango(text, facts);
      return reading.ok ? "ok" : reading.refusal.kind;
    });
    assert.deepEqual(kinds, ["malformed", "ended", "unknown"]);
  });
});

describe("the clock", () => {
  it("only ever adds a note", () => {
    assert.equal(endedSince("Python", "3.11", "2027-10-31"), undefined);
    assert.equal(endedSince("Python", "3.11", "2027-11-01"), "2027-10-31");
    assert.equal(endedSince("Django", "5.2", "2029-01-01"), "2028-04-30");
  });
});
