import { bar } from "./bar.js";
import { element } from "./element.js";
import { say } from "./say.js";
import { why } from "./why.js";
import { percent, spaced } from "./words.js";

/**
 * The tags as choices: the picture shows the heat of the one that is chosen, and below its name stands what spoke for
 * it. The first choice is the picture as it was given.
 */
export function tags(answer, number, picture, explainer) {
  const name = `look-${number}`;
  const given = element("input", { type: "radio", name, checked: true });
  const rows = answer.tags.map((tag, index) => row(tag, answer.tags[index - 1], name));
  const set = element(
    "fieldset",
    { class: "tags" },
    element("legend", {}, "Tags, and how sure it is. Pick one to see why."),
    element("label", { class: "tag given" }, given, element("span", { class: "value" }, "the picture itself")),
    ...rows.map((one) => one.node),
  );
  given.addEventListener("change", () => choose(null));
  rows.forEach((one) => one.input.addEventListener("change", () => choose(one)));
  return set;

  async function choose(chosen) {
    rows.forEach((one) => one.reason.replaceChildren());
    if (chosen === null) {
      picture.given();
      say("The picture as it was given");
      return;
    }
    set.setAttribute("aria-busy", "true");
    const outcome = await explainer();
    set.removeAttribute("aria-busy");
    if (chosen.input.checked) {
      show(chosen, outcome);
    }
  }

  function show(chosen, { problem, explanation }) {
    if (problem) {
      chosen.reason.replaceChildren(failed(problem, () => choose(chosen)));
      say(`${problem.title}. ${problem.detail}`);
      return;
    }
    const one = explanation.of(chosen.tag);
    if (one === null) {
      chosen.reason.replaceChildren(element("p", {}, "The server explains other tags, but not this one."));
      return;
    }
    say(picture.heat(explanation, one));
    chosen.reason.replaceChildren(why(one));
  }
}

function row(tag, before, name) {
  const input = element("input", { type: "radio", name });
  const reason = element("div", { class: "reason" });
  const first = tag.facet !== before?.facet;
  const label = element(
    "label",
    { class: "tag" },
    input,
    element("span", { class: first ? "facet" : "facet again" }, spaced(tag.facet)),
    " ",
    element("span", { class: "value", dir: "auto" }, tag.value),
    " ",
    element("span", { class: "sure" }, percent(tag.confidence)),
    bar(tag.confidence),
  );
  return { tag, input, reason, node: element("div", { class: "tag-row" }, label, reason) };
}

function failed(problem, again) {
  const button = element("button", { type: "button", class: "button" }, "Try again");
  button.addEventListener("click", again);
  return element("div", {}, element("p", {}, `${problem.title}. ${problem.detail}`), button);
}
