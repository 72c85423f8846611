import { shape } from "./element.js";

/** How sure, as a line along the whole row; the number beside it tells the same. */
export function bar(share) {
  return shape(
    "svg",
    { class: "bar", viewBox: "0 0 100 1", preserveAspectRatio: "none", "aria-hidden": "true" },
    shape("rect", { width: (100 * share).toFixed(1), height: 1 }),
  );
}

/** What speaks for something to the right of the middle, and what speaks against it to the left. */
export function swing(value, scale) {
  const length = (50 * Math.abs(value)) / scale;
  return shape(
    "svg",
    { class: "swing", viewBox: "0 0 100 1", preserveAspectRatio: "none", "aria-hidden": "true" },
    shape("rect", {
      class: value > 0 ? "warm" : "cold",
      x: (value > 0 ? 50 : 50 - length).toFixed(1),
      width: length.toFixed(1),
      height: 1,
    }),
  );
}
