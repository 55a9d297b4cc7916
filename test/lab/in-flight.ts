import { get } from "node:http";
import { connect } from "node:net";
import type { Container } from "./container.ts";

/** A request that a server has begun to answer and waits for the rest of. */
export interface InFlight {
  /** Sends the rest and gives the whole answer, as it came over the line. */
  finish(): Promise<string>;
}

/**
 * Begins to log in at the admin's page: the form's first half is with the server, which needs all of it to answer.
 * @throws where the login page gives no token to send back
 */
export async function beginLogin(container: Container): Promise<InFlight> {
  const page = await getOnce(new URL("/admin/login/", container.url));
  const token = /name="csrfmiddlewaretoken" value="([^"]+)"/.exec(page.text)?.[1];
  const cookie = page.cookies[0]?.split(";")[0];
  if (token === undefined || cookie === undefined) throw new Error("the login page has no token");
  const body = `csrfmiddlewaretoken=${token}&username=nobody&password=nothing`;
  const { hostname, port, host } = new URL(container.url);
  const socket = connect({ host: hostname, port: Number(port) });
  let answer = "";
  const ended = new Promise<void>((resolve, reject) => {
    socket.setEncoding("utf8").on("data", (text) => {
      answer += text;
    });
    socket.on("end", resolve).on("error", reject);
  });
  // What breaks before anybody waits for the answer is told to who does.
  ended.catch(() => undefined);
  const head = [
    "POST /admin/login/ HTTP/1.1",
    `Host: ${host}`,
    `Cookie: ${cookie}`,
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${body.length}`,
    "Connection: close",
  ];
  await new Promise<void>((resolve) => {
    socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 20)}`, () => resolve());
  });
  return {
    async finish() {
      socket.write(body.slice(20));
      await ended;
      return answer;
    },
  };
}

/** A page over a connection of its own: one left open idle would keep gunicorn for two seconds more, by its design. */
function getOnce(url: URL): Promise<{ text: string; cookies: readonly string[] }> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers: { connection: "close" }, timeout: 10_000 }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve({ text, cookies: response.headers["set-cookie"] ?? [] }));
    }).on("error", reject);
  });
}
