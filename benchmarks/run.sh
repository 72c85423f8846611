#!/bin/sh
# Builds and runs the JMH benchmarks: benchmarks/run.sh [regular expression] [options of JMH]
# Leaves benchmarks/results/<date>-<machine>.json and .txt.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/build.sh
POKECAP_HEAP=${POKECAP_HEAP:-2g} measure io.github.pokecap.benchmark.BenchmarkRun benchmarks/results "$@"
