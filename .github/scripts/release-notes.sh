#!/usr/bin/env bash
# Cuts what CHANGELOG.md says of one version.
# Usage: release-notes.sh VERSION [CHANGELOG]
set -euo pipefail

version=${1:?usage: release-notes.sh VERSION [CHANGELOG]}
changelog=${2:-CHANGELOG.md}

notes=$(awk -v heading="## [$version]" '
    /^## / || /^\[[^]]*\]: / { inside = 0 }
    inside { print }
    index($0, heading) == 1 { inside = 1 }
' "$changelog" | sed -e '/./,$!d')
if [ -z "$notes" ]; then
    echo "release-notes.sh: $changelog says nothing under \"## [$version]\"; move there what stands under [Unreleased]" >&2
    exit 1
fi
echo "$notes"
