import assert from "node:assert/strict";
import { test } from "node:test";
import { colorOf, explanationOf } from "./answer.js";

test("the page takes the creature's colour", () => {
  assert.equal(colorOf({ tags: [{ facet: "color", value: "green" }] }), "green");
});

test("other models tell other things", () => {
  assert.equal(colorOf({ tags: [] }), "none");
  assert.equal(colorOf({ tags: [{ facet: "color", value: "turquoise" }] }), "none");
  assert.equal(colorOf({ tags: [{ facet: "color2", value: "green" }] }), "none");
});

test("an explanation is found by its tag", () => {
  const one = { facet: "parts", value: "tail" };
  const found = explanationOf({ explanation: { picture: "data:", width: 2, height: 1, tags: [one] } });
  assert.equal(found.of({ facet: "parts", value: "tail" }), one);
  assert.equal(found.of({ facet: "parts", value: "wings" }), null);
});
