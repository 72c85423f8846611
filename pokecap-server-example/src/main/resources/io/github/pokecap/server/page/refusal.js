import { element } from "./element.js";
import { say } from "./say.js";
import { counted } from "./words.js";

/** Why there is no caption; and a button to ask once more, when the server wants to be asked. */
export function refusal(problem, again) {
  return element(
    "div",
    { class: "refusal" },
    element("p", { dir: "auto" }, problem.detail),
    problem.hint === null ? null : element("p", { class: "hint" }, problem.hint),
    problem.requestId === null
      ? null
      : element("p", { class: "request" }, "Request ", element("code", {}, problem.requestId)),
    problem.again ? element("p", { class: "actions" }, againButton(problem.wait, again)) : null,
  );
}

function againButton(seconds, again) {
  const button = element("button", { type: "button", class: "button main" }, "Try again");
  button.addEventListener("click", again);
  if (seconds > 0) {
    countDown(button, seconds);
  }
  return button;
}

function countDown(button, seconds) {
  if (seconds === 0) {
    button.disabled = false;
    button.textContent = "Try again";
    if (button.isConnected) {
      say("You can try again now");
    }
    return;
  }
  button.disabled = true;
  button.textContent = `Try again in ${counted(seconds, "second")}`;
  setTimeout(() => countDown(button, seconds - 1), 1000);
}
