#!/usr/bin/env bash
# A user's project gets PokeCap by its coordinates alone, through the BOM, and captions a picture: on the class path and
# on the module path. It has a local repository of its own, which is empty before and gone after.
# Usage: release/consume.sh REPOSITORY VERSION
#   REPOSITORY  a folder in the layout of a Maven repository that holds the release
set -euo pipefail

if [ $# -ne 2 ]; then
    sed -n 's/^# Usage: /usage: /p' "$0" >&2
    exit 2
fi
repository=$(cd "$1" && pwd)
version=$2
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$root/release/consumer" "$work/consumer"
rm -rf "$work/consumer/target"

# Everything else comes from the repository on this machine as if it were a remote one, and only then from outside:
# nothing is written to it. PokeCap itself is never looked for there.
place() {
    cat <<XML
<id>$1</id><url>file://$2</url><releases><enabled>true</enabled><updatePolicy>never</updatePolicy>
<checksumPolicy>$3</checksumPolicy></releases><snapshots><enabled>false</enabled></snapshots>
XML
}
here=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
if [ -n "$(find "$here/io/github/pokecap" -name "*-$version.*" ! -name '*.lastUpdated' 2>/dev/null)" ]; then
    echo "consume: $here holds PokeCap $version, which could stand in for a part that the release lacks;" \
        "delete $here/io/github/pokecap" >&2
    exit 1
fi
cat >"$work/settings.xml" <<XML
<settings><profiles><profile><id>places</id>
<repositories>
<repository>$(place release "$repository" fail)</repository><repository>$(place here "$here" ignore)</repository>
</repositories>
<pluginRepositories><pluginRepository>$(place here "$here" ignore)</pluginRepository></pluginRepositories>
</profile></profiles><activeProfiles><activeProfile>places</activeProfile></activeProfiles></settings>
XML

mvn -q -B -ntp -s "$work/settings.xml" -Dmaven.repo.local="$work/local" -Dpokecap.version="$version" \
    -f "$work/consumer/pom.xml" process-classes
caption() {
    java -Djava.awt.headless=true "$@" "$root/samples/green-frog.png" 2>/dev/null
}
target=$work/consumer/target
on_class_path=$(caption -cp "$target/classes:$target/lib/*" consumer.Consumer)
on_module_path=$(caption -p "$target/classes:$target/lib" -m consumer/consumer.Consumer)
echo "consumer, $on_class_path"
echo "consumer, $on_module_path"

# The same words on both, and there are some.
words=${on_class_path#class path: }
[ -n "$words" ] && [ "$on_module_path" = "module io.github.pokecap.core: $words" ] && exit
echo "consume: the captions differ or are empty; see $root/release/consumer" >&2
exit 1
