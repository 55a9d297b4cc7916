import assert from "node:assert/strict";
import { hashes } from "../../src/knowledge/hashes.ts";
import { type Choice, databases, directRequirements, normalise, servers } from "../../src/knowledge/parts.ts";
import { pinsFor } from "../../src/knowledge/pinned.ts";
import { pins } from "../../src/knowledge/pins.ts";
import { released } from "../../src/knowledge/released.ts";
import { supportedDjangos, supportedPairs, supportedPythons } from "../../src/knowledge/support.ts";
import { compareVersions, seriesOf } from "../../src/knowledge/versions.ts";

const choices: Choice[] = supportedPairs().flatMap((pair) =>
  servers.flatMap((server) => databases.map((database) => ({ ...pair, server, database }))),
);

describe("the pins", () => {
  it("were resolved for exactly the pairs that the tables allow", () => {
    const resolved = Object.entries(pins.resolved).flatMap(([django, pythons]) =>
      pythons.map((python) => `${python} ${django}`),
    );
    const allowed = supportedPairs().map(({ python, django }) => `${python} ${django}`);
    assert.deepEqual(resolved.sort(), allowed.sort());
  });

  it("date from the same day as the other facts of the indexes", () => {
    assert.equal(pins.asOf, released.asOf);
  });

  it("refuse every pair that the tables do not allow", () => {
    for (const python of [...supportedPythons(), "3.10", "3.99"]) {
      for (const django of [...supportedDjangos(), "4.2"]) {
        if (supportedPairs().some((pair) => pair.python === python && pair.django === django)) continue;
        assert.throws(() => pinsFor({ python, django, server: "gunicorn", database: "sqlite" }), RangeError);
      }
    }
  });

  it("hold no row that no choice uses", () => {
    const used = new Set(
      choices.flatMap((choice) => pinsFor(choice).map((pin) => `${pin.name} ${pin.version}`)),
    );
    for (const row of pins.rows)
      assert.ok(used.has(`${row.name} ${row.version}`), `${row.name} ${row.version}`);
  });

  for (const choice of choices) {
    describe(`for ${Object.values(choice).join(", ")}`, () => {
      const set = pinsFor(choice);
      const names = set.map((pin) => pin.name);

      it("name each package once, sorted", () => {
        assert.deepEqual(names, [...new Set(names)].sort());
      });

      it("hold a Django of the series", () => {
        const django = set.find((pin) => pin.name === "django");
        assert.equal(seriesOf(django?.version ?? ""), choice.django);
        assert.equal(django?.version, released.django[choice.django]?.newest);
      });

      it("mark exactly what the project asks for as direct, within its specifier", () => {
        const direct = directRequirements(choice);
        assert.deepEqual(
          names.filter((_, i) => set[i]?.direct),
          direct.map(({ name }) => normalise(name)).sort(),
        );
        for (const { name, specifier } of direct) {
          const lowest = specifier.replace("~=", "");
          const version = set.find((pin) => pin.name === normalise(name))?.version ?? "";
          const fixed = lowest.split(".").slice(0, -1).join(".");
          assert.ok(
            version === fixed || version.startsWith(`${fixed}.`),
            `${name} ${version} is not ${specifier}`,
          );
          assert.ok(compareVersions(version, lowest) >= 0, `${name} ${version} is not ${specifier}`);
        }
      });

      it("say of every other package what needs it", () => {
        for (const pin of set.filter(({ direct }) => !direct)) {
          assert.ok(pin.via.length > 0, pin.name);
          for (const dependent of pin.via)
            assert.ok(names.includes(dependent), `${pin.name} via ${dependent}`);
        }
      });

      it("have the hashes of their files", () => {
        for (const { name, version } of set) {
          const files = hashes[name]?.[version] ?? [];
          assert.ok(files.length > 0, `${name} ${version}`);
          assert.deepEqual(files, [...new Set(files)].sort());
          for (const hash of files) assert.match(hash, /^[0-9a-f]{64}$/);
        }
      });
    });
  }
});

describe("the hashes", () => {
  it("belong to pinned releases only", () => {
    const pinned = new Set(pins.rows.map(({ name, version }) => `${name} ${version}`));
    for (const [name, versions] of Object.entries(hashes)) {
      for (const version of Object.keys(versions))
        assert.ok(pinned.has(`${name} ${version}`), `${name} ${version}`);
    }
  });
});
