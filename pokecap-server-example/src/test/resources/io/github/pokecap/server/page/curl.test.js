import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { curl } from "./curl.js";

const SERVER = "http://127.0.0.1:7070/";

test("a plain name needs no quotes", () => {
  assert.equal(curl(["blue-fish.png"], SERVER), "curl -F image=@blue-fish.png http://127.0.0.1:7070/v1/captions");
});

test("the server may live below a path", () => {
  assert.equal(curl(["a.png"], "https://example.org/captions/"), "curl -F image=@a.png https://example.org/captions/v1/captions");
});

test("a shell hands every name over as it is", () => {
  for (const name of ["my fish.png", "it's.png", "$(touch x).png", "`id`.png", "Pokémon.png", "-o.png", "a&b.png", "x\ny.png"]) {
    assert.deepEqual(argumentsOf(curl([name], SERVER)), ["-F", `image=@${name}`, `${SERVER}v1/captions`]);
  }
});

test("what curl itself would split stands in double quotes", () => {
  assert.equal(argumentsOf(curl(["a;type=b.png"], SERVER))[1], 'image=@"a;type=b.png"');
  assert.equal(argumentsOf(curl(['a"b\\c.png'], SERVER))[1], 'image=@"a\\"b\\\\c.png"');
});

/** What a shell makes of a command: its words but the first, told apart by a byte that no word holds. */
function argumentsOf(command) {
  const words = execFileSync("sh", ["-c", `show() { printf '%s\\0' "$@"; }; show ${command.slice("curl ".length)}`]);
  return words.toString().split("\0").slice(0, -1);
}
