import { shape } from "./element.js";
import { points } from "./words.js";

/** What rounds to nothing is not drawn. */
const LEAST = 0.005;

/** Where nothing matters much, nothing glows. */
const LEAST_SCALE = 0.05;

const DENSEST = 0.82;

/** The regions of a picture; each map has its own scale. */
export function heatCells(heat, width, height) {
  const scale = Math.max(LEAST_SCALE, ...heat.flat().map(Math.abs));
  const cells = shape("g", { class: "heat" });
  heat.forEach((row, y) =>
    row.forEach((value, x) => {
      if (Math.abs(value) >= LEAST) {
        cells.append(cell(value, x, y, width / row.length, height / heat.length, scale));
      }
    }),
  );
  return cells;
}

function cell(value, column, row, width, height, scale) {
  return shape(
    "rect",
    {
      class: value > 0 ? "warm" : "cold",
      x: column * width,
      y: row * height,
      width,
      height,
      "fill-opacity": ((DENSEST * Math.abs(value)) / scale).toFixed(3),
    },
    shape("title", {}, `${points(value)} points`),
  );
}
