#!/bin/sh
# Measures what JMH cannot; each leaves benchmarks/results/<date>-<machine>-<what>.json.
#   benchmarks/measure.sh throughput [turns] [seconds a turn]
#   benchmarks/measure.sh start [turns]
#   benchmarks/measure.sh jpeg [creatures] [creatures that a second model learns from] [FOLDER of pictures that the bundled model knows]
#   benchmarks/measure.sh scaling [captions] [heap] [training pictures, with commas | none] [the same for a small trainer]
# POKECAP_HEAP is the heap of the measuring JVM, 3g unless told.
set -eu
cd "$(dirname "$0")/.."
what=${1:-}
case $what in
    throughput) class=Throughput defaults="10 3" ;;
    start) class=StartTime defaults="11" ;;
    jpeg) class=ReducedJpegs defaults="300 600" ;;
    scaling) class=Scaling defaults="30 3g 100,300,1000,3000 100,300,1000,3000,10000,20000" ;;
    *)
        sed -n '2,7s/^# \{0,1\}//p' "benchmarks/measure.sh" >&2
        exit 2
        ;;
esac
shift
# Arguments that are not given are the defaults from the same place on.
given=$#
i=0
for default in $defaults; do
    i=$((i + 1))
    [ "$i" -gt "$given" ] && set -- "$@" "$default"
done
. benchmarks/build.sh
measure io.github.pokecap.benchmark.cost.$class benchmarks/results "$@"
