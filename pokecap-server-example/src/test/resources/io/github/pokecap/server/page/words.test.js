import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, percent, points, spaced, strongest } from "./words.js";

test("shares are told in percent", () => {
  assert.equal(percent(0.7769), "78 %");
  assert.equal(percent(0), "0 %");
  assert.equal(percent(1), "100 %");
});

test("differences have their sign, unless they round to nothing", () => {
  assert.equal(points(0.354), "+35");
  assert.equal(points(-0.2), "−20");
  assert.equal(points(-0.004), "0");
});

test("names are spaced", () => {
  assert.equal(spaced("pokedex_color"), "pokedex color");
  assert.equal(spaced("bug-wings"), "bug wings");
});

test("one is told otherwise than many", () => {
  assert.equal(counted(1, "picture"), "1 picture");
  assert.equal(counted(2, "picture"), "2 pictures");
  assert.equal(counted(0, "picture"), "0 pictures");
});

test("the strongest region has a name", () => {
  assert.deepEqual(strongest([[0, 0, 0], [0, 0, 0], [0.3, 0, 0]]), { place: "the lower left", value: 0.3 });
  assert.deepEqual(strongest([[0, 0.1, 0], [0, 0.2, 0], [0, 0, 0]]), { place: "the middle", value: 0.2 });
  assert.deepEqual(strongest([[0, 0, -0.4], [0, 0.2, 0], [0, 0, 0]]), { place: "the upper right", value: -0.4 });
  assert.deepEqual(strongest([[0, 0, 0], [0, 0, 0.1], [0, 0, 0]]), { place: "the middle right", value: 0.1 });
  assert.deepEqual(strongest([[0.1]]), { place: "the middle", value: 0.1 });
});

test("where nothing matters, no region does", () => {
  assert.equal(strongest([[0, 0.004], [-0.005, 0]]), null);
});
