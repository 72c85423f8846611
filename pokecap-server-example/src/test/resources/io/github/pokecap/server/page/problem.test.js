import assert from "node:assert/strict";
import { test } from "node:test";
import { problem, unreachable } from "./problem.js";

test("the server's own words are kept, with the request's id", () => {
  const told = problem(415, { title: "t", detail: "these bytes are no picture", requestId: "b" }, new Headers({ "X-Request-Id": "a" }));
  assert.equal(told.title, "It does not read files of this kind");
  assert.equal(told.detail, "these bytes are no picture");
  assert.equal(told.requestId, "a");
  assert.equal(told.again, false);
});

test("one of a batch has its id in the document", () => {
  assert.equal(problem(400, { detail: "d", requestId: "b" }).requestId, "b");
});

test("a busy server may be asked again when it says", () => {
  const busy = (after) => problem(503, {}, new Headers({ "Retry-After": after }), Date.parse("2026-11-28T12:00:00Z"));
  assert.deepEqual([busy("7").wait, busy("7").again], [7, true]);
  assert.equal(busy("Sat, 28 Nov 2026 12:00:09 GMT").wait, 9);
  assert.equal(busy("Sat, 28 Nov 2026 11:00:00 GMT").wait, 0);
  assert.equal(busy("soon").wait, 0);
  assert.equal(busy("99999999").wait, 600);
});

test("what stands between may answer without a document", () => {
  for (const nothing of [null, "<html>", [], 7]) {
    const told = problem(502, nothing);
    assert.deepEqual([told.title, told.detail, told.again], ["The server failed", "It answered 502 without saying why.", true]);
  }
  assert.equal(problem(403, null).title, "The server refused");
});

test("no answer may be asked for again", () => {
  assert.equal(unreachable("TimeoutError").detail, "The server took longer than two minutes.");
  assert.equal(unreachable("TypeError").again, true);
});
