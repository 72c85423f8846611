import { element, shape } from "./element.js";
import { heatCells } from "./heat.js";
import { counted, spaced, strongest } from "./words.js";

/** The picture of one file, as it was given or as the captioner saw it with the heat of a tag over it. */
export function plate(file) {
  const url = URL.createObjectURL(file);
  const given = element("img", { src: url, alt: `${file.name}, as it was given` });
  const ground = element("div", { class: "ground" }, given);
  const legend = element("figcaption");
  const node = element("figure", { class: "plate" }, ground, legend);
  given.addEventListener("error", () => {
    ground.classList.add("bare");
    ground.replaceChildren(element("p", {}, "not a picture that browsers show"));
  });

  return {
    node,
    release: () => URL.revokeObjectURL(url),
    given() {
      ground.replaceChildren(given);
      legend.replaceChildren();
    },
    /** Draws the heat, and returns what it shows in words. */
    heat(explanation, one) {
      const words = sentence(one);
      ground.replaceChildren(heatPicture(explanation, one, words));
      legend.replaceChildren(element("p", {}, words), key());
      return words;
    },
  };
}

function heatPicture({ picture, width, height }, one, words) {
  const side = Math.max(width, height);
  const box = [(width - side) / 2, (height - side) / 2, side, side].join(" ");
  return shape(
    "svg",
    { viewBox: box, role: "img", "aria-label": words },
    shape("image", { href: picture, width, height, class: "under" }),
    heatCells(one.heat, width, height),
  );
}

function sentence({ facet, value, heat }) {
  const most = strongest(heat);
  const what = `${spaced(facet)} ${value}`;
  if (most === null) {
    return `${what}: no region matters alone.`;
  }
  const change = Math.abs(Math.round(most.value * 100));
  return most.value > 0
    ? `${what}: most in ${most.place}, ${counted(change, "point")} less without it.`
    : `${what}: ${most.place} speaks loudest, and against it; ${counted(change, "point")} more without it.`;
}

function key() {
  return element(
    "p",
    { class: "key" },
    element("span", { class: "warm" }, "speaks for it"),
    element("span", { class: "cold" }, "speaks against it"),
  );
}
