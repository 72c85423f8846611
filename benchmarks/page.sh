#!/bin/sh
# Fills docs/performance.md and draws docs/performance/*.svg from the newest files in benchmarks/results.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/build.sh
measure io.github.pokecap.benchmark.page.PerformancePage benchmarks/results docs/performance.md docs/performance
