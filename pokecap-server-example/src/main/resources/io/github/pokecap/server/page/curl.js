/** The command that asks the same of the same server, for a POSIX shell. */
export function curl(names, server) {
  const parts = names.map((name) => `-F ${quoted(`image=@${curlName(name)}`)}`);
  return ["curl", ...parts, quoted(new URL("v1/captions", server).href)].join(" ");
}

/** curl itself reads commas and semicolons of a name, unless it stands in double quotes. */
function curlName(name) {
  return /[,;"\\]/.test(name) ? `"${name.replaceAll(/["\\]/g, "\\$&")}"` : name;
}

function quoted(word) {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
