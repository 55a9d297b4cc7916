import { readFile, writeFile } from "node:fs/promises";
import { run } from "./shell.ts";

/** The lab's own private network, told apart from every other on the machine by its bridge's name. */
export interface LabNetwork {
  bridge: string;
  /** What the default bridge and every network made later is cut from, such as `10.213.0.0/16`. */
  pool: string;
  /** Subnets for networks made later (compose), apart from the default bridge's own. */
  laterNetworks: string;
  /** Largest packet in bytes that leaves the machine unbroken. */
  mtu: number;
}

const FORWARDING = "/proc/sys/net/ipv4/ip_forward";

/** The interface of the default route, from the kernel's own table (destination 0 means default). */
async function defaultInterface(): Promise<string | undefined> {
  const table = await readFile("/proc/net/route", "utf8");
  const rows = table.split("\n").map((line) => line.split("\t"));
  return rows.find((row) => row[1] === "00000000")?.[0];
}

/**
 * Chooses what the network will be: a /16 that no route of the machine touches, so that neither the machine's networks
 * nor another lab's are hidden.
 */
export async function planNetwork(id: string): Promise<LabNetwork> {
  const { stdout: routes } = await run("ip", ["-4", "route"]);
  const second = Array.from({ length: 40 }, (_, index) => 213 + index).find(
    (octet) => octet < 256 && !routes.includes(`10.${octet}.`),
  );
  if (second === undefined)
    throw new Error("no free /16 between 10.213.0.0 and 10.252.0.0 for the lab's network");
  const device = await defaultInterface();
  const mtu = device === undefined ? "1500" : await readFile(`/sys/class/net/${device}/mtu`, "utf8");
  return {
    bridge: `mslab-${id}`,
    pool: `10.${second}.0.0/16`,
    laterNetworks: `10.${second}.128.0/17`,
    mtu: Number(mtu),
  };
}

/**
 * The three rules that let the pool out: written by ourselves, and the engine told to write none, because the engine's
 * own chains have fixed names and would be shared with (and flushed by) any other engine on the machine.
 */
function rules({ pool, bridge }: LabNetwork): string[][] {
  const mark = ["-m", "comment", "--comment", bridge];
  return [
    ["-t", "nat", "POSTROUTING", "-s", pool, "!", "-d", pool, ...mark, "-j", "MASQUERADE"],
    ["-t", "filter", "FORWARD", "-s", pool, ...mark, "-j", "ACCEPT"],
    ["-t", "filter", "FORWARD", "-d", pool, ...mark, "-j", "ACCEPT"],
  ];
}

function iptables(action: "-I" | "-D", rule: readonly string[]): Promise<{ code: number }> {
  const [t = "", table = "", ...rest] = rule;
  return run("iptables", ["-w", t, table, action, ...rest], action === "-D" ? { ok: "any" } : {});
}

/**
 * Makes the bridge and lets its traffic out. Published ports need no rule: the engine's own proxy process listens for
 * them on the loopback.
 * @returns how to take all of it down again, leaving the machine as it was
 */
export async function openNetwork(network: LabNetwork): Promise<() => Promise<void>> {
  const forwarding = await readFile(FORWARDING, "utf8");
  const close = async () => {
    for (const rule of rules(network)) await iptables("-D", rule);
    await run("ip", ["link", "delete", network.bridge], { ok: "any" });
    if (forwarding.trim() === "0") await writeFile(FORWARDING, forwarding);
  };
  try {
    const gateway = network.pool.replace("0.0/16", "0.1/24");
    await run("ip", ["link", "delete", network.bridge], { ok: "any" });
    await run("ip", ["link", "add", "name", network.bridge, "type", "bridge"]);
    await run("ip", ["address", "add", gateway, "dev", network.bridge]);
    await run("ip", ["link", "set", network.bridge, "up"]);
    await writeFile(FORWARDING, "1\n");
    for (const rule of rules(network)) await iptables("-I", rule);
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}
