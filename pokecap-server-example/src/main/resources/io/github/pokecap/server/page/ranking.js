import { element } from "./element.js";
import { percent, spaced } from "./words.js";

const MOST = 4;
const LEAST = 0.01;

/** What else it thought of, facet by facet; folded. */
export function ranking({ answers }) {
  const facets = Object.entries(answers ?? {});
  if (facets.length === 0) {
    return null;
  }
  const rows = facets.map(([facet, values]) =>
    element("div", {}, element("dt", {}, spaced(facet)), element("dd", { dir: "auto" }, told(values))),
  );
  return element("details", {}, element("summary", {}, "What else it thought of"), element("dl", {}, ...rows));
}

function told(values) {
  return values
    .filter((one, place) => place === 0 || one.confidence >= LEAST)
    .slice(0, MOST)
    .map((one) => `${one.value} ${percent(one.confidence)}`)
    .join(", ");
}
