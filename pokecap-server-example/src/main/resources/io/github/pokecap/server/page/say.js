/** What a screen reader says when something changed. */
export function say(sentence) {
  document.getElementById("spoken").textContent = sentence;
}

/** What everybody reads, below the ways to give a picture; the empty sentence takes it away. */
export function tell(sentence) {
  document.getElementById("note").textContent = sentence;
}
