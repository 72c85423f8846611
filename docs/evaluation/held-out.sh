#!/bin/sh
# Every training picture of the development Pokédex is held out once, with its whole evolution chain: what a model that
# was learnt from four fifths of both styles says of the fifth. The figures of docs/evaluation.md and docs/robustness.md
# that are not of official/validation. A quarter of an hour on two cores; needs jq.
# Usage: docs/evaluation/held-out.sh "$POKEDEX" [FOLDER]   (evaluation/held-out unless given)
set -eu

if [ $# -lt 1 ] || [ ! -f "$1/official/train/metadata.jsonl" ]; then
    echo "held-out.sh: give the folder of the development Pokédex, which has official/train/metadata.jsonl in it" >&2
    exit 2
fi
pokedex=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
work=${2:-evaluation/held-out}
if [ -e "$work" ]; then
    echo "held-out.sh: there is a $work already; name another folder, or take it away" >&2
    exit 2
fi
folds="0 1 2 3 4"

# The pictures of one style whose chain passes a test of jq's, as a dataset of its own.
pick() {
    style=$1
    test=$2
    to=$3
    mkdir -p "$to"
    jq -c "select(.chain % 5 $test)" "$pokedex/$style/train/metadata.jsonl" >"$to/metadata.jsonl"
    jq -r .file_name "$to/metadata.jsonl" | while read -r name; do
        cp "$pokedex/$style/train/$name" "$to/$name"
    done
}

# One line for each picture and facet: whether the first answer is right, and how sure it was.
# shellcheck disable=SC2016 # the dollars are jq's
judge='($truths | map({(.file_name): .}) | add) as $of
    | $of[.file | split("/") | last] as $truth | .tags as $tags | .confidences as $sure
    | ("color", "color2", "pokedex_color", "likeness", "legs", "stance", "shape") as $facet
    | {style: $style, id: $truth.id, facet: $facet, right: ($tags[$facet][0] == $truth[$facet]), sure: $sure[$facet][0]}'

mkdir -p "$work"
for fold in $folds; do
    for style in official flat; do
        pick "$style" "!= $fold" "$work/$fold/learn-$style"
        pick "$style" "== $fold" "$work/$fold/ask-$style"
    done
    model=$work/$fold/model.pokecap
    ./pokecap train "$work/$fold/learn-official" "$work/$fold/learn-flat" --group-by chain --words dark,light,pale,cream \
        --quiet -o "$model" >"$work/$fold/train.txt"
    for style in official flat; do
        ask=$work/$fold/ask-$style
        ./pokecap caption "$model" "$ask" --format jsonl --top 99 --quiet >"$ask.jsonl"
        jq -c --slurpfile truths "$ask/metadata.jsonl" --arg style "$style" "$judge" "$ask.jsonl" >>"$work/judged.jsonl"
        ./pokecap evaluate "$model" "$ask" --quiet --json "$ask.json" >"$ask.txt"
    done
    echo "fold $fold: $(tail -n 1 "$work/$fold/train.txt")"
done

echo
echo "style     facet          pictures  accuracy  calibration error"
jq -rs 'group_by([.style, .facet])[] | . as $rows | length as $all
    | (group_by([9, (.sure * 10 | floor)] | min) | map(map(.sure - if .right then 1 else 0 end) | add | fabs) | add / $all)
        as $error
    | [$rows[0].style, $rows[0].facet, $all, ($rows | map(select(.right)) | length) / $all, $error] | @tsv' \
    "$work/judged.jsonl" | LC_ALL=C awk -F '\t' '{printf "%-9s %-14s %8d  %8.3f  %8.3f\n", $1, $2, $3, $4, $5}'

echo
echo "What the official pictures that have a flat twin lose by it"
jq -rs 'map({key: (.facet + " \(.id)"), style, facet, right: (if .right then 1 else 0 end)})
    | (map(select(.style == "flat") | {(.key): .right}) | add) as $flat
    | map(select(.style == "official" and (.key | in($flat))) | . + {lost: (.right - $flat[.key])})
    | group_by(.facet)[] | [.[0].facet, length, (map(.lost) | add) / length] | @tsv' \
    "$work/judged.jsonl" | LC_ALL=C awk -F '\t' '{printf "%-14s %8d  %8.3f\n", $1, $2, $3}'

for style in official flat; do
    echo
    echo "$style: means over the folds"
    cat "$work"/*/ask-"$style".json | jq -rs 'map(.summary) | . as $all
        | ["parts", "types"][] as $facet
        | "\($facet), micro-F1 \($all | map(.facets[$facet].microF1.value) | add / length * 1000 | round / 1000)"'
    cat "$work"/*/ask-"$style".json | jq -rs 'map(.summary.text)
        | "CIDEr-D \(map(.ciderD.value) | add / length * 1000 | round / 1000)",
          "true assertions \((map(.assertions * .assertionsTrue.value) | add) / (map(.assertions) | add) * 1000 | round / 1000)"
          + " of \(map(.assertions) | add)"'
done
