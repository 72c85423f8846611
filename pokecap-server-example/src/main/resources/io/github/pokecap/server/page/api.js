import { problem, unreachable } from "./problem.js";

/** More at once would keep the first result waiting for the last upload. */
const MOST_FILES = 8;
const MOST_BYTES = 8_000_000;
const PATIENCE_MS = 120_000;

/** Captions files, group by group; tells tell(index, outcome) of each, an outcome being {answer} or {problem}. */
export async function captionAll(files, signal, tell) {
  for (const group of groups(files)) {
    if (signal.aborted) {
      return;
    }
    await captionGroup(files, group, signal, tell);
  }
}

/** The answer for one file, with what spoke for each tag. */
export async function explain(file, signal) {
  return post([file], "?explain=true", signal);
}

export async function model() {
  const response = await fetch("v1/model");
  return response.ok ? response.json() : null;
}

async function captionGroup(files, group, signal, tell) {
  const outcome = await post(group.map((index) => files[index]), "", signal);
  if (signal.aborted) {
    return;
  }
  if (group.length > 1 && outcome.problem?.status === 413) {
    // Together they are too large; alone each may pass.
    const half = Math.ceil(group.length / 2);
    await captionGroup(files, group.slice(0, half), signal, tell);
    await captionGroup(files, group.slice(half), signal, tell);
    return;
  }
  group.forEach((index, place) => tell(index, outcomeOf(outcome, group.length, place)));
}

/** One of a batch; what the model is, and the request's id, are told once for all of them. */
function outcomeOf(outcome, count, place) {
  if (outcome.problem || count === 1) {
    return outcome;
  }
  const { results, model: id } = outcome.answer;
  const { problem: own, name, ...rest } = results[place];
  if (own) {
    return { problem: problem(own.status, own, outcome.headers) };
  }
  // Alone, such a picture is answered with the status 422.
  return rest.caption === "" && rest.tags.length === 0
    ? { problem: problem(422, { detail: "The model is sure of nothing in this picture." }, outcome.headers) }
    : { answer: { ...rest, model: id } };
}

async function post(files, query, signal) {
  const body = new FormData();
  files.forEach((file) => body.append("image", file, file.name));
  const limit = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(`v1/captions${query}`, {
      method: "POST",
      body,
      headers: { Accept: "application/json, application/problem+json" },
      signal: AbortSignal.any([signal, limit]),
    });
    const document = await response.json().catch(() => null);
    return response.ok && document !== null
      ? { answer: document, headers: response.headers }
      : { problem: problem(response.status, document, response.headers) };
  } catch (error) {
    return { problem: unreachable(error.name) };
  }
}

function groups(files) {
  const groups = [];
  let bytes = 0;
  files.forEach((file, index) => {
    const last = groups.at(-1);
    if (last === undefined || last.length === MOST_FILES || bytes + file.size > MOST_BYTES) {
      groups.push([index]);
      bytes = file.size;
    } else {
      last.push(index);
      bytes += file.size;
    }
  });
  return groups;
}
