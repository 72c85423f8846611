#!/usr/bin/env bash
# Says the version that a tag releases, or why it releases none.
# Usage: check-tag.sh TAG [POM]
set -euo pipefail

tag=${1:?usage: check-tag.sh TAG [POM]}
pom=${2:-pom.xml}

fail() {
    echo "check-tag.sh: $*" >&2
    exit 1
}

[[ $tag =~ ^v[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.]+)?$ ]] || fail "the tag is \"$tag\", must look like v0.1.0"
# Four spaces: the project's own, and not a dependency's.
version=$(sed -n 's|^    <version>\(.*\)</version>$|\1|p' "$pom")
[ -n "$version" ] || fail "$pom has no version"
[ "$tag" = "v$version" ] ||
    fail "the tag is $tag, but $pom has version $version; tag the commit in which release/version.sh set ${tag#v}"
[[ $version != *-SNAPSHOT ]] || fail "$pom has version $version, which is no release; set one by release/version.sh"
echo "$version"
