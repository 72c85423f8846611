/**
 * The ways in which pictures come: chosen, dropped, pasted, or taken of the samples. Calls show(files), or
 * tell(sentence) where there is nothing to show.
 */
export function give(show, tell) {
  choose(show);
  drop(show, tell);
  paste(show, tell);
  takeSamples(show, tell);
}

function choose(show) {
  const input = document.getElementById("files");
  input.addEventListener("change", () => {
    const files = [...input.files];
    // Else the same file, chosen once more, would be no change.
    input.value = "";
    if (files.length > 0) {
      show(files);
    }
  });
}

const DRAG_REPEATS_MS = 500;

function drop(show, tell) {
  const root = document.documentElement;
  let over = 0;
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    root.classList.add("dragging");
    // Browsers differ in how they tell that a drag has left or was given up; while it lasts they repeat this event.
    clearTimeout(over);
    over = setTimeout(() => root.classList.remove("dragging"), DRAG_REPEATS_MS);
  });
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    root.classList.remove("dragging");
    const files = await droppedFiles(event.dataTransfer);
    if (files.length > 0) {
      show(files);
    } else {
      tell("That was no file. Save the picture first, then drop the file; or copy the picture and paste it here.");
    }
  });
}

/** What a browser tells of files and folders is gone after the event: all of it is asked for before the first wait. */
async function droppedFiles(transfer) {
  const folders = [...transfer.items]
    .map((item) => (item.kind === "file" ? item.webkitGetAsEntry?.() : null))
    .filter((entry) => entry?.isDirectory);
  const names = new Set(folders.map((folder) => folder.name));
  const files = [...transfer.files].filter((file) => !(names.has(file.name) && file.type === ""));
  const inside = await Promise.all(folders.map(filesIn));
  return [...files, ...inside.flat()];
}

/** The files of a folder, by name, without those of folders in it. */
async function filesIn(folder) {
  const reader = folder.createReader();
  const entries = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) {
      break;
    }
    entries.push(...some);
  }
  const files = entries.filter((entry) => entry.isFile && !entry.name.startsWith("."));
  files.sort((a, b) => a.name.localeCompare(b.name, "en"));
  return Promise.all(files.map((entry) => new Promise((resolve, reject) => entry.file(resolve, reject))));
}

function paste(show, tell) {
  document.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) {
      event.preventDefault();
      show(files);
    } else {
      tell("There is no picture in the clipboard.");
    }
  });
}

function takeSamples(show, tell) {
  document.getElementById("samples").addEventListener("click", async (event) => {
    const image = event.target.closest("button")?.querySelector("img");
    if (!image) {
      return;
    }
    try {
      const response = await fetch(image.src);
      const blob = await response.blob();
      show([new File([blob], image.src.split("/").pop(), { type: blob.type })]);
    } catch {
      tell("The sample did not come: the server cannot be reached.");
    }
  });
}
