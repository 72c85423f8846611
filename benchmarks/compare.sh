#!/bin/sh
# Trains and measures PokeCap and the forerunner's stack (benchmarks/peer) on the same drawn creatures:
#   benchmarks/compare.sh [training pictures] [test pictures] [seconds a throughput]
# Leaves benchmarks/results/<date>-<machine>-compare.json. Needs Debian's python3-opencv, python3-sklearn, python3-xgboost.
set -eu
cd "$(dirname "$0")/.."
. benchmarks/build.sh

python=${PYTHON:-/usr/bin/python3}
if ! "$python" -c 'import cv2, sklearn, xgboost' 2>/dev/null; then
    echo "compare.sh: $python has no cv2, sklearn and xgboost; apt install python3-opencv python3-sklearn python3-xgboost, or set PYTHON" >&2
    exit 2
fi
# Some machines choose an old kernel for NumPy by these; that would be no fair measurement.
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE

measure io.github.pokecap.benchmark.peer.Compare benchmarks/results benchmarks/peer "$python" "${POKECAP_HEAP:-3g}" \
    "${1:-600}" "${2:-300}" "${3:-10}" xgboost forest svm
