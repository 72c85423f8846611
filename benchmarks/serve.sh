#!/bin/sh
# Puts ./pokecap serve and the forerunner's demo (FastAPI) under load on the same drawn creatures:
#   benchmarks/serve.sh [seconds for each rate, 60] [minutes in which memory is sampled, 10] [FOLDER that the demo learns from, FOLDER of pictures]
# Without folders it learns from 120 drawn creatures. Leaves benchmarks/results/<date>-<machine>-serve.json, or -serve-own.json with
# folders, and prints the table of docs/server.md. Needs Debian's wrk, python3-opencv,
# python3-sklearn, python3-xgboost, python3-fastapi, python3-uvicorn and python3-multipart.
set -eu
cd "$(dirname "$0")/.."

python=${PYTHON:-/usr/bin/python3}
if ! command -v wrk >/dev/null || ! "$python" -c 'import cv2, sklearn, xgboost, fastapi, uvicorn, multipart' 2>/dev/null; then
    echo "serve.sh: there is no wrk, or $python lacks a module; apt install wrk python3-opencv python3-sklearn python3-xgboost python3-fastapi python3-uvicorn python3-multipart, or set PYTHON" >&2
    exit 2
fi
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE

# Builds if need be; what the pictures are drawn with is among its modules' neighbours.
./pokecap --version
train=${3:-}
test=${4:-}
[ -d pokecap-creatures/target/classes ] || mvn -q -o -pl pokecap-creatures -DskipTests compile
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
own=-own
if [ -z "$test" ]; then
    own=
    train=$work/train
    test=$work/test
    cat >"$work/Draw.java" <<'JAVA'
public class Draw {
    public static void main(String[] arguments) throws java.io.IOException {
        var folder = java.nio.file.Path.of(arguments[0]);
        io.github.pokecap.creatures.Creatures.writeCaptionedFolder(folder.resolve("train"), 120, 1, 400);
        io.github.pokecap.creatures.Creatures.writeCaptionedFolder(folder.resolve("test"), 60, 2, 400);
    }
}
JAVA
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Djava.awt.headless=true -cp pokecap-creatures/target/classes "$work/Draw.java" "$work"
fi
"$python" benchmarks/peer/peer.py train "$train" "$work/peer.model" >/dev/null

machine=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m | sed 's/x86_64/amd64/')-$(nproc)cpu
"$python" benchmarks/peer/load.py "$test" "$work/peer.model" "${1:-60}" "${2:-10}" \
    "benchmarks/results/$(date +%F)-$machine-serve$own.json"
