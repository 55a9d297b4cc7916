import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { run } from "./shell.ts";

/** The lab's own private network. */
export interface LabNetwork {
  /** The bridge's name, which no other lab on the machine has, even one that runs in a container of its own. */
  bridge: string;
  /** Whether the machine forwarded packets before the lab made it do so. */
  forwarded: boolean;
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
export async function planNetwork(): Promise<LabNetwork> {
  const { stdout: routes } = await run("ip", ["-4", "route"]);
  const second = Array.from({ length: 40 }, (_, index) => 213 + index).find(
    (octet) => octet < 256 && !routes.includes(`10.${octet}.`),
  );
  if (second === undefined)
    throw new Error("no free /16 between 10.213.0.0 and 10.252.0.0 for the lab's network");
  const device = await defaultInterface();
  const mtu = device === undefined ? "1500" : await readFile(`/sys/class/net/${device}/mtu`, "utf8");
  return {
    bridge: `mslab-${randomBytes(4).toString("hex")}`,
    forwarded: (await readFile(FORWARDING, "utf8")).trim() === "1",
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

async function iptables(
  action: "-I" | "-D",
  [flag = "", table = "", ...rule]: readonly string[],
): Promise<void> {
  await run("iptables", ["-w", flag, table, action, ...rule], action === "-D" ? { ok: "any" } : {});
}

/**
 * Makes the bridge and lets its traffic out. Published ports need no rule: the engine's own proxy process listens for
 * them on the loopback.
 */
export async function openNetwork(network: LabNetwork): Promise<void> {
  const gateway = network.pool.replace("0.0/16", "0.1/24");
  await run("ip", ["link", "add", "name", network.bridge, "type", "bridge"]);
  await run("ip", ["address", "add", gateway, "dev", network.bridge]);
  await run("ip", ["link", "set", network.bridge, "up"]);
  await writeFile(FORWARDING, "1\n");
  for (const rule of rules(network)) await iptables("-I", rule);
}

/** Takes down all that {@link openNetwork} made, or as much of it as is there: the machine is as it was. */
export async function closeNetwork(network: LabNetwork): Promise<void> {
  for (const rule of rules(network)) await iptables("-D", rule);
  await run("ip", ["link", "delete", network.bridge], { ok: "any" });
  const others = (await run("ip", ["-brief", "link", "show", "type", "bridge"])).stdout.includes("mslab-");
  if (!network.forwarded && !others) await writeFile(FORWARDING, "0\n");
}
