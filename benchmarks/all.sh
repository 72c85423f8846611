#!/bin/sh
# Measures everything on a quiet machine and fills docs/performance.md: one and a half hours or so on two cores.
#   POKECAP_HEAP   the heap of the JVMs that measure and learn, 3g unless told; 20,000 training pictures need more
set -eu
cd "$(dirname "$0")"
heap=${POKECAP_HEAP:-3g}
./run.sh
./measure.sh throughput
./measure.sh start
./measure.sh jpeg
./compare.sh
./measure.sh scaling 30 "$heap"
./page.sh
