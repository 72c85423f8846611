import { say } from "./say.js";

const SHOWN_MS = 2000;

/** Makes a button copy the text that it is given when pressed; where no page may, people copy by hand. */
export function copies(button, text) {
  const name = button.textContent;
  let back = 0;
  button.addEventListener("click", async () => {
    const whole = text();
    if (!(await written(whole))) {
      byHand(whole);
      return;
    }
    button.textContent = "Copied";
    say("Copied to the clipboard");
    clearTimeout(back);
    back = setTimeout(() => (button.textContent = name), SHOWN_MS);
  });
  return button;
}

/** The clipboard is for pages of https and of this machine; the old command works wherever a user pressed a button. */
async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return commanded(text);
  }
}

function commanded(text) {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.className = "unseen";
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  focused?.focus();
  return done;
}

function byHand(text) {
  const dialog = document.getElementById("by-hand");
  const area = dialog.querySelector("textarea");
  area.value = text;
  dialog.showModal();
  area.focus();
  area.select();
}
