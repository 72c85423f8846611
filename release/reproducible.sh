#!/usr/bin/env bash
# Builds the published modules twice, in two folders of different names, and compares all their jars byte for byte.
# Usage: release/reproducible.sh [MAVEN-OPTION...]     such as -Dmaven.javadoc.skip=true to leave the Javadoc out
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
    mkdir -p "$1"
    (cd "$root" && git ls-files -z --cached --others --exclude-standard | tar -c --null --files-from=- --ignore-failed-read) |
        tar -x -C "$1"
    mvn -q -B -ntp -f "$1/pom.xml" -pl pokecap-cli -am -Dmaven.test.skip=true "${@:2}" verify
}

jars() {
    (cd "$1" && find . -path './pokecap-*/target/*.jar' ! -path '*/lib/*' | sort)
}

one=$work/one
two=$work/two/of/another/name
build "$one" "$@"
build "$two" "$@"

different=0
for jar in $( (jars "$one"; jars "$two") | sort -u); do
    if cmp -s "$one/$jar" "$two/$jar"; then
        echo "same       $(sha256sum <"$one/$jar" | cut -c 1-16)  ${jar#./}"
        continue
    fi
    different=$((different + 1))
    echo "DIFFERENT  ${jar#./}"
    if [ -f "$one/$jar" ] && [ -f "$two/$jar" ]; then
        mkdir "$work/a" "$work/b"
        (cd "$work/a" && jar -xf "$one/$jar")
        (cd "$work/b" && jar -xf "$two/$jar")
        # What differs inside; nothing, if only dates or the order do.
        (cd "$work" && diff -rq a b | sed 's/^/           /') || true
        rm -rf "$work/a" "$work/b"
    fi
done
[ "$different" -eq 0 ] && exit
echo "reproducible: $different jars differ between two builds of the same sources" >&2
exit 1
