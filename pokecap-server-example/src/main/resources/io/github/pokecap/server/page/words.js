/** Numbers and names as people read them. Nothing here touches the page. */

export function percent(share) {
  return `${Math.round(share * 100)} %`;
}

/** A difference of confidence in points of a hundred, always with its sign. */
export function points(difference) {
  const rounded = Math.round(difference * 100);
  return rounded === 0 ? "0" : `${rounded > 0 ? "+" : "−"}${Math.abs(rounded)}`;
}

/** A facet's or a family's name: pokedex_color, bug-wings. */
export function spaced(name) {
  return name.replaceAll(/[_-]+/g, " ");
}

export function counted(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}

/** The region of a grid that carries most, in words: "the upper left". Null where none carries anything. */
export function strongest(heat, least = 0.005) {
  let best = { value: least, row: -1, column: -1 };
  heat.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (Math.abs(value) > Math.abs(best.value)) {
        best = { value, row, column };
      }
    }),
  );
  if (best.row < 0) {
    return null;
  }
  const up = ["upper", "middle", "lower"][third(best.row, heat.length)];
  const across = ["left", "middle", "right"][third(best.column, heat[0].length)];
  const place = up === "middle" && across === "middle" ? "the middle" : `the ${up} ${across}`;
  return { place: up === across ? "the middle" : place, value: best.value };
}

function third(index, count) {
  return Math.min(2, Math.floor(((index + 0.5) * 3) / count));
}
