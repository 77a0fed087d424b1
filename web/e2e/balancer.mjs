/**
 * `node balancer.mjs PORT NODE NODE`: stands before two servers of one database, as a balancer does, and gives every second request to the
 * other. A node that takes no connections is passed over; one that breaks off is a 502, which tells the asker to ask again.
 */
import { createServer, request } from "node:http";

const [port, ...nodes] = process.argv.slice(2).map(Number);
let turn = 0;

const server = createServer(async (asked, answer) => {
  const body = Buffer.concat(await asked.toArray());
  const first = turn++;
  pass(asked, body, answer, [nodes[first % nodes.length], nodes[(first + 1) % nodes.length]]);
});
// Who asks keeps a connection and may use it again just when it would be closed for nobody having asked.
server.keepAliveTimeout = 600_000;
server.listen(port, "127.0.0.1");

function pass(asked, body, answer, [node, ...others]) {
  const { method, url: path, headers } = asked;
  const passed = request({ host: "127.0.0.1", port: node, method, path, headers, agent: false }, (given) => {
    answer.writeHead(given.statusCode, given.headers);
    given.pipe(answer);
    given.on("error", () => answer.destroy());
  });
  passed.on("error", ({ code }) => {
    if (code === "ECONNREFUSED" && others.length > 0) pass(asked, body, answer, others);
    else if (answer.headersSent) answer.destroy();
    else answer.writeHead(502).end();
  });
  // Whoever goes away from a stream ends it at the node too.
  answer.on("close", () => passed.destroy());
  passed.end(body);
}
