// Run in the page: the texts and bars that stand out too little from what is behind them, as WCAG 2.2 AA has it.
const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/** Whatever the notation: red, green and blue from 0 to 255, and opacity from 0 to 1. */
function channels(color) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function behind(node) {
  for (let one = node; one !== null; one = one.parentElement) {
    const color = channels(getComputedStyle(one).backgroundColor);
    if (color[3] === 1) {
      return color;
    }
  }
  return [255, 255, 255, 1];
}

function isSeen(node) {
  return node.checkVisibility() && !node.closest(".unseen, .skip, :disabled, .again, noscript, dialog:not([open])");
}

const texts = [...document.body.querySelectorAll("*")].filter(
  (node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== "") && isSeen(node) && !node.closest("svg"),
);
const large = (style) => parseFloat(style.fontSize) >= 24;
const faintTexts = texts
  .map((node) => ({ node, style: getComputedStyle(node) }))
  .map(({ node, style }) => ({ node, least: large(style) ? 3 : 4.5, is: contrast(channels(style.color), behind(node)) }))
  .filter(({ least, is }) => is < least)
  .map(({ node, is }) => `${node.tagName}.${node.className} "${node.textContent.trim()}" ${is.toFixed(2)}`);
const faintBars = [...document.querySelectorAll(".bar rect, .swing rect")]
  .filter((node) => isSeen(node))
  .map((node) => ({ node, is: contrast(channels(getComputedStyle(node).fill), behind(node.parentElement)) }))
  .filter(({ is }) => is < 3)
  .map(({ node, is }) => `bar of ${node.closest(".tag, tr").textContent} ${is.toFixed(2)}`);
return { looked: texts.length, faint: [...faintTexts, ...faintBars] };
