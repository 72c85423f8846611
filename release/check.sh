#!/usr/bin/env bash
# The dry run of a release: builds, signs (with a key made for it) and bundles everything as "mvn -Prelease deploy"
# does, uploads nothing, checks all that Central demands and a little more, lists the artifacts, and lets a project
# that knows nothing but their coordinates caption a picture with them.
# Usage: release/check.sh VERSION [FOLDER]
#   VERSION   of the release, such as 0.1.0; the checkout keeps its own
#   FOLDER    gets the copy that is built, and the repository of the bundle; a temporary one unless given
set -euo pipefail

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
    sed -n 's/^# Usage: /usage: /p' "$0" >&2
    exit 2
fi
version=$1
root=$(cd "$(dirname "$0")/.." && pwd)
if [ $# -eq 2 ]; then
    mkdir -p "$2"
    work=$(cd "$2" && pwd)
else
    work=$(mktemp -d)
fi

# Gnupg's agent listens on a socket in its folder, whose name must be short.
GNUPGHOME=$(mktemp -d)
export GNUPGHOME
clean() {
    gpgconf --kill all >/dev/null 2>&1 || true
    rm -rf "$GNUPGHOME"
    [ $# -eq 0 ] || rm -rf "$1"
}
# shellcheck disable=SC2064 # the folder of now
if [ $# -eq 2 ]; then trap clean EXIT; else trap "clean '$work'" EXIT; fi

rm -rf "$work/tree" "$work/repository"
mkdir "$work/tree" "$work/repository"
(cd "$root" && git ls-files -z --cached --others --exclude-standard | tar -c --null --files-from=- --ignore-failed-read) |
    tar -x -C "$work/tree"
"$work/tree/release/version.sh" "$version"

export MAVEN_GPG_PASSPHRASE="not a secret"
gpg --batch --quiet --pinentry-mode loopback --passphrase "$MAVEN_GPG_PASSPHRASE" \
    --quick-generate-key "PokeCap dry run <nobody@example.org>" ed25519 sign 1d 2>/dev/null

# Deploying installs on the way: a release that is not there yet must not stay in the developer's local repository.
mvn -q -B -ntp -f "$work/tree/pom.xml" -Prelease -Dmaven.install.skip=true -Dmaven.test.skip=true -DskipUpload=true deploy

# The plugin leaves it in the first module that is built.
(cd "$work/repository" && jar -xf "$work/tree/pokecap-bom/target/central-publishing/central-bundle.zip")
LC_ALL=C java -cp "$work/tree/release/target/classes" io.github.pokecap.release.CheckRelease "$work/repository" "$version"
"$root/release/consume.sh" "$work/repository" "$version"
"$root/release/consume-gradle.sh" "$work/repository" "$version"
