#!/usr/bin/env bash
# Gathers what a release shows on GitHub: every module's jars with their signatures, its list of parts, and checksums.
# Usage: collect-release.sh VERSION FOLDER
set -euo pipefail

version=${1:?usage: collect-release.sh VERSION FOLDER}
folder=${2:?usage: collect-release.sh VERSION FOLDER}

mkdir -p "$folder"
for signature in */target/*-"$version"*.jar.asc; do
    [ -e "$signature" ] || { echo "collect-release.sh: there is no signed jar of $version" >&2; exit 1; }
    cp "$signature" "${signature%.asc}" "$folder"
done
for parts in */target/bom.json; do
    module=${parts%%/*}
    # Of what is not published nothing is shown.
    compgen -G "$folder/$module-$version*.jar" >/dev/null || continue
    cp "$parts" "$folder/$module-$version-cyclonedx.json"
done
(cd "$folder" && rm -f SHA256SUMS && sha256sum -- * >SHA256SUMS)
cat "$folder/SHA256SUMS"
