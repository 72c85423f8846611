#!/bin/sh
# Builds and runs the benchmarks: benchmarks/run.sh [regular expression] [options of JMH]
# Leaves benchmarks/results/<date>-<machine>.json and .txt.
set -eu
cd "$(dirname "$0")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

mvn -B -ntp -q -pl benchmarks -am -Dspotless.check.skip -Dmdep.outputFile=target/classpath.txt \
    compile dependency:build-classpath

# JDK 22 and newer warn of native libraries unless told; older ones do not know the option.
native=
if "$java" --enable-native-access=ALL-UNNAMED -version >/dev/null 2>&1; then
    native=--enable-native-access=ALL-UNNAMED
fi
exec "$java" $native -Xmx2g -Djava.awt.headless=true -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
    -cp "benchmarks/target/classes:$(cat benchmarks/target/classpath.txt)" \
    io.github.pokecap.benchmark.BenchmarkRun benchmarks/results "$@"
