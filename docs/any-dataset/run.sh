#!/bin/sh
# From Debian's drawings to the figures of docs/any-dataset.md, on any machine with
#   apt-get install openjdk-17-jdk-headless maven libgomp1 openclipart-png openclipart-svg jq
# Usage: docs/any-dataset/run.sh [FOLDER]   (evaluation/clipart unless given; it gets pictures, models and scores)
set -eu

cd "$(dirname "$0")/../.."
work=${1:-evaluation/clipart}
mkdir -p "$work"

# A keyword's average precision beside the share of the pictures that have it.
by_precision='.facets[].values | to_entries | map(select(.value.known and .value.support >= 5))
    | sort_by(-.value.averagePrecision)
    | .[] | "\(.value.averagePrecision * 1000 | round / 1000)  \(.value.prior * 1000 | round / 1000)  \(.value.support)  \(.key)"'

measure() {
    name=$1
    metadata=$2
    ./pokecap train "$work/train/$metadata" --group-by series --skip-broken -o "$work/$name.pokecap"
    ./pokecap evaluate "$work/$name.pokecap" "$work/test/$metadata" --skip-broken --json "$work/$name.json"
    jq -r "$by_precision" "$work/$name.json" >"$work/$name.txt"
    echo "Average precision, prior, pictures: best and worst of $work/$name.txt"
    head -n 12 "$work/$name.txt"
    echo ...
    tail -n 12 "$work/$name.txt"
}

java docs/any-dataset/OpenClipart.java /usr/share/openclipart "$work"
measure keywords metadata.jsonl
measure captions captions.jsonl
