#!/usr/bin/env bash
# Hands the digest on that push_to_ecr.sh prints last: to the steps and jobs that follow, by the file $GITHUB_OUTPUT.
# Usage: push_to_ecr.sh ... | pushed-digest.sh
set -euo pipefail

last=''
while IFS= read -r line; do
    echo "$line"
    last=$line
done
if [[ ! $last =~ ^digest:\ (sha256:[0-9a-f]{64})$ ]]; then
    echo "pushed-digest.sh: the last line is \"$last\", must be the digest that was pushed: digest: sha256:..." >&2
    exit 1
fi
echo "digest=${BASH_REMATCH[1]}" >>"${GITHUB_OUTPUT:?must name the file of outputs}"
