import { captionAll, model } from "./api.js";
import { give } from "./give.js";
import { entry } from "./entry.js";
import { say, tell } from "./say.js";
import { counted } from "./words.js";

const results = document.getElementById("results");
const entries = document.getElementById("entries");
const title = document.getElementById("results-title");

/** What was given before is let go: its requests are called off, so that the server does not work for nobody. */
let current = new AbortController();

give(show, tell);
showModel();

async function show(files) {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  tell("");
  say(files.length === 1 ? `Looking at ${files[0].name}` : `Looking at ${files.length} files`);
  const shown = files.map((file, index) => entry(file, index, signal, (one) => again([one], signal)));
  open(shown);
  await ask(shown, signal);
}

async function again(shown, signal) {
  shown.forEach((one) => one.waiting());
  await ask(shown, signal);
}

async function ask(shown, signal) {
  let problems = 0;
  await captionAll(shown.map((one) => one.file), signal, (index, outcome) => {
    problems += outcome.problem ? 1 : 0;
    shown[index].show(outcome);
  });
  if (!signal.aborted) {
    conclude(shown, problems);
  }
}

function open(shown) {
  document.documentElement.classList.add("answered");
  entries.replaceChildren(...shown.map((one) => one.node));
  entries.className = shown.length > 1 ? "many" : "one";
  title.textContent = shown.length > 1 ? counted(shown.length, "picture") : "What it sees";
  results.hidden = false;
  results.scrollIntoView({ block: "nearest" });
}

function conclude(shown, problems) {
  if (shown.length === 1) {
    say(shown[0].told());
    return;
  }
  const sum = problems === 0 ? "all captioned" : counted(problems, "problem");
  title.textContent = `${counted(shown.length, "picture")}, ${sum}`;
  say(`${title.textContent}. ${shown.map((one) => one.told()).join(". ")}`);
}

async function showModel() {
  const card = await model().catch(() => null);
  const id = card?.model ?? card?.id ?? card?.sha256;
  if (typeof id === "string") {
    document.getElementById("model").textContent = `Model ${id.slice(0, 12)}.`;
  }
}
