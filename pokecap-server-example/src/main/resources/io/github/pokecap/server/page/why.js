import { swing } from "./bar.js";
import { element } from "./element.js";
import { percent, points, spaced } from "./words.js";

/** What each family of features adds to a tag's confidence, from that for an average picture up to that for this one. */
export function why({ confidence, baseline, families }) {
  const shares = Object.entries(families);
  const scale = Math.max(0.05, ...shares.map(([, value]) => Math.abs(value)));
  return element(
    "table",
    { class: "families" },
    element("caption", {}, `From ${percent(baseline)} for an average picture to ${percent(confidence)} for this one, in points:`),
    element("tbody", {}, ...shares.map(([name, value]) => share(name, value, scale))),
  );
}

function share(name, value, scale) {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, spaced(name)),
    element("td", { class: "drawn" }, swing(value, scale)),
    element("td", { class: "number" }, points(value)),
  );
}
