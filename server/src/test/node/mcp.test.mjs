// The official TypeScript client asks Denbun: over HTTP at DENBUN_URL, and on standard streams by
// the command DENBUN_COMMAND (a JSON array). A JUnit test starts both and runs this.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const [command, ...args] = JSON.parse(process.env.DENBUN_COMMAND ?? "[]");
const doors = {
  http: () => new StreamableHTTPClientTransport(new URL("mcp", process.env.DENBUN_URL)),
  stdio: () => new StdioClientTransport({ command, args }),
};

for (const [door, transport] of Object.entries(doors)) {
  test(`${door}: a TypeScript client is answered`, async () => {
    const client = new Client({ name: "denbun-test", version: "1" });
    await client.connect(transport());
    try {
      const { tools } = await client.listTools();
      assert.equal(tools.length, 6);

      // The client checks the answers against the output schemas that it was told.
      const asked = await client.callTool({
        name: "ask_proposition",
        arguments: { statement: "両首脳がボストチヌイ宇宙基地で会談した" },
      });
      assert.equal(asked.structuredContent.propositions[0].at_least, 2);
      assert.deepEqual(JSON.parse(asked.content[0].text), asked.structuredContent);

      const traced = await client.callTool({
        name: "trace_article",
        arguments: { text: "北浜市は3日、港の倉庫を建て替えると発表した。" },
      });
      assert.equal(traced.structuredContent.claims[0].chain[0].name, "北浜市");

      for (const [name, given] of Object.entries({
        list_source: { name: "ロシア大統領府" },
        search_articles: { words: "会談" },
        list_affairs: {},
      })) {
        const answer = await client.callTool({ name, arguments: given });
        assert.ok(!answer.isError, name);
      }

      const wrong = await client.callTool({ name: "show_article", arguments: { id: "none" } });
      assert.equal(wrong.isError, true);
      assert.match(wrong.content[0].text, /no such article/);
    } finally {
      await client.close();
    }
  });
}
