#!/bin/sh
# Sets the version of every module. A release version is named in the documents too, and tagged in the poms;
# a SNAPSHOT leaves the documents with the last release.
# Usage: release/version.sh VERSION    (in a checkout or in a copy of one)
set -eu

if [ $# -ne 1 ] || ! expr "$1" : '[0-9][0-9]*\.[0-9][0-9]*\.[0-9][0-9A-Za-z.-]*$' >/dev/null; then
    echo "usage: release/version.sh VERSION, such as 0.1.0 or 0.2.0-SNAPSHOT" >&2
    exit 2
fi
new=$1
cd "$(dirname "$0")/.."
old=$(sed -n 's|^    <version>\(.*\)</version>$|\1|p' pom.xml)

# Modules are named by <module>; the version of dependencies is never that of PokeCap by chance, but look all the same.
for pom in pom.xml $(sed -n 's|^ *<module>\(.*\)</module>$|\1/pom.xml|p' pom.xml); do
    case $new in
        *-SNAPSHOT) tag=HEAD ;;
        *) tag=v$new ;;
    esac
    sed -i.before -e "s|^\( *\)<version>$old</version>$|\1<version>$new</version>|" \
        -e "s|<tag>.*</tag>|<tag>$tag</tag>|" "$pom"
    rm "$pom.before"
done

case $new in
    *-SNAPSHOT) ;;
    *)
        find . -name '*.md' ! -path '*/target/*' ! -path '*/node_modules/*' ! -name CHANGELOG.md | while read -r document; do
            if grep -q -A 2 '<groupId>io.github.pokecap</groupId>\|io\.github\.pokecap:' "$document"; then
                sed -i.before \
                    -e "/<groupId>io.github.pokecap</,/<\/dependency>/s|<version>[^<]*</version>|<version>$new</version>|" \
                    -e "s|\(io\.github\.pokecap:[a-z0-9-]*:\)[0-9][0-9A-Za-z.-]*|\1$new|" "$document"
                rm "$document.before"
            fi
        done
        ;;
esac
echo "$old -> $new"
