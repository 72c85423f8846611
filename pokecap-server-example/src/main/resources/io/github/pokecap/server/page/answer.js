/** Reads the server's answers. Nothing here touches the page. */

const NAMED = new Set(["red", "orange", "yellow", "green", "blue", "purple", "pink", "brown"]);

/** The colour that the page takes from the creature, or "none": models need not tell colours. */
export function colorOf(answer) {
  const tag = answer.tags.find((one) => one.facet === "color" && NAMED.has(one.value));
  return tag?.value ?? "none";
}

/** The picture as the captioner saw it, and a map from facet and value to what spoke for that tag. */
export function explanationOf(answer) {
  const { picture, width, height, tags } = answer.explanation;
  const byTag = new Map(tags.map((one) => [key(one), one]));
  return { picture, width, height, of: (tag) => byTag.get(key(tag)) ?? null };
}

function key(tag) {
  return `${tag.facet}\n${tag.value}`;
}
