/** What went wrong, in words. Nothing here touches the page. */

const TITLES = {
  400: "It cannot read this file",
  408: "The upload took too long",
  413: "This is too large for it",
  415: "It does not read files of this kind",
  422: "It is not sure of anything here",
  429: "The server has its hands full",
  503: "The server has its hands full",
};

const HINTS = {
  400: "It reads PNG, JPEG, WebP, GIF and BMP, told by their bytes and not by their names.",
  422: "A picture of one creature on a plain ground works best.",
};

/** From a document of problem+json; an answer of something in between may hold none. */
export function problem(status, document, headers = new Headers(), now = Date.now()) {
  const body = document !== null && typeof document === "object" ? document : {};
  return {
    status,
    title: TITLES[status] ?? (status >= 500 ? "The server failed" : "The server refused"),
    detail: body.detail ?? body.title ?? `It answered ${status} without saying why.`,
    hint: HINTS[status] ?? null,
    requestId: headers.get("X-Request-Id") ?? body.requestId ?? null,
    wait: wait(headers.get("Retry-After") ?? body.retryAfter ?? null, now),
    again: status === 408 || status === 429 || status >= 500,
  };
}

/** No answer at all. */
export function unreachable(reason) {
  return {
    status: 0,
    title: "No answer came",
    detail: reason === "TimeoutError"
      ? "The server took longer than two minutes."
      : "The server cannot be reached, or it closed the connection, as it may do on a file that is far too large.",
    hint: null,
    requestId: null,
    wait: 0,
    again: true,
  };
}

/** Seconds to wait, of a Retry-After in seconds or as a date; 0 if there is none. */
function wait(value, now) {
  if (value === null) {
    return 0;
  }
  const seconds = /^\d+$/.test(String(value).trim()) ? Number(value) : (Date.parse(value) - now) / 1000;
  return Number.isFinite(seconds) ? Math.min(600, Math.max(0, Math.ceil(seconds))) : 0;
}
