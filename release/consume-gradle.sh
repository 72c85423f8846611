#!/usr/bin/env bash
# The consumer of consume.sh, built by Gradle from what Gradle makes of the published poms, and run on the class path.
# Gradle 5 and newer take the versions from the BOM; Debian's Gradle 4.4.1 knows no platform() and is told them.
# Usage: release/consume-gradle.sh REPOSITORY VERSION
#   REPOSITORY  a folder in the layout of a Maven repository that holds the release
set -euo pipefail

if [ $# -ne 2 ]; then
    sed -n 's/^# Usage: /usage: /p' "$0" >&2
    exit 2
fi
if ! command -v gradle >/dev/null; then
    echo "consume-gradle: there is no gradle on the PATH, so Gradle is not tried (Debian: apt install gradle)"
    exit
fi
repository=$(cd "$1" && pwd)
version=$2
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$root/release/consumer/src" "$work/src"
# Gradle 4 has no module path.
rm "$work/src/main/java/module-info.java"

# What PokeCap itself needs is where Maven put it when it built the release.
here=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
echo "rootProject.name = 'consumer'" >"$work/settings.gradle"
cat >"$work/build.gradle" <<GRADLE
apply plugin: 'java'
repositories {
    maven { url 'file://$repository' }
    maven { url 'file://$here' }
}
dependencies {
    if (GradleVersion.current() < GradleVersion.version('5.0')) {
        implementation 'io.github.pokecap:pokecap-pokedex:$version'
    } else {
        implementation platform('io.github.pokecap:pokecap-bom:$version')
        implementation 'io.github.pokecap:pokecap-pokedex'
    }
}
task libraries(type: Copy) {
    from configurations.runtimeClasspath
    into 'lib'
}
GRADLE
(cd "$work" && gradle -q --no-daemon --offline -g "$work/home" classes libraries)
said=$(java -Djava.awt.headless=true -cp "$work/build/classes/java/main:$work/lib/*" consumer.Consumer \
    "$root/samples/green-frog.png" 2>/dev/null)
echo "consumer by Gradle, $said"
case $said in
    "class path: "?*) ;;
    *)
        echo "consume-gradle: there is no caption; see $root/release/consumer" >&2
        exit 1
        ;;
esac
