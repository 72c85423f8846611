import { explain } from "./api.js";
import { colorOf, explanationOf } from "./answer.js";
import { copies } from "./copy.js";
import { curl } from "./curl.js";
import { element } from "./element.js";
import { plate } from "./plate.js";
import { ranking } from "./ranking.js";
import { refusal } from "./refusal.js";
import { tags } from "./tags.js";

/**
 * The place of one file on the page: its picture, and beside it what the captioner says or why it says nothing. Calls
 * again(entry) where people want the server asked once more.
 */
export function entry(file, number, signal, again) {
  const picture = plate(file);
  const side = element("div", { class: "said" });
  const node = element("article", { class: "entry", "aria-labelledby": `title-${number}` }, picture.node, side);
  signal.addEventListener("abort", () => picture.release());
  let words = "";

  const self = {
    file,
    node,
    told: () => `${file.name}: ${words}`,
    waiting() {
      node.setAttribute("aria-busy", "true");
      fill(heading("Looking …", "pending"));
    },
    show(outcome) {
      node.removeAttribute("aria-busy");
      words = outcome.problem ? showProblem(outcome.problem) : showAnswer(outcome.answer);
    },
  };
  self.waiting();
  return self;

  function fill(...children) {
    side.replaceChildren(...children.filter((child) => child !== null), name());
  }

  function heading(text, kind) {
    return element("h3", { id: `title-${number}`, class: kind, dir: "auto" }, text);
  }

  function name() {
    return element("p", { class: "file", dir: "auto" }, file.name);
  }

  function showProblem(problem) {
    node.dataset.kind = problem.status === 422 ? "silent" : "problem";
    fill(heading(problem.title, "trouble"), refusal(problem, () => again(self)));
    return `${problem.title}. ${problem.detail}`;
  }

  function showAnswer(answer) {
    node.dataset.kind = "answer";
    node.dataset.color = colorOf(answer);
    const sentence = answer.caption === "" ? "It has tags, but no sentence." : answer.caption;
    fill(
      heading(sentence, "caption"),
      tags(answer, number, picture, explainer()),
      ranking(answer),
      actions(answer),
    );
    return sentence;
  }

  /** Explaining takes some twenty times as long as a caption: asked for when somebody wants it, and once. */
  function explainer() {
    let asked = null;
    return async () => {
      asked ??= explain(file, signal);
      const outcome = await asked;
      if (outcome.problem) {
        asked = null;
        return outcome;
      }
      return { explanation: explanationOf(outcome.answer) };
    };
  }

  function actions(answer) {
    const button = (text) => element("button", { type: "button", class: "button" }, text);
    return element(
      "p",
      { class: "actions" },
      copies(button("Copy JSON"), () => JSON.stringify(answer, null, 2)),
      copies(button("Copy curl"), () => curl([file.name], document.baseURI)),
    );
  }
}
